import { parse, stringify } from "yaml";
import { sectionsOf } from "../../src/manual/sections.ts";
import { parseMdx } from "../../src/mdx/parse.ts";
import type { ContentFile } from "../../src/reader/content-files.ts";

/** A `##` section of a real chapter, with all that stands in it. */
interface Piece {
  /** The chapter it comes from: `records/access-to-records`. */
  from: string;
  text: string;
  words: number;
  /** What may stand only once in a chapter: ids, words of headings, captions. */
  unique: string[];
  /** The ids of its headings. */
  ids: string[];
}

/** A real chapter, taken apart. */
interface RealChapter {
  id: string;
  details: Record<string, unknown>;
  /** What stands before the first section. */
  introduction: string;
  pieces: Piece[];
}

/** How many generated chapters one part takes. */
const chaptersInPart = 20;

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order of their own. */
function shuffled<T>(things: readonly T[], random: () => number): T[] {
  return things
    .map((thing) => ({ thing, key: random() }))
    .toSorted((one, two) => one.key - two.key)
    .map(({ thing }) => thing);
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

/** Takes a chapter apart at its `##` headings. */
function takenApart({ path, text }: ContentFile): RealChapter {
  const id = path.slice("content/chapters/".length, -".mdx".length);
  const [, head = "", body = ""] = /^---\n([^]*?\n)---\n([^]*)$/u.exec(text) ?? [];
  const sections = sectionsOf(parseMdx(body));
  const starts = sections
    .filter(({ section }) => section.level === 2)
    .map(({ heading }) => heading.position?.start.offset ?? 0);
  const pieces = starts.map((start, index): Piece => {
    const end = starts[index + 1] ?? body.length;
    const inside = sections
      .filter(({ heading }) => {
        const at = heading.position?.start.offset ?? 0;
        return at >= start && at < end;
      })
      .map(({ section }) => section);
    const piece = body.slice(start, end);
    const ids = inside.map((section) => section.id);
    return {
      from: id,
      text: piece.trimEnd(),
      words: wordsIn(piece),
      ids,
      unique: [
        ...ids.map((one) => `id ${one}`),
        ...inside.map(({ level, title }) => `heading ${level} ${title.toLowerCase()}`),
        ...[...piece.matchAll(/<Table[^>]*\bcaption="([^"]*)"/gu)].map(
          (match) => `caption ${match[1] ?? ""}`,
        ),
      ],
    };
  });
  return {
    id,
    details: parse(head) as Record<string, unknown>,
    introduction: body.slice(0, starts[0] ?? body.length).trim(),
    pieces,
  };
}

/** The text with links to sections that are not in the new chapter turned to where they came from. */
function withLinksThatArrive({ text, from }: Pick<Piece, "text" | "from">, ids: ReadonlySet<string>): string {
  return text
    .replace(/<SectionLink to="([^"]*)" \/>/gu, (link, id: string) =>
      ids.has(id) ? link : `<ChapterLink to="${from}" section="${id}" />`,
    )
    .replace(/\]\(#([^)]*)\)/gu, (link, id: string) => (ids.has(id) ? link : `](/${from}/#${id})`));
}

/** A chapter as long as a real one, of sections of all of them. */
function recombined(
  model: RealChapter,
  pool: readonly Piece[],
  number: number,
  random: () => number,
): string {
  const wanted = model.pieces.reduce((sum, { words }) => sum + words, 0);
  const chosen: Piece[] = [];
  const taken = new Set<string>();
  let words = 0;
  for (const piece of shuffled(pool, random)) {
    if (words >= wanted) break;
    if (piece.unique.some((one) => taken.has(one))) continue;
    for (const one of piece.unique) taken.add(one);
    chosen.push(piece);
    words += piece.words;
  }
  const ids = new Set(chosen.flatMap((piece) => piece.ids));
  const sectionAliases = Object.fromEntries(
    Object.entries((model.details.sectionAliases ?? {}) as Record<string, string[]>).filter(([id]) =>
      ids.has(id),
    ),
  );
  const details = {
    ...model.details,
    sectionAliases,
    title: `${String(model.details.title)} ${number}`,
    oldPaths: [],
  };
  const text = [
    withLinksThatArrive({ text: model.introduction, from: model.id }, ids),
    ...chosen.map((piece) => withLinksThatArrive(piece, ids)),
  ];
  return `---\n${stringify(details, { lineWidth: 0 })}---\n\n${text.join("\n\n")}\n`;
}

/**
 * Makes a manual of any size for benchmarks. The real chapters stay, so that links to them arrive;
 * the others are whole `##` sections of the real ones in new combinations, each as long as a real
 * chapter, with a title and an address of its own, in parts of twenty.
 *
 * @param files - the real content folder, as from `readContentFiles`
 * @param count - how many chapters the manual is to have, the real ones included
 * @param seed - another number gives another manual; the same number gives the same
 * @returns a whole content folder, `content/parts.yaml` included, without a problem if the given one has none
 * @throws RangeError if `count` is smaller than the number of real chapters
 */
export function generatedChapters(files: readonly ContentFile[], count: number, seed = 1): ContentFile[] {
  const real = files
    .filter(({ path }) => path.startsWith("content/chapters/") && path.endsWith(".mdx"))
    .map(takenApart);
  if (count < real.length)
    throw new RangeError(`The manual has ${real.length} chapters already; ${count} would be fewer.`);
  const random = seededNumbers(seed);
  const pool = real.flatMap(({ pieces }) => pieces);
  const parts = parse(files.find(({ path }) => path === "content/parts.yaml")?.text ?? "[]") as object[];
  const made: ContentFile[] = [];
  const newParts: { id: string; title: string; description: string; chapters: string[] }[] = [];
  for (const [index, model] of Array.from(
    { length: count - real.length },
    (_, at) => real[at % real.length],
  ).entries()) {
    if (model === undefined) continue;
    const partNumber = Math.floor(index / chaptersInPart) + 1;
    const part = (newParts[partNumber - 1] ??= {
      id: `generated-${partNumber}`,
      title: `Generated part ${partNumber}`,
      description: `Chapters made for benchmarks, part ${partNumber}.`,
      chapters: [],
    });
    const number = index + 1;
    const name = `${model.id.split("/")[1] ?? "chapter"}-${number}`;
    part.chapters.push(name);
    made.push({
      path: `content/chapters/${part.id}/${name}.mdx`,
      text: recombined(model, pool, number, random),
    });
  }
  const whole = files.map((file) =>
    file.path === "content/parts.yaml" ? { ...file, text: stringify([...parts, ...newParts]) } : file,
  );
  return [...whole, ...made].toSorted((one, two) => (one.path < two.path ? -1 : 1));
}
