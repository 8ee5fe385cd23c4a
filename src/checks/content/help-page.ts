import type { ContentFile } from "../../reader/content-files.ts";
import { kindOf } from "../../reader/problem-codes.ts";
import { chapterText, contentFiles, pageText } from "./fixtures.ts";

/**
 * A page that shows a mistake: the fault, the message, the mended text. The pages of help in
 * `docs/content-check/` and the mistakes in `mistakes/` have this form, and both are tests.
 */
export interface HelpPage {
  /** The page as it stands in the project. */
  text: string;
  /** Files of the smallest manual with the fault; undefined if the fault is not in the content. */
  fault: ContentFile[] | undefined;
  /** The same files, mended. */
  mended: ContentFile[] | undefined;
  /** The same files in the earlier version that a check compares with; undefined if it compares nothing. */
  before: ContentFile[] | undefined;
}

/** What stands under a heading of the page, up to the next one. */
function under(heading: string, page: string): string | undefined {
  return new RegExp(`^## ${heading}\\n\\n((?:(?!^## (?:The|Why) )[^])*)`, "mu").exec(page)?.[1];
}

/** The text of a file as a page shows it: a body without its details gets the usual ones. */
function wholeText(path: string, shown: string): string {
  if (path.endsWith(".mdx") && !/^\s*---\n/u.test(shown))
    return path.startsWith("content/chapters/") ? chapterText({}, shown) : pageText({}, shown);
  if (path.endsWith(".svg") && shown === "") return '<svg xmlns="http://www.w3.org/2000/svg"/>';
  if (!/^# …$/mu.test(shown)) return shown;
  // "# …" stands for the usual entries after the last one that is shown.
  const usual = (contentFiles().find((file) => file.path === path)?.text ?? "").split(/^(?=- id: )/mu);
  const ids = [...shown.matchAll(/^- id: (.*)$/gmu)].map((match) => match[1]);
  const last = shown.startsWith("# …")
    ? -1
    : usual.findLastIndex((entry) => ids.includes(/^- id: (.*)/u.exec(entry)?.[1]));
  return shown.replace(/^# …\n/mu, () => usual.slice(last + 1).join(""));
}

/** The smallest manual with the files that a part of the page shows: paths, each with its text in a block. */
function filesOf(part: string): ContentFile[] {
  const changes: Record<string, string | undefined> = {};
  for (const match of part.matchAll(/^`(content\/[^`]+)`( is not there)?\n(?:\n```\w+\n([^]*?)^```$)?/gmu)) {
    const [, path = "", gone, shown] = match;
    changes[path] = gone === undefined ? wholeText(path, shown ?? "") : undefined;
  }
  if (Object.keys(changes).length === 0) throw new Error(`No file is shown in:\n${part}`);
  return contentFiles(changes);
}

/**
 * Reads a page.
 *
 * @param text - the page in Markdown
 * @returns the files with the fault, those without, and those of an earlier version
 * @throws Error if a part of the page shows no file
 */
export function readHelpPage(text: string): HelpPage {
  const files = (heading: string) => {
    const part = under(heading, text);
    return part === undefined ? undefined : filesOf(part);
  };
  return {
    text,
    fault: files("The fault"),
    mended: files("The mended text"),
    before: files("The text before"),
  };
}

/**
 * The page as it should be: with the message that the check really gives and, on a page of help,
 * with the reason that the report gives.
 *
 * @param page - the page
 * @param message - the report on the fault
 * @param code - the code that the page explains; left out for a page without a reason
 * @returns the page's text
 */
export function withMessage({ text }: HelpPage, message: string, code?: string): string {
  const kind = code === undefined ? undefined : kindOf(code);
  const why = `${kind?.why ?? ""}${kind?.advice === true ? "\n\nThis is advice. It never stops a build." : ""}`;
  return text
    .replace(/(?<=^## The message\n\n```text\n)[^]*?(?=^```$)/mu, () => `${message}\n`)
    .replace(/(?<=^## Why it matters\n\n)[^]*?(?=\n\n## )/mu, () => why);
}
