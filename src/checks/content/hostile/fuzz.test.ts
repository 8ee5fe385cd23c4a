import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readContentFiles, textOf } from "../../../reader/content-files.ts";
import type { ContentFile } from "../../../reader/content-files.ts";
import { parseContent } from "../../../reader/parsed-content.ts";
import { chapterText, contentFiles } from "../fixtures.ts";
import { checkContent } from "../index.ts";
import { hostileCases } from "./cases.ts";
import { mutated } from "./mutations.ts";
import { whatWouldRun } from "./oracle.ts";

/*
 * The same chapters every time. To look elsewhere: FUZZ_SEED=1 npm run test:unit -- fuzz. A failure prints
 * its seed and path, and the smallest batch that fails.
 */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);
const perBatch = 25;
const batches = 400;

/** Problems of meaning. They stop a build too, but not because something could run. */
const ofMeaning =
  /^(?:unknown-(?:term|source|chapter|section|timescale|contact|image|address|owner)|heading-(?:level|number)|empty-heading|id-.*|unsafe-id|title-used-twice|chapter-not-listed|table-.*)$/u;

/** Paragraphs of a chapter's text. */
const blocksOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/u, "").split(/\n{2,}/u);

/** Real chapters in pieces of a few paragraphs, each with details of its own. */
const realPieces = (await readContentFiles(new URL("../../../../", import.meta.url).pathname))
  .filter(({ path }) => path.endsWith(".mdx"))
  .flatMap(({ text }) => {
    const blocks = blocksOf(text);
    return Array.from({ length: Math.ceil(blocks.length / 4) }, (_, index) =>
      blocks.slice(index * 4, index * 4 + 4).join("\n\n"),
    );
  })
  .filter((piece) => piece.length < 900);

const hostileChapters = hostileCases.filter(({ path, text }) => path === undefined && text.length < 1500);

const rest: ContentFile[] = contentFiles({ "content/conformance.yaml": "[]\n" });

/** The codes that the check finds in each of some chapters, by reading them as from disk. */
function codesOf(chapters: readonly string[]): string[][] {
  const files = chapters.map((text, index) => ({
    path: `content/chapters/records/fuzzed-${index}.mdx`,
    ...textOf(new TextEncoder().encode(text)),
  }));
  const problems = checkContent(parseContent([...rest, ...files]));
  return files.map(({ path }) => problems.filter(({ file }) => file === path).map(({ code }) => code));
}

/** What the batches were, so that a fuzzer that only ever tries one side is found out. */
const tried = { chapters: 0, silent: 0 };

console.log(`Fuzzing the content check with seed ${seed}.`);

describe("ten thousand mutated chapters", () => {
  test("are read and checked to the end, and nothing that would run is passed over", () => {
    const bodies = [...realPieces, ...hostileChapters.map(({ text }) => blocksOf(text).join("\n\n"))];
    // Half of them with whole details: most slips in those are refused at once, and would hide the text.
    const anyChapter = fc.oneof(
      mutated(bodies.map((body) => chapterText({}, body))),
      mutated(bodies).map((body) => chapterText({}, body)),
    );
    fc.assert(
      fc.property(fc.array(anyChapter, { minLength: perBatch, maxLength: perBatch }), (chapters) => {
        for (const [index, codes] of codesOf(chapters).entries()) {
          tried.chapters += 1;
          if (codes.some((code) => !ofMeaning.test(code))) continue;
          tried.silent += 1;
          const chapter = chapters[index] ?? "";
          const found = whatWouldRun(chapter);
          if (found !== undefined) throw new Error(`${found}\nin a chapter that passes:\n${chapter}`);
        }
      }),
      { seed, numRuns: batches },
    );
  }, 240_000);

  test("were ten thousand, and some of them passed", () => {
    expect(tried.chapters).toBeGreaterThanOrEqual(batches * perBatch);
    expect(tried.silent).toBeGreaterThan(1000);
    expect(tried.chapters - tried.silent).toBeGreaterThan(1000);
  });
});

test("a hostile paragraph between two paragraphs of a real chapter is always refused", () => {
  const paragraphs = realPieces.filter((piece) =>
    codesOf([chapterText({}, piece)])
      .flat()
      .every((code) => ofMeaning.test(code)),
  );
  expect(paragraphs.length).toBeGreaterThan(50);
  const fragments = hostileChapters.filter(({ code }) =>
    /^(?:no-code|no-html|no-image|unknown-component|unknown-prop|prop-twice|unsafe-link|mdx-syntax)$/u.test(
      code,
    ),
  );
  expect(fragments.length).toBeGreaterThan(80);
  const planted = fc
    .tuple(fc.constantFrom(...paragraphs), fc.constantFrom(...fragments), fc.constantFrom(...paragraphs))
    .map(([before, hostile, after]) => ({
      chapter: chapterText({}, `${before}\n\n${blocksOf(hostile.text).join("\n\n")}\n\n${after}\n`),
      code: hostile.code,
    }));
  fc.assert(
    fc.property(fc.array(planted, { minLength: perBatch, maxLength: perBatch }), (chapters) => {
      for (const [index, codes] of codesOf(chapters.map(({ chapter }) => chapter)).entries()) {
        const { chapter = "", code = "" } = chapters[index] ?? {};
        if (!codes.includes(code)) throw new Error(`no ${code}, but ${codes.join(", ")} in:\n${chapter}`);
      }
    }),
    { seed, numRuns: 40 },
  );
}, 240_000);
