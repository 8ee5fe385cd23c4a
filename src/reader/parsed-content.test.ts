import { describe, expect, test } from "vitest";
import { asText, chapterText, contentFiles, pageText, settingsText } from "../checks/content/fixtures.ts";
import { manualInputOf, parseContent } from "./parsed-content.ts";
import type { ParsedContent } from "./parsed-content.ts";

const asking = "content/chapters/records/asking.mdx";

function parse(changes: Readonly<Record<string, string | undefined>> = {}): ParsedContent {
  return parseContent(contentFiles(changes));
}

function problems(changes: Readonly<Record<string, string | undefined>>): string {
  return asText(parse(changes).problems);
}

describe("good content", () => {
  test("has no problems", () => {
    expect(problems({})).toBe("");
  });

  test("has a chapter's id from its folder and its file", () => {
    expect(parse().chapters.map(({ id }) => id)).toEqual(["records/asking", "care/visits"]);
  });

  test("has a page's id from its file", () => {
    expect(parse().pages.map(({ id }) => id)).toEqual(["privacy"]);
  });

  test("has a chapter's text without its details", () => {
    expect(parse().chapters[0]?.body).toBe("## First steps\n\nText.\n");
  });

  test("has the names of images", () => {
    expect(parse({ "content/images/steps.svg": "" }).images).toEqual(["steps.svg"]);
  });

  test("may have a file that is neither chapter nor page nor list", () => {
    expect(problems({ "content/LICENCE.md": "Text." })).toBe("");
  });
});

