import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { distFolder } from "../src/commands/project.ts";

/** The addresses of all HTML files, from the site's root, in order. */
function htmlFiles(): string[] {
  if (!existsSync(distFolder)) throw new Error("There is no built site. Run npm run build first.");
  return readdirSync(distFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") || file.endsWith(".htm"))
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join("/")
          .replace(/(^|\/)index\.html$/u, "$1")}`,
    )
    .sort();
}

/** Whether a page only leads on from an old address. */
function leadsOn(path: string): boolean {
  return /^<!doctype html>\s*<html [^>]*\bdata-moved-to=/iu.test(readFileSync(fileOf(path), "utf8"));
}

/**
 * The addresses of all built pages, from the site's root: `/`, `/glossary/`, `/404.html`. Pages that
 * only lead on from old addresses are no pages of the manual: see `redirectPages`.
 *
 * @returns at least one address, in order
 * @throws Error if nothing is built: a test over no pages would pass for nothing
 */
export function builtPages(): string[] {
  const paths = htmlFiles().filter((path) => !leadsOn(path));
  if (paths.length === 0) throw new Error("The built site has no pages.");
  return paths;
}

/**
 * Whether a page binds several chapters for printing. It says again what the pages of its chapters
 * say, bound by one piece of code.
 *
 * @param path - its address from the site's root
 */
export function bindsChapters(path: string): boolean {
  return /^\/print\/(?:manual|part|pack)\//u.test(path);
}

/**
 * The pages for tests that look at every element in many states: all of them, but of those that bind
 * chapters only the smallest. The whole manual would take as long as all its chapters once more.
 *
 * @returns addresses from the site's root, in order
 */
export function pagesForEveryState(): string[] {
  const paths = builtPages();
  const smallest = paths
    .filter(bindsChapters)
    .toSorted((one, two) => statSync(fileOf(one)).size - statSync(fileOf(two)).size)[0];
  return paths.filter((path) => !bindsChapters(path) || path === smallest);
}

/**
 * The addresses of the pages that only lead on from old addresses. A browser leaves them at once,
 * so the tests in the browser cannot look at them; `tests/site/redirects.test.ts` does.
 *
 * @returns at least one address, in order
 * @throws Error if there is none
 */
export function redirectPages(): string[] {
  const paths = htmlFiles().filter(leadsOn);
  if (paths.length === 0) throw new Error("The built site has no pages at old addresses.");
  return paths;
}

/** The file of a built page. */
export function fileOf(path: string): string {
  return join(distFolder, path.endsWith("/") ? `${path}index.html` : path);
}
