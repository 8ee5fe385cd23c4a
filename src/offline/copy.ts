import { intactFile, removeDamaged } from "./intact.ts";
import { markPage } from "./mark-page.ts";
import type { CopyState } from "./messages.ts";
import { copyName, readNote, savedNote, writeNote } from "./notes.ts";
import type { Trouble } from "./notes.ts";
import type { Release } from "./release.ts";
import { clearOldFiles, isFull, missingFiles, removeCopy, saveFiles } from "./saved-files.ts";
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
    const saved = await this.#saved();
    const { edition, validityHours: hours } = this.#release;
    const mark = {
      edition,
      saved: saved === undefined ? undefined : new Date(saved),
      hours,
      now: new Date(),
    };
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
    if (!(await writeNote(this.#root, "trouble", missing.length === 0 ? undefined : "interrupted")))
      throw new Error("There is no room for the copy.");
    this.#left = missing.length;
    await saveFiles(cache, missing, this.#root, () => (this.#left -= 1));
    await writeNote(this.#root, "trouble", undefined);
  }

  /** Half a copy helps nobody on a full device, and loading it again at every visit helps still less. */
  async giveUpIfFull(reason: unknown): Promise<void> {
    if (!isFull(reason)) return;
    await removeCopy(copyName(this.#root));
    await writeNote(this.#root, "trouble", "full");
    await writeNote(this.#root, "choice", "removed");
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
    const looked = Date.parse((await readNote(this.#root, lookedNote)) ?? "");
    const unwell = (await readNote(this.#root, "trouble")) !== undefined;
    if (Date.now() - looked < lookAgainAfter && !unwell) return;
    await removeDamaged(await this.#open(), this.#release.files, this.#root);
    await this.save();
    await writeNote(this.#root, lookedNote, new Date().toISOString());
  }

  /** When the copy was last known to be the newest, as ISO 8601. */
  #saved(): Promise<string | undefined> {
    return readNote(this.#root, savedNote(this.#release.id));
  }

  /** Notes that the copy is the newest at this moment. */
  async noteSaved(): Promise<void> {
    await writeNote(this.#root, savedNote(this.#release.id), new Date().toISOString());
  }

  /** For how long nobody has known whether the copy is the newest, in milliseconds; NaN if nobody ever did. */
  async age(): Promise<number> {
    return Date.now() - Date.parse((await this.#saved()) ?? "");
  }

  /** Whether the copy may not be relied on any more. In a manual without hours it always may. */
  async isOld(): Promise<boolean> {
    const { validityHours: hours } = this.#release;
    return hours > 0 && !((await this.age()) < hours * 3_600_000);
  }

  /** Clears away what only earlier releases need. */
  async clearOld(): Promise<void> {
    await clearOldFiles(await this.#open(), this.#release.files, this.#root);
  }

  /** How the copy is. */
  async state(): Promise<CopyState> {
    const { files, edition, validityHours } = this.#release;
    const saving = this.#saving.busy();
    return {
      edition,
      saved: await this.#saved(),
      validityHours,
      files: files.length,
      missing: saving ? this.#left : (await missingFiles(await this.#open(), files, this.#root)).length,
      busy: saving || this.#looking.busy(),
      trouble: (await readNote(this.#root, "trouble")) as Trouble | undefined,
    };
  }
}
