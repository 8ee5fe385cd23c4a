/** A string in quotes of one of the three kinds. */
const quoted = String.raw`(["'\x60])((?:\\.|(?!\1).)*)\1`;

/** `test("…"` and `test.describe("…"` at the start of a line: nothing that is skipped or a comment. */
const plain = new RegExp(String.raw`^[ \t]*(?:test|describe|test\.describe)\(\s*${quoted}`, "gmsu");

/** `test.each(…)("…"`, whose title may stand some lines below. */
const each = new RegExp(String.raw`^(?![ \t]*(?://|\*))[^\n]*\)\(\s*${quoted}\s*,`, "gmsu");

/** What is filled in when a test runs: `${path}`, `%s`, `$name`. */
const filledIn = /\$\{[^}]*\}|%[sdifjo]|\$[a-z]\w*/gu;

/**
 * The titles of tests and of groups of tests in a file.
 *
 * @param source - the text of a test file
 * @returns each title, with … for a part that is filled in when the test runs; a title that is
 *   nothing but such parts is left out
 */
export function testTitles(source: string): string[] {
  return [plain, each]
    .flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[2] ?? ""))
    .map((title) => title.replace(/\\(["'`])/gu, "$1").replace(filledIn, "…"))
    .filter((title) => /\p{L}/u.test(title));
}
