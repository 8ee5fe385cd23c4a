import { damageNote, intactFile, removeDamaged } from "./intact.ts";
import { markPage } from "./mark-page.ts";
import type { CopyState } from "./messages.ts";
import { copyName, readMoment, readNote, savedNote, writeNote } from "./notes.ts";
import { keyOf } from "./release.ts";
import type { Release } from "./release.ts";
import { clearOldFiles, isFull, missingFiles, removeCopy, saveFiles } from "./saved-files.ts";
import { forgetTrouble, noteTrouble, readTrouble, triedAgainAfter } from "./troubles.ts";
import type { NotedTrouble } from "./troubles.ts";
import { isPastHours } from "./validity.ts";
import { mayLoadCopy } from "./whether-to-load.ts";

/** How long the copy counts as just looked at, in milliseconds. */
export const lookAgainAfter = 600_000;

/** The name of the note that says when the copy was last looked at. */
const lookedNote = "looked";

/** Does a piece of work once at a time: who asks for it while it is done waits for the same end. */
function onceAtATime(work: () => Promise<void>): { run: () => Promise<void>; busy: () => boolean } {
  let running: Promise<void> | undefined;
  const run = () =>
    (running ??= work().finally(() => {
      running = undefined;
    }));
  return { run, busy: () => running !== undefined };
}

/** The copy of one release on the device. */
export class Copy {
  readonly #release: Release;
  readonly #root: string;
  readonly #files: ReadonlyMap<string, Release["files"][number]>;
  readonly #saving = onceAtATime(() => this.#fetchMissing());
  readonly #looking = onceAtATime(() => this.#look());
  /** How many files are still missing while they are fetched. */
  #left = 0;
  /** The files that the saving began with. */
  #fetched: readonly Release["files"][number][] = [];
  #stop = new AbortController();

  /**
   * @param release - the release
   * @param root - the manual's own address
   */
  constructor(release: Release, root: string) {
    this.#release = release;
    this.#root = root;
    this.#files = new Map(release.files.map((file) => [file.path, file]));
  }

