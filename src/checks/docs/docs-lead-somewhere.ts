import { posix } from "node:path";
import GithubSlugger from "github-slugger";

/** A text for people: a page of Markdown, or code with messages in it. */
export interface Doc {
  /** From the project's root: `docs/guides/move-a-chapter.md`. */
  path: string;
  text: string;
}

/** What a document may name. */
export interface Project {
  /** The text of a file, from the project's root; empty for a folder; undefined if it is not there. */
  textOf: (path: string) => string | undefined;
  /** The scripts of `package.json`. */
  scripts: readonly string[];
}

const fences = /^ *(```+)[^]*?^ *\1 *$/gmu;
const code = /`[^`]*`/gu;

/** The ids that the headings of a page of Markdown have where the project is kept. */
function headingIds(markdown: string): string[] {
  const slugger = new GithubSlugger();
  return [...markdown.replace(fences, "").matchAll(/^#{1,6} (.+)$/gmu)].map((match) =>
    slugger.slug((match[1] ?? "").replace(/[`*]/gu, "")),
  );
}

/** Links of a page that lead nowhere. Links to other sites are not followed. */
function lostLinksIn({ path, text }: Doc, { textOf }: Project): string[] {
  const links = text
    .replace(fences, "")
    .replace(code, "")
    .matchAll(/\]\(([^)\s]+)\)/gu);
  return [...links].flatMap(([, link = ""]) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(link)) return [];
    const [file = "", fragment] = link.split("#", 2);
    const target = file === "" ? path : posix.join(posix.dirname(path), file);
    const there = file.startsWith("/") ? undefined : file === "" ? text : textOf(target);
    if (there === undefined) return [`the link ${link} leads to no file`];
    if (fragment === undefined || headingIds(there).includes(fragment)) return [];
    return [`the link ${link} leads to no heading of ${target}`];
  });
}

/** Files and folders of code that a page names and that are not there. */
function lostPathsIn({ text }: Doc, { textOf }: Project): string[] {
  return [...text.replace(fences, "").matchAll(/`((?:src|tests|docs|\.github)\/[^`<*\s]*)`/gu)].flatMap(
    ([, path = ""]) => (textOf(path) === undefined ? [`there is no ${path}`] : []),
  );
}

/** Commands that a text names and that do not exist. */
function lostCommandsIn({ text }: Doc, { scripts }: Project): string[] {
  return [...text.matchAll(/\bnpm (?:run(?: --\w+)? ([a-z][a-z:-]*)|(start|test)\b)/gu)].flatMap(
    ([, named, short]) => {
      const name = named ?? short ?? "";
      return scripts.includes(name) ? [] : [`there is no command npm run ${name}`];
    },
  );
}

/**
 * What a text for people names must be there: a reader who follows a link arrives, and a command
 * does what it says.
 *
 * @param doc - a page of Markdown, of which links, headings and paths are looked at too; or any
 *   other text, of which only the commands are
 * @param project - what there is
 * @returns a sentence for each thing that is not there, with the document's path before it
 */
export function lostIn(doc: Doc, project: Project): string[] {
  const found = [
    ...(doc.path.endsWith(".md") ? [...lostLinksIn(doc, project), ...lostPathsIn(doc, project)] : []),
    ...lostCommandsIn(doc, project),
  ];
  return found.map((words) => `${doc.path}: ${words}`);
}