describe("a chapter", () => {
  test("without details is told how to start", () => {
    expect(problems({ [asking]: "## First steps\n" })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:1:? no-frontmatter
      A chapter starts with its details between two lines of three hyphens, and this file does not.
      Start the file with:
      ---
      title: The title
      ---"
    `);
  });

  test("with details that are never closed is told how to start", () => {
    expect(problems({ [asking]: "---\ntitle: A\n" })).toContain(`${asking}:1:? no-frontmatter`);
  });

  test("with empty details is told all that is missing", () => {
    expect(parse({ [asking]: "---\n---\nText.\n" }).problems.map(({ code }) => code)).toEqual(
      new Array(12).fill("missing-field"),
    );
  });

  test("with broken YAML has one problem, at the line in the file", () => {
    expect(problems({ [asking]: chapterText({ title: "Part 1: reports" }) })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:2:8 yaml-syntax
      A colon followed by a space stands in the text, and means something else in the details.
      Put quotes round it. Write: title: "Part 1: reports""
    `);
  });

  test("with an alias in its YAML has one problem", () => {
    expect(problems({ [asking]: chapterText({ title: "*important" }) })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:2:8 yaml-aliases
      Text that starts with & or * names a value or repeats it.
      Write the value itself. Put a text that starts with & or * in quotes: title: "* marks what is new""
    `);
  });

  test("with a wrong detail has the line in the file", () => {
    expect(problems({ [asking]: chapterText({ reviewed: "2026-02-30" }) })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:6:1 wrong-value
      "reviewed" is not a day that exists: "2026-02-30".
      For example: reviewed: 2026-11-22"
    `);
  });

  test("with a tag that is not closed has the line in the file", () => {
    expect(problems({ [asking]: chapterText({}, '## First steps\n\n<Callout kind="local">\n\nText.\n') }))
      .toMatchInlineSnapshot(`
        "content/chapters/records/asking.mdx:17:1 mdx-syntax
        <Callout> is opened here, and its end is missing or stands in another paragraph.
        Put <Callout …> and </Callout> each on a line of its own, with an empty line between each and the text:
        <Callout kind="important">

        Text of the callout.

        </Callout>"
      `);
  });

  test("with a tag closed by another has the line in the file", () => {
    expect(problems({ [asking]: chapterText({}, '## First steps\n\n<Term id="sar">SAR</Cite>\n') }))
      .toMatchInlineSnapshot(`
        "content/chapters/records/asking.mdx:17:19 mdx-syntax
        </Cite> stands where <Term> has to be closed.
        Write: </Term>"
      `);
  });

  test("with a stray bracket has the line in the file", () => {
    expect(problems({ [asking]: chapterText({}, "Text.\n\nMore { text.\n") })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:6 mdx-syntax
      A { is opened here and never closed.
      Use round brackets ( ). A note to other editors is written {/* like this */}."
    `);
  });

  test("with a sign for smaller has the line in the file", () => {
    expect(problems({ [asking]: chapterText({}, "Text.\n\nAges <16.\n") })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:6 mdx-syntax
      The sign < starts a component, and no component follows it.
      Say it in words, such as "under 16" or "less than 3 days". The sign itself is written &lt;"
    `);
  });

  test("with broken text still has its details", () => {
    expect(parse({ [asking]: chapterText({}, "{") }).chapters[0]?.data?.title).toBe("Asking for records");
  });

  test("with wrong details still has its text", () => {
    expect(parse({ [asking]: chapterText({ status: "final" }) }).chapters[0]).toMatchObject({
      data: undefined,
      tree: { type: "root" },
    });
  });

  test("has its problems of details and of text at once", () => {
    expect(
      parse({ [asking]: chapterText({ status: "final" }, "{") }).problems.map(({ code }) => code),
    ).toEqual(["wrong-value", "mdx-syntax"]);
  });
});

describe("a page", () => {
  test("with a wrong detail is called a page", () => {
    expect(problems({ "content/pages/privacy.mdx": pageText({ owner: "Officer" }) })).toMatchInlineSnapshot(`
      "content/pages/privacy.mdx:6:1 unknown-field
      "owner" is not a field of a page. The fields are: title, description, reviewed, oldPaths, oldFragments.
      Remove the field."
    `);
  });

  test("without details is called a page", () => {
    expect(problems({ "content/pages/privacy.mdx": "Text." })).toContain("A page starts with its details");
  });
});

describe("a list", () => {
  const ids = (...names: string[]) =>
    names.map((id) => `- { id: ${id}, term: Term, meaning: Text., confirmed: true }\n`).join("");

  test("that is missing is named", () => {
    expect(problems({ "content/contacts.yaml": undefined })).toMatchInlineSnapshot(`
      "content/contacts.yaml:?:? missing-file
      This file is missing, and the manual cannot be built without it.
      Bring it back from an earlier version."
    `);
  });

  test("that is no list is told how to start", () => {
    expect(problems({ "content/contacts.yaml": "id: ico\n" })).toMatchInlineSnapshot(`
      "content/contacts.yaml:1:? wrong-type
      This file should be a list: every entry starts with a hyphen.
      - id: the-id"
    `);
  });

  test("that is empty is told how to start", () => {
    expect(problems({ "content/contacts.yaml": "# None yet\n" })).toContain("This file should be a list");
  });

  test("with broken YAML has one problem", () => {
    expect(problems({ "content/contacts.yaml": "- id: ico\n  name: ICO: the regulator\n" }))
      .toMatchInlineSnapshot(`
        "content/contacts.yaml:2:9 yaml-syntax
        A colon followed by a space stands in the text, and means something else in the details.
        Put quotes round it. Write: name: "ICO: the regulator""
      `);
  });

  test("with an alias has one problem", () => {
    expect(parse({ "content/contacts.yaml": "- *ico\n" }).problems.map(({ code }) => code)).toEqual([
      "yaml-aliases",
    ]);
  });

  test("with an id used twice names the line of the first", () => {
    expect(problems({ "content/glossary.yaml": ids("sar", "foi", "sar") })).toMatchInlineSnapshot(`
      "content/glossary.yaml:3:5 duplicate-id
      The id "sar" is already used on line 1. A link to it would not know where to lead.
      Give this entry an id of its own."
    `);
  });

  test("may have an id of another list", () => {
    expect(problems({ "content/glossary.yaml": ids("ico", "dpa-2018") })).toBe("");
  });

  test("has a problem's line in the second entry", () => {
    expect(problems({ "content/glossary.yaml": `${ids("sar")}- id: foi\n  term: FOI\n  confirmed: true\n` }))
      .toMatchInlineSnapshot(`
        "content/glossary.yaml:2:3 missing-field
        "meaning" is missing from a glossary term.
        For example: meaning: A request by a person for their own data."
      `);
  });

  test("keeps the id of an entry that is wrong otherwise", () => {
    expect(parse({ "content/glossary.yaml": "- id: sar\n" }).glossary).toMatchObject([
      { id: "sar", data: undefined },
    ]);
  });

  test("with an empty entry is told what is missing", () => {
    expect(parse({ "content/glossary.yaml": "-\n" }).problems.map(({ code }) => code)).toEqual(
      new Array(4).fill("missing-field"),
    );
  });
});

describe("the list of withdrawn chapters", () => {
  const withdrawn = (text: string) => parse({ "content/withdrawn.yaml": text });

  test.each(["", "# None yet\n", "# None yet\n\n  # still none\n", "[]\n"])("may be empty: %j", (text) => {
    expect(withdrawn(text).problems).toEqual([]);
  });

  test("has its entries", () => {
    const text =
      "# Gone\n- { id: care/homes, title: Homes, withdrawn: 2027-03-01, reason: R., replacedBy: [] }\n";
    expect(withdrawn(text).withdrawn.map(({ data }) => data?.title)).toEqual(["Homes"]);
  });

  test("with a wrong entry has its line", () => {
    expect(asText(withdrawn("# Gone\n- id: care/homes\n").problems)).toContain(
      "content/withdrawn.yaml:2:3 missing-field",
    );
  });
});

describe("the settings", () => {
  test("that are wrong are called the manual's settings", () => {
    expect(problems({ "content/manual.yaml": settingsText({ authority: undefined }) }))
      .toMatchInlineSnapshot(`
        "content/manual.yaml:1:1 missing-field
        "authority" is missing from the manual's settings.
        For example: authority: Bexley"
      `);
  });

  test("with broken YAML have one problem", () => {
    expect(
      parse({ "content/manual.yaml": "name: Manual: draft\n" }).problems.map(({ code }) => code),
    ).toEqual(["yaml-syntax"]);
  });

  test("that are missing are told all that is missing", () => {
    expect(parse({ "content/manual.yaml": undefined }).problems.map(({ code }) => code)).toEqual(
      new Array(10).fill("missing-field"),
    );
  });
});

test("all problems of all files are found at once", () => {
  const changes = {
    "content/manual.yaml": settingsText({ status: "final" }),
    "content/parts.yaml": "{}",
    [asking]: chapterText({ owner: undefined }, "{"),
    "content/pages/privacy.mdx": "Text.",
    "content/glossary.yaml": "- sar",
    "content/timescales.yaml": undefined,
  };
  expect(
    parse(changes)
      .problems.map(({ file, code }) => `${file} ${code}`)
      .sort(),
  ).toEqual([
    "content/chapters/records/asking.mdx mdx-syntax",
    "content/chapters/records/asking.mdx missing-field",
    "content/glossary.yaml wrong-type",
    "content/manual.yaml wrong-value",
    "content/pages/privacy.mdx no-frontmatter",
    "content/parts.yaml wrong-type",
    "content/timescales.yaml missing-file",
  ]);
});

describe("the input of the manual", () => {
  test("has all that is in the content", () => {
    const { settings, ...lists } = manualInputOf(parse());
    expect(settings.name).toBe("Procedures Manual");
    expect(Object.entries(lists).map(([name, entries]) => `${name}: ${entries.length}`)).toEqual([
      "parts: 2",
      "packs: 1",
      "chapters: 2",
      "pages: 1",
      "glossary: 1",
      "contacts: 1",
      "sources: 1",
      "timescales: 1",
      "bankHolidays: 8",
      "criteria: 55",
      "withdrawn: 0",
    ]);
  });

  test("leaves out what has problems", () => {
    expect(manualInputOf(parse({ "content/glossary.yaml": "- id: sar\n" })).glossary).toEqual([]);
  });

  test("cannot be made without settings", () => {
    expect(() => manualInputOf(parse({ "content/manual.yaml": "{}" }))).toThrow(
      "The manual's settings have problems; report those first.",
    );
  });
});
