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
      This is not valid YAML: Nested mappings are not allowed in compact mappings.
      Check the spaces at the start of the line, and put quotes round text that has a colon in it: title: "Part 1: reports""
    `);
  });

  test("with an alias in its YAML has one problem", () => {
    expect(problems({ [asking]: chapterText({ title: "*important" }) })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:2:8 yaml-aliases
      Text that starts with & or * names a value or repeats it, so that a short file can grow without end.
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
        The text cannot be read here: Expected a closing tag for \`<Callout>\`.
        Look for a tag that is not closed, or for a stray < or {. A component ends with /> or with its closing tag."
      `);
  });

  test("with a tag closed by another has the line in the file", () => {
    expect(problems({ [asking]: chapterText({}, '## First steps\n\n<Term id="sar">SAR</Cite>\n') }))
      .toMatchInlineSnapshot(`
        "content/chapters/records/asking.mdx:17:19 mdx-syntax
        The text cannot be read here: Unexpected closing tag \`</Cite>\`, expected corresponding closing tag for \`<Term>\`.
        Look for a tag that is not closed, or for a stray < or {. A component ends with /> or with its closing tag."
      `);
  });

  test("with a stray bracket has the line in the file", () => {
    expect(problems({ [asking]: chapterText({}, "Text.\n\nMore { text.\n") })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:6 mdx-syntax
      The text cannot be read here: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
      Look for a tag that is not closed, or for a stray < or {. A component ends with /> or with its closing tag."
    `);
  });

  test("with a sign for smaller has the line in the file", () => {
    expect(problems({ [asking]: chapterText({}, "Text.\n\nAges <16.\n") })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:6 mdx-syntax
      The text cannot be read here: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`).
      Look for a tag that is not closed, or for a stray < or {. A component ends with /> or with its closing tag."
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
      "owner" is not a field of a page. The fields are: title, description, reviewed, oldPaths."
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
        This is not valid YAML: Nested mappings are not allowed in compact mappings.
        Check the spaces at the start of the line, and put quotes round text that has a colon in it: title: "Part 1: reports""
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
      new Array(9).fill("missing-field"),
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
      "chapters: 2",
      "pages: 1",
      "glossary: 1",
      "contacts: 1",
      "sources: 1",
      "timescales: 1",
      "criteria: 55",
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