  #open(): Promise<Cache> {
    return caches.open(copyName(this.#root));
  }

  /** Whether the release has a file at an address from the manual's root. */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  /**
   * What the copy has at an address. A page says that it is a copy. A damaged file counts as missing.
   *
   * @param path - from the manual's root, without a slash before it
   */
  async fileAt(path: string): Promise<Response | undefined> {
    const cache = await this.#open();
    const file = this.#files.get(path);
    // Not of this release: a tab of the release before may ask for it.
    if (file === undefined) return cache.match(new URL(path, this.#root).href);
    const kept = await intactFile(cache, file, this.#root);
    if (kept?.headers.get("content-type")?.startsWith("text/html") !== true) return kept;
    const { edition, validityHours: hours } = this.#release;
    const mark = { edition, saved: await this.#saved(), hours, now: new Date() };
    const headers = new Headers(kept.headers);
    // The text is not packed any more, and longer. Without signal no other page can be got ready.
    for (const name of ["content-encoding", "content-length", "speculation-rules"]) headers.delete(name);
    return new Response(markPage(await kept.text(), mark), { headers });
  }

  /**
   * Fetches what is missing, and notes if that does not end well.
   *
   * @throws a reason, if the copy is not whole afterwards
   */
  save(): Promise<void> {
    return this.#saving.run();
  }

  async #fetchMissing(): Promise<void> {
    const cache = await this.#open();
    const missing = await missingFiles(cache, this.#release.files, this.#root);
    // Before anything is fetched: where there is no room for a note, there is none for the copy.
    if (missing.length > 0 && !(await noteTrouble(this.#root, this.#release.id, "interrupted")))
      throw new Error("There is no room for the copy.");
    this.#fetched = missing;
    this.#left = missing.length;
    this.#stop = new AbortController();
    try {
      await saveFiles(cache, missing, this.#root, {
        saved: () => (this.#left -= 1),
        signal: this.#stop.signal,
      });
    } catch (reason) {
      if (isFull(reason)) await noteTrouble(this.#root, this.#release.id, "full");
      throw reason;
    }
    if ((await this.#trouble()) !== undefined) await forgetTrouble(this.#root);
    await writeNote(this.#root, damageNote, undefined);
  }

  /** Ends the saving, if there is one. */
  stop(): void {
    this.#stop.abort();
  }

  /**
   * Makes room again after a saving that found the device full, and notes it. Half a copy helps nobody, and
   * loading it again at every visit helps still less.
   *
   * @param reason - why the saving ended
   * @param isFirst - whether there is no earlier release: its copy would stay as it is
   */
  async giveUpIfFull(reason: unknown, isFirst: boolean): Promise<void> {
    if (!isFull(reason)) return;
    if (isFirst) await removeCopy(copyName(this.#root));
    else {
      const cache = await this.#open();
      await Promise.all(this.#fetched.map((file) => cache.delete(keyOf(file, this.#root))));
    }
    await noteTrouble(this.#root, this.#release.id, "full");
    if (isFirst) await writeNote(this.#root, "choice", "removed");
  }

  /** What is noted of an attempt to save this release that did not end well. */
  async #trouble(): Promise<NotedTrouble | undefined> {
    const noted = await readTrouble(this.#root);
    return noted?.release === this.#release.id ? noted : undefined;
  }

  /** Whether an attempt to save this release did not end well so lately that another would not either. */
  async failedLately(): Promise<boolean> {
    const { trouble, at } = (await this.#trouble()) ?? {};
    return trouble !== undefined && at !== undefined && Date.now() - at.getTime() < triedAgainAfter[trouble];
  }

  /**
   * Takes damaged files out and fetches what is missing, if anything may be loaded, and if that was not
   * done in the last minutes or did not end well.
   *
   * @throws a reason, if the copy is not whole afterwards
   */
  lookAfter(): Promise<void> {
    return this.#looking.run();
  }

  async #look(): Promise<void> {
    if (!(await mayLoadCopy(this.#root, navigator))) return;
    const looked = await readMoment(this.#root, lookedNote);
    if (looked !== undefined && Date.now() - looked.getTime() < (await this.#restsFor())) return;
    // Before the work: one that fails is not done again at every page.
    await writeNote(this.#root, lookedNote, new Date().toISOString());
    await removeDamaged(await this.#open(), this.#release.files, this.#root);
    await this.save();
  }

  /** How long after a look the copy is left alone, in milliseconds: less if it is known to be not whole. */
  async #restsFor(): Promise<number> {
    const { trouble } = (await this.#trouble()) ?? {};
    if (trouble !== undefined) return triedAgainAfter[trouble];
    const isDamaged = (await readNote(this.#root, damageNote)) !== undefined;
    return isDamaged ? triedAgainAfter.interrupted : lookAgainAfter;
  }

  /** When the copy was last known to be the newest; undefined if nobody knows. */
  #saved(): Promise<Date | undefined> {
    return readMoment(this.#root, savedNote(this.#release.id));
  }

  /** Notes that the copy is the newest at this moment: what did not end well was of a release that is no more. */
  async noteSaved(): Promise<void> {
    await writeNote(this.#root, savedNote(this.#release.id), new Date().toISOString());
    if ((await this.#trouble()) === undefined) await forgetTrouble(this.#root);
  }

  /** For how long nobody has known whether the copy is the newest, in milliseconds; NaN if nobody ever did. */
  async age(): Promise<number> {
    return Date.now() - ((await this.#saved())?.getTime() ?? NaN);
  }

  /** Whether the copy may not be relied on any more. In a manual without hours it always may. */
  async isOld(): Promise<boolean> {
    return isPastHours(await this.#saved(), this.#release.validityHours, new Date());
  }

  /** Clears away what only earlier releases need. */
  async clearOld(): Promise<void> {
    await clearOldFiles(await this.#open(), this.#release.files, this.#root);
  }

  async #countMissing(): Promise<number> {
    const { files } = this.#release;
    // To open a copy that was just removed would make an empty one.
    if (!(await caches.has(copyName(this.#root)))) return files.length;
    return (await missingFiles(await this.#open(), files, this.#root)).length;
  }

  /** How the copy is. */
  async state(): Promise<CopyState> {
    const { id, files, edition, validityHours } = this.#release;
    const noted = await readTrouble(this.#root);
    const saving = this.#saving.busy();
    return {
      edition,
      saved: (await this.#saved())?.toISOString(),
      validityHours,
      files: files.length,
      missing: saving ? this.#left : await this.#countMissing(),
      busy: saving || this.#looking.busy(),
      trouble: noted?.release === id ? noted.trouble : undefined,
      newerTrouble: noted?.release === id ? undefined : noted?.trouble,
    };
  }
}
