import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { lawTable } from "../../src/manual/law-table.ts";
import { copyProject, runInCopy } from "../project-copy.ts";
import { folded, manualFromDisk, page } from "./pages.ts";

const manual = await manualFromDisk();

describe("the page of law and guidance", () => {
  const { $ } = page("/law/");
  const entries = lawTable(manual).flatMap((group) => group.entries);
  const body = (id: string) => $(`#source-${id}`);

  test("has every source once, with its address and a status", () => {
    const shown = $(".law-table > tbody")
      .toArray()
      .map((one) => ({
        id: $(one).attr("id"),
        address: $(one).find(".law-source a").attr("href"),
        hasStatus: folded($(one).find(".law-status").text()) !== "",
      }));
    expect(shown).toEqual(
      entries.map(({ source: { id, address } }) => ({ id: `source-${id}`, address, hasStatus: true })),
    );
    expect(shown).toHaveLength(manual.sources.length);
  });

  test("leads to every chapter and section that cites a source, beside its provision", () => {
    const shown = entries.map(({ source }) =>
      body(source.id)
        .find("tr:has(ul)")
        .toArray()
        .map((row) => ({
          provision: folded($(row).find("th").text()),
          links: $(row)
            .find("td a")
            .toArray()
            .map((link) => $(link).attr("href")),
        })),
    );
    expect(shown).toEqual(
      entries.map(({ provisions }) =>
        provisions.map(({ provision = "As a whole", citedIn }) => ({
          provision: expect.stringContaining(provision) as string,
          links: citedIn.flatMap(({ document, sections }) => [
            document.path,
            ...sections.map(({ id }) => `${document.path}#${id}`),
          ]),
        })),
      ),
    );
  });

  test("says of a source that nobody has checked that it is not checked", () => {
    const unchecked = manual.sources.filter(({ checked }) => checked === undefined).map(({ id }) => id);
    const says = manual.sources
      .map(({ id }) => id)
      .filter((id) => body(id).text().includes("Not checked yet"));
    expect(says.toSorted()).toEqual(unchecked.toSorted());
  });

  test("is in the menu and among the resources", () => {
    expect(page("/").$(".menu a[href='/law/']")).toHaveLength(1);
    expect(page("/resources/").$("main a[href='/law/']")).toHaveLength(1);
  });
});

test("a citation with a provision of an Act leads to the provision", () => {
  const { $ } = page("/records/access-to-records/");
  const link = $("main a")
    .toArray()
    .find((one) => folded($(one).text()) === "Data Protection Act 2018, section 173");
  expect($(link).attr("href")).toBe("https://www.legislation.gov.uk/ukpga/2018/12/section/173");
});

describe("a copy of the content in which one source is superseded, and another will be", () => {
  const gone = "care-planning-regs-2010";
  const going = "working-together";
  let folder = "";
  const read = async (path: string) => load(await readFile(join(folder, "dist", path, "index.html"), "utf8"));
  const reliesOn = (id: string) =>
    manual.chapters.filter((chapter) =>
      manual.citations.some(({ source, document }) => source.id === id && document === chapter),
    );

  beforeAll(async () => {
    folder = await copyProject("law");
    const file = join(folder, "content/sources.yaml");
    const text = await readFile(file, "utf8");
    const change = (id: string, day: string) => (entry: string) =>
      `${entry}  supersededBy: { source: children-act-2004, effective: ${day}, change: ${id} is gone. }\n`;
    const changed = text
      .replace(new RegExp(`^- id: ${gone}\n`, "mu"), change(gone, "2040-02-01"))
      .replace(new RegExp(`^- id: ${going}\n`, "mu"), change(going, "2040-05-01"));
    await writeFile(file, changed);
    // 1 March 2040, at noon.
    const { status, printed } = await runInCopy(folder, "build", [], { SOURCE_DATE_EPOCH: "2214216000" });
    if (status !== 0) throw new Error(printed);
  });

  test("every chapter that relies on it says so at its top, from when and in which sections, and no other does", async () => {
    const marked: string[] = [];
    for (const { id } of manual.chapters) {
      const $ = await read(id);
      if (folded($(".chapter-header .law-notice").text()).includes("has changed since")) marked.push(id);
    }
    expect(marked).toEqual(reliesOn(gone).map(({ id }) => id));
    expect(marked.length).toBeGreaterThan(1);
    const $ = await read("records/keeping-and-destroying-records");
    expect(folded($(".law-notice").text())).toMatchInlineSnapshot(
      `"The law cited here has changed since this chapter was reviewed:Care Planning Regulations 2010 [1], superseded from 1 February 2040 by Children Act 2004 [2]: care-planning-regs-2010 is gone. Cited in section 2, Periods set by law.Under review. Until that is done, ask the chapter's owner before you rely on it: Data Protection Officer.The law cited here is about to change:Working Together [3], superseded from 1 May 2040 by Children Act 2004 [2]: working-together is gone. Cited in section 3, Periods the council sets."`,
    );
    expect($(".law-notice").closest("[hidden], template, noscript, .print-only, .screen-only")).toHaveLength(
      0,
    );
  });

  test("every chapter that relies on the other announces the change", async () => {
    const announced: string[] = [];
    for (const { id } of manual.chapters) {
      const $ = await read(id);
      if (folded($(".law-notice").text()).includes("is about to change")) announced.push(id);
    }
    expect(announced).toEqual(reliesOn(going).map(({ id }) => id));
    expect(announced.length).toBeGreaterThan(1);
  });

  test("the list of reviews has those chapters first, with what changes", async () => {
    const $ = await read("reviews");
    const first = $("main .table").first();
    const paths = first
      .find("th[scope=row] a")
      .toArray()
      .map((link) => $(link).attr("href"));
    const expected = new Set([...reliesOn(gone), ...reliesOn(going)].map(({ path }) => path));
    expect(paths.toSorted()).toEqual([...expected].toSorted());
    expect(folded(first.text())).toContain("Care Planning Regulations 2010, superseded from 1 February 2040");
    expect(folded(first.text())).toContain("Working Together, to be superseded from 1 May 2040");
  });

  test("the page of law and guidance says what has become of both", async () => {
    const $ = await read("law");
    expect(folded($(`#source-${gone} .law-status`).first().text())).toContain(
      "Superseded from 1 February 2040",
    );
    expect(folded($(`#source-${going} .law-status`).first().text())).toContain(
      "To be superseded from 1 May 2040",
    );
  });
});
