import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { chapterText, contentFiles } from "../../src/checks/content/fixtures.ts";
import { createSearch } from "../../src/search/search.ts";
import { htmlFindings } from "../a11y/gate/html.ts";
import { filesByFetch } from "../performance/files-by-fetch.ts";
import { copyProject, runInCopy } from "../project-copy.ts";

/** A small manual in which each guide of docs/guides/ has something to do. */
const before = {
  "content/parts.yaml": `- id: records
  title: Records
  description: What we hold.
  chapters: [asking, sharing, fees]
- id: care
  title: Care
  description: What we do.
  chapters: [visits, homes, reviews]
`,
  "content/packs.yaml": "[]\n",
  "content/chapters/records/asking.mdx": chapterText({}, "## Who asks\n\nText.\n\n## Reply\n\nText.\n"),
  "content/chapters/records/sharing.mdx": chapterText({ title: "Sharing" }, "## When to share\n\nText.\n"),
  "content/chapters/records/fees.mdx": chapterText(
    { title: "Fees", oldPaths: "[/p_fees.html]" },
    "## Charges\n\nText.\n\n## Refunds\n\nText.\n",
  ),
  "content/chapters/care/visits.mdx": chapterText({ title: "Visits" }, "## At the door\n\nText.\n"),
  "content/chapters/care/homes.mdx": chapterText({ title: "Homes" }, "## Beds and meals\n\nText.\n"),
  "content/chapters/care/reviews.mdx": chapterText({ title: "Review meetings" }, "## The meeting\n\nText.\n"),
};

/** The same after an editor did everything in the guides but the step that keeps the addresses. */
const after = {
  "content/parts.yaml": `- id: records
  title: Records
  description: What we hold.
  chapters: [requesting, sharing, visits]
- id: care
  title: Care
  description: What we do.
  chapters: [reviews]
`,
  // Renamed: asking to requesting.
  "content/chapters/records/asking.mdx": undefined,
  "content/chapters/records/requesting.mdx": before["content/chapters/records/asking.mdx"],
  // Moved: visits from care to records.
  "content/chapters/care/visits.mdx": undefined,
  "content/chapters/records/visits.mdx": before["content/chapters/care/visits.mdx"],
  // Merged: fees into sharing, with one section as it was and one that became part of it. Its old
  // address came along, as the guide says; its own address did not.
  "content/chapters/records/fees.mdx": undefined,
  "content/chapters/records/sharing.mdx": chapterText(
    { title: "Sharing", oldPaths: "[/p_fees.html]" },
    "## When to share\n\nText.\n\n## Charges\n\nText, and refunds.\n",
  ),
  // Withdrawn: homes.
  "content/chapters/care/homes.mdx": undefined,
  // A term took the place of another.
  "content/glossary.yaml": `- id: right-of-access
  term: Right of access
  meaning: The right to see what is held.
  confirmed: true
`,
  // The words of a heading changed.
  "content/chapters/care/reviews.mdx": chapterText(
    { title: "Review meetings" },
    "## The review meeting\n\nText.\n",
  ),
};

