import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { amendmentsAreThere } from "../../changes/amendments-are-there.ts";
import { compareContent } from "../../changes/compare-content.ts";
import type { ContentFile } from "../../reader/content-files.ts";
import { parseContent } from "../../reader/parsed-content.ts";
import { problemCodes } from "../../reader/problem-codes.ts";
import { formatProblems } from "../../reader/problems.ts";
import type { Problem } from "../../reader/problems.ts";
import { coloursCanBeRead } from "../colours/colours-can-be-read.ts";
import { problemsOfLinks } from "../links/fixtures.ts";
import { ledgerFile } from "../links/ledger.ts";
import { contentFiles } from "./fixtures.ts";
import { readHelpPage, withMessage } from "./help-page.ts";
import type { HelpPage } from "./help-page.ts";
import { filesWithFaults } from "./hostile/help-faults.ts";
import { checkContent } from "./index.ts";

/*
 * The pages of help and the collected mistakes are read, checked and compared with what they say.
 * After a change of wording, `npm run fix:help` writes the messages anew; the change is then
 * reviewed like any other.
 */

const project = fileURLToPath(new URL("../../../", import.meta.url));
const tokens = readFileSync(`${project}src/styles/tokens.css`, "utf8");
const testFiles = [{ path: "tests/e2e/search.spec.ts", text: 'test("a search finds the chapter", f);\n' }];

/** Everything that the check says of some content, with its colours. */
function problemsOf(files: readonly ContentFile[], css = tokens): Problem[] {
  const content = parseContent(files, testFiles);
  return [
    ...checkContent(content),
    ...(content.settings.data === undefined ? [] : coloursCanBeRead(content.settings.data, css)),
  ];
}

/** What the comparison with an earlier version says. */
function problemsSince(files: readonly ContentFile[], { before = [] }: HelpPage): Problem[] {
  return amendmentsAreThere(compareContent(before, files), "2026-11-22");
}

/** What the ledger says. What was published stays as the fault shows it, whatever is mended. */
function problemsOfLedger(files: readonly ContentFile[], { fault = [] }: HelpPage): Problem[] {
  return problemsOfLinks(files, fault.find(({ path }) => path === ledgerFile)?.text ?? "");
}

/** What another check than that of the content says of a page's files, by the page's code. */
const otherChecks: Readonly<Record<string, (files: readonly ContentFile[], page: HelpPage) => Problem[]>> = {
  "lost-address": problemsOfLedger,
  "lost-fragment": problemsOfLedger,
  "no-amendment": problemsSince,
  "amendment-gone": problemsSince,
  "example-amendment": problemsSince,
  "cannot-compare": problemsSince,
};

/** Faults that are not in the content, by the code of their page. */
const elsewhere: Readonly<Record<string, () => Problem[]>> = {
  "colour-missing": () =>
    problemsOf(contentFiles(), tokens.replace(/(?<=--color-focus: )#\w+/u, "yellow")).slice(0, 1),
  "check-failed": () =>
    checkContent(parseContent(contentFiles()), {
      headingsMakeAnOutline: ({ chapters }) => {
        if (chapters.some(({ id }) => id === "care/visits"))
          throw new TypeError("Cannot read properties of undefined");
        return [];
      },
    }),
  ...Object.fromEntries(
    Object.entries(filesWithFaults).map(([code, files]) => [code, () => problemsOf(files)]),
  ),
};

/** Everything that is said of the fault of a page of help. */
function faultsOf(name: string, page: HelpPage): Problem[] {
  const files = page.fault ?? [];
  return otherChecks[name]?.(files, page) ?? elsewhere[name]?.() ?? problemsOf(files);
}

/** The pages of a folder by name. */
function pagesIn(folder: string): { name: string; path: string; text: string }[] {
  return readdirSync(project + folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => {
      const path = `${project}${folder}/${file}`;
      return { name: file.slice(0, -".md".length), path, text: readFileSync(path, "utf8") };
    });
}

const help = pagesIn("docs/content-check").map((one) => {
  const page = readHelpPage(one.text);
  return { ...one, page, found: faultsOf(one.name, page) };
});
const mistakes = pagesIn("src/checks/content/mistakes").map((one) => {
  const page = readHelpPage(one.text);
  return { ...one, page, found: problemsOf(page.fault ?? []) };
});

test("every code has a page of help, and every page explains a code", () => {
  expect(help.map(({ name }) => name).toSorted()).toEqual(Object.keys(problemCodes).toSorted());
});

test("the list of pages has every page", () => {
  const list = readFileSync(`${project}docs/content-check/README.md`, "utf8");
  const linked = [...list.matchAll(/\]\(([a-z-]+)\.md\): `([a-z-]+)`/gu)].map((match) => match.slice(1, 3));
  expect(linked.map(([page]) => page).toSorted()).toEqual(help.map(({ name }) => name).toSorted());
  expect(linked.filter(([page, code]) => page !== code)).toEqual([]);
});

test("there are at least 60 mistakes beside the pages of help", () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
});

describe.each(help)("the page of help $name", ({ name, path, page, found }) => {
  test("shows a fault of this kind, and no other", () => {
    expect([...new Set(found.map(({ code }) => code))]).toEqual([name]);
  });

  test("shows the message that an editor gets, and why it matters", async () => {
    await expect(withMessage(page, formatProblems(found, page.fault), name)).toMatchFileSnapshot(path);
  });
});

const mendable = help.filter(({ name }) => !(name in elsewhere));

describe.each(mendable)("the mended text of $name", ({ name, page }) => {
  test("has no problem", () => {
    const mended = page.mended ?? [];
    expect(mended).not.toEqual([]);
    const found = [...problemsOf(mended), ...(otherChecks[name]?.(mended, page) ?? [])];
    expect(formatProblems(found)).toBe("No problems found in the content.");
  });
});

describe.each(mistakes)("the mistake $name", ({ path, page, found }) => {
  test("gets the message that the page shows", async () => {
    expect(found).not.toEqual([]);
    await expect(withMessage(page, formatProblems(found, page.fault))).toMatchFileSnapshot(path);
  });

  test("can be mended as the page shows", () => {
    expect(formatProblems(problemsOf(page.mended ?? []))).toBe("No problems found in the content.");
  });
});

test("every report says what is wrong, why it matters and what to do", () => {
  const found = [...help, ...mistakes].flatMap((page) => page.found);
  expect(found.length).toBeGreaterThan(120);
  expect(found.filter(({ message, fix }) => message === "" || fix === undefined || fix === "")).toEqual([]);
});
