import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Paragraph } from "mdast";
import { textOf, walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck, ReadableDocument } from "./check.ts";

/** GOV.UK asks for sentences of 25 words at most. Advice starts where most readers are lost. */
const longestSentence = 30;

/** School years of reading, after Flesch and Kincaid, from which a section is called hard. */
const hardest = 12;

/** Fewer words than these say nothing about how hard a section is. */
const fewestWords = 100;

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const syllables = new Map<string, number>();

/** How many syllables a word has. Counted once for each word: chapters use the same ones. */
function syllablesIn(word: string): number {
  let count = syllables.get(word);
  if (count === undefined) syllables.set(word, (count = syllable(word)));
  return count;
}

interface Sentence {
  text: string;
  words: string[];
  paragraph: Paragraph;
}

/** A section of a document: its heading's words and its sentences. Tables are left out. */
interface SectionText {
  title: string;
  sentences: Sentence[];
}

/** The sentences of a document by section, `##` and `###`. */
function sectionTexts({ tree }: ReadableDocument): SectionText[] {
  const sections: SectionText[] = [{ title: "", sentences: [] }];
  walk(tree, (node) => {
    if (node.type === "heading") sections.push({ title: textOf(node).trim(), sentences: [] });
    if (node.type !== "paragraph") return;
    for (const { segment } of sentences.segment(textOf(node))) {
      const words = segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
      if (words.length > 0) sections.at(-1)?.sentences.push({ text: segment.trim(), words, paragraph: node });
    }
  });
  return sections;
}

/** Advice on one section: its longest sentences and its level. */
function adviceOn(document: ReadableDocument, { title, sentences: all }: SectionText): Problem[] {
  const name = title === "" ? "the start of the page" : `the section "${title}"`;
  const problems: Problem[] = [];
  const long = all
    .filter(({ words }) => words.length > longestSentence)
    .toSorted((one, two) => two.words.length - one.words.length);
  const [worst] = long;
  if (worst !== undefined) {
    const start = worst.text.split(" ").slice(0, 8).join(" ");
    problems.push(
      problemAt(document, worst.paragraph, {
        code: "long-sentence",
        message: `In ${name}, ${long.length === 1 ? "1 sentence has" : `${long.length} sentences have`} more than ${longestSentence} words. The longest has ${worst.words.length}: "${start} …"`,
        fix: "Say one thing in a sentence. Make a list of conditions and exceptions.",
      }),
    );
  }
  const words = all.flatMap((one) => one.words);
  const [first] = all;
  if (first === undefined || words.length < fewestWords) return problems;
  const grade = fleschKincaid({
    sentence: all.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  });
  if (grade > hardest)
    problems.push(
      problemAt(document, first.paragraph, {
        code: "hard-to-read",
        message: `In ${name}, the text needs ${grade > 18 ? "more than 18" : `about ${Math.round(grade)}`} years of schooling. Aim for 9 or fewer.`,
        fix: "Use shorter sentences, shorter words and active verbs. Lead with what to do.",
      }),
    );
  return problems;
}

/** Advice: the text can be read under stress, or in a second language (WCAG 3.1.5). */
export const textIsEasyToRead: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) =>
    sectionTexts(document).flatMap((section) => adviceOn(document, section)),
  );