/** Writes the content of a copy anew. */
async function writeContent(
  folder: string,
  changes: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  for (const { path, text } of contentFiles(changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** What the check tells to do in each file: lines to be pasted stand under "What to do", six spaces in. */
function wordsByFile(printed: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const part of printed.split(/^(?=content\/)/mu)) {
    const [file = "", ...lines] = part.split("\n");
    const pasted = lines.flatMap((line) => (line.startsWith(" ".repeat(6)) ? [line.slice(6)] : []));
    files.set(file, `${pasted.join("\n")}\n`);
  }
  return files;
}

/** The fields to write, as they stand in the check's words for a file. */
function fieldsIn(words: string): string[] {
  return (
    words.match(/^(?:oldPaths|oldFragments):\n(?: {2}.*\n?)+/gmu)?.map((field) => `${field.trimEnd()}\n`) ??
    []
  );
}

/** Does what the check says: each field takes the place of the one of the same name. */
function withFields(text: string, fields: readonly string[]): string {
  return fields.reduce((chapter, field) => {
    const name = field.slice(0, field.indexOf(":") + 1);
    const without = chapter.replace(new RegExp(`^${name}.*\\n(?: {2}.*\\n)*`, "mu"), "");
    return without.replace(/\n---\n/u, `\n${field}---\n`);
  }, text);
}

let folder = "";
let lost = { status: 0, printed: "" };
let kept = { status: 0, printed: "" };
let words = new Map<string, string>();

/** A page of the copy's built site. */
const built = (path: string) => readFileSync(join(folder, "dist", path, "index.html"), "utf8");

beforeAll(async () => {
  folder = await copyProject("kept-links");
  await rm(join(folder, "content"), { recursive: true });
  await writeContent(folder, { ...before, "content/withdrawn.yaml": "# Chapters that were withdrawn.\n" });
  expect((await runInCopy(folder, "build")).printed).toContain("Built 6 chapters");
  await runInCopy(folder, "publish-links");

  for (const [path, text] of Object.entries(after)) if (text === undefined) await rm(join(folder, path));
  await writeContent(folder, { ...before, ...after });
  expect((await runInCopy(folder, "build")).printed).toContain("Built 4 chapters");
  lost = await runInCopy(folder, "check-links");
  words = wordsByFile(lost.printed);

  for (const [file, said] of words) {
    const fields = fieldsIn(said);
    if (!file.endsWith(".mdx") || fields.length === 0) continue;
    const path = join(folder, file);
    await writeFile(path, withFields(await readFile(path, "utf8"), fields));
  }
  const glossary = join(folder, "content/glossary.yaml");
  const oldIds = /^oldIds:\n {2}.*$/mu.exec(words.get("content/glossary.yaml") ?? "")?.[0] ?? "";
  await writeFile(glossary, (await readFile(glossary, "utf8")) + oldIds.replaceAll(/^/gmu, "  "));
  const entry = /^- id: care\/homes\n(?: {2}.*\n?)+/mu.exec(words.get("content/links.yaml") ?? "")?.[0] ?? "";
  await writeFile(
    join(folder, "content/withdrawn.yaml"),
    `# Chapters that were withdrawn.\n${entry
      .trimEnd()
      .replace("replacedBy: []", "replacedBy: [records/visits#at-the-door]")}\n`,
  );
  expect((await runInCopy(folder, "build")).printed).toContain("Built 4 chapters");
  kept = await runInCopy(folder, "check-links");
});

describe("without the step that keeps addresses, the check", () => {
  test("fails, without a stack trace", () => {
    expect(lost.status).toBe(1);
    expect(lost.printed).not.toMatch(/^\s+at /mu);
  });

  test("shows the line to change as it stands, and why it matters", () => {
    expect(lost.printed).toMatch(
      /^ +10 \| oldPaths: \[\]\n +\| \^{8}\n\n +Why it matters: Letters, plans /mu,
    );
  });

  test("names the new file of a chapter that was renamed, and its oldPaths", () => {
    expect(words.get("content/chapters/records/requesting.mdx")).toContain(
      "oldPaths:\n  - /records/asking/\n",
    );
  });

  test("names the new file of a chapter that was moved, and its oldPaths", () => {
    expect(words.get("content/chapters/records/visits.mdx")).toContain("oldPaths:\n  - /care/visits/\n");
  });

  test("names the chapter that another was merged into, with its address and the section that went", () => {
    expect(words.get("content/chapters/records/sharing.mdx")).toContain(
      "oldPaths:\n  - /p_fees.html\n  - /records/fees/\noldFragments:\n  refunds: charges\n",
    );
  });

  test("gives the entry for a chapter that was withdrawn", () => {
    expect(words.get("content/links.yaml")).toMatch(
      /write at the end of content\/withdrawn\.yaml:\n- id: care\/homes\n {2}title: Homes\n/u,
    );
  });

  test("names the term to see instead of one that has gone, and its oldIds", () => {
    expect(words.get("content/glossary.yaml")).toContain(
      'such as "right-of-access":\noldIds:\n  - subject-access-request',
    );
  });

  test("names the chapter whose heading changed, and its oldFragments", () => {
    expect(words.get("content/chapters/care/reviews.mdx")).toContain(
      "oldFragments:\n  the-meeting: the-review-meeting\n",
    );
  });
});

test("with exactly the words that the check gave, it passes", () => {
  expect(kept).toMatchObject({ status: 0 });
  expect(kept.printed).toMatch(/^All \d+ published addresses lead somewhere\./u);
});

test("new addresses are named, and do not fail", () => {
  expect(kept.printed).toContain("/records/requesting/#who-asks");
  expect(kept.printed).toContain("run npm run publish:links and commit content/links.yaml");
});

test("new addresses fail where the manual is published", async () => {
  const { status, printed } = await runInCopy(folder, "check-links", ["--published"]);
  expect(status).toBe(1);
  expect(printed).toContain("Run npm run publish:links and commit content/links.yaml.");
});

test("the addresses of chapters that were renamed, moved and merged lead to the new ones", () => {
  expect(load(built("records/asking"))("main a").attr("href")).toBe("/records/requesting/");
  expect(load(built("care/visits"))("main a").attr("href")).toBe("/records/visits/");
  expect(load(built("records/fees"))("main a").attr("href")).toBe("/records/sharing/");
});

test("an old section of a merged chapter is within the heading that has its text now", () => {
  expect(load(built("records/sharing"))("#refunds").parent().attr("id")).toBe("charges");
});

test("the id of a term that has gone is within the heading of the term that replaces it", () => {
  expect(load(built("glossary"))("#subject-access-request").parent().attr("id")).toBe("right-of-access");
});

describe("a withdrawn chapter", () => {
  test("leaves a page that says when, why and what replaces it", () => {
    const $ = load(built("care/homes"));
    const text = $("main").text().replace(/\s+/gu, " ");
    const today = $("main time").attr("datetime");
    expect($("h1").text()).toBe("Withdrawn: Homes");
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(text).toContain("This chapter was withdrawn on");
    expect(text).toContain("Say why in a sentence.");
    expect($("main li a").attr("href")).toBe("/records/visits/#at-the-door");
    expect($("main li a").text()).toBe("chapter Visits, section 1, At the door");
  });

  test("has valid HTML and a title that begins with its heading", async () => {
    expect(await htmlFindings(built("care/homes"))).toEqual([]);
    expect(load(built("care/homes"))("title").text()).toMatch(/^Withdrawn: Homes - /u);
  });

  test("is found by the search, after every chapter that is in use, and says what it is", async () => {
    const putBack = filesByFetch();
    try {
      const search = createSearch({ index: pathToFileURL(join(folder, "dist/search-index/")).href });
      // The chapter that replaces it is named on its page: both match.
      const outcome = await search.search("visits");
      const pages = await outcome.load(0, outcome.total);
      const found = pages.map(({ title, url, status }) => ({ title, url, status }));
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found[0]).toMatchObject({ url: "/records/visits/", status: "draft" });
      expect(found.at(-1)).toEqual({ title: "Withdrawn: Homes", url: "/care/homes/", status: "withdrawn" });
    } finally {
      putBack();
    }
  });

  test("stays out of search engines, the sitemap and the contents", () => {
    const $ = load(built("care/homes"));
    expect($("meta[name=robots]").attr("content")).toBe("noindex");
    expect($("[data-search-body]")).toHaveLength(0);
    const lists = readFileSync(join(folder, "dist/sitemap.xml"), "utf8") + built("contents");
    expect(lists).toContain("/care/reviews/");
    expect(lists).not.toContain("/care/homes/");
  });

  test("answers for the sections it had", () => {
    expect(readFileSync(join(folder, "content/links.yaml"), "utf8")).toContain("beds-and-meals");
    expect(kept.status).toBe(0);
  });
});

test("publishing adds what is new to the ledger, and keeps all that was there", async () => {
  const path = join(folder, "content/links.yaml");
  const was = readFileSync(path, "utf8").split("\n");
  await runInCopy(folder, "publish-links");
  const is = readFileSync(path, "utf8").split("\n");
  expect(was.filter((line) => !is.includes(line))).toEqual([]);
  expect(is).toContain("/records/requesting/:");
  expect((await runInCopy(folder, "check-links", ["--published"])).status).toBe(0);
});

describe("every guide that these steps come from exists", () => {
  test.each(["rename-a-chapter", "move-a-chapter", "merge-chapters", "withdraw-a-chapter"])("%s", (name) => {
    expect(existsSync(`docs/guides/${name}.md`)).toBe(true);
  });
});
