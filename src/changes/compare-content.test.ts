import { describe, expect, test } from "vitest";
import { chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { compareContent, otherChanges } from "./compare-content.ts";
import { asking, changesBetween, withNewAmendment } from "./fixtures.ts";
import type { Version } from "./fixtures.ts";

/** A text with something of everything. */
const body = `Ring the *office* **today**. Write it
down "at once".

## First steps {#first}

1. Ask the person.
2. Wait <Timescale id="sar-response" />.

- Name
- Address

Read the [guide][g] and <Cite id="dpa-2018" provision="section 45" />. <ToConfirm check="the law">Sign
it</ToConfirm>. {/* a note */}

<Callout kind="important" title="Stop">

Do not guess.

</Callout>

<Table caption="Who decides" rowHeaders>

| What | Who |
| --- | --- |
| Refuse | Manager |

</Table>

[g]: https://guide.example/ "Guide"
`;

/** What becomes of the chapter when its text or its details change. */
function kindOf(after: Version): string | undefined {
  return changesBetween({ body }, { body, ...after })[0]?.kind;
}

test("a manual that nobody touched has no change", () => {
  expect(changesBetween({ body }, { body })).toEqual([]);
});

describe("a change of form alone", () => {
  test.each([
    ["line breaks", body.replace("Write it\ndown", "Write\nit down")],
    ["white space", body.replace("1. Ask", "1.   Ask").replace("## First", "##  First")],
    ["empty lines", body.replace("\n\n- Name", "\n\n\n\n- Name")],
    ["other marks of emphasis", body.replace("*office*", "_office_").replace("**today**", "__today__")],
    ["emphasis that goes", body.replace("**today**", "today")],
    ["other bullets", body.replace("- Name", "* Name").replace("- Address", "* Address")],
    ["a list with empty lines in it", body.replace("- Name\n", "- Name\n\n")],
    ["the width of a table", body.replace("| --- | --- |", "| :----- | ------: |")],
    ["a comment for editors", body.replace("a note", "another note")],
    ["a note on what to confirm", body.replace("the law", "the regulation")],
    [
      "the order of attributes",
      body.replace('kind="important" title="Stop"', 'title="Stop" kind="important"'),
    ],
    ["curly quotation marks", body.replace('"at once"', "“at once”")],
    ["a paragraph that is split", body.replace("**today**. Write", "**today**.\n\nWrite")],
    ["an invisible character", body.replace("guess", "gue\u00ADss")],
    [
      "an address that moves into its line",
      body.replace("[guide][g]", "[guide](https://guide.example/)").replace(/\[g\]: .*\n$/u, ""),
    ],
  ])("is %s", (_name, changed) => {
    expect(changed).not.toBe(body);
    expect(kindOf({ body: changed })).toBe("form");
  });

  test.each([
    ["quotation marks in the details", { title: '"Asking for records"' }],
    ["a scope that is folded over two lines", { scope: ">-\n  For every\n  worker." }],
    ["another day of review", { reviewed: "2026-06-01", reviewDue: "2027-06-01" }],
    ["a word for the search", { aliases: "[SAR]" }],
    ["an old address", { oldPaths: "[/old.html]" }],
    ["an amendment and nothing else", withNewAmendment],
  ])("is %s", (_name, details) => {
    expect(kindOf({ details })).toBe("form");
  });

  test("is another order of the details", () => {
    const text = chapterText({}, body);
    const [title = "", description = ""] = text.split("\n").slice(1);
    const turned = text.replace(`${title}\n${description}`, `${description}\n${title}`);
    const [before, after] = [text, turned].map((one) => contentFiles({ [asking]: one }));
    expect(turned).not.toBe(text);
    expect(compareContent(before ?? [], after ?? []).map(({ kind }) => kind)).toEqual(["form"]);
  });

  test("is another order of the sources", () => {
    const kinds = changesBetween(
      { details: { guidance: "[dpa-2018, other]" } },
      { details: { guidance: "[other, dpa-2018]" } },
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(["form"]);
  });
});

describe("a change of meaning", () => {
  test.each([
    ["a word", body.replace("today", "tomorrow")],
    ["a small word", body.replace("Do not guess", "Do guess")],
    ["a word that goes", body.replace("the person", "person")],
    ["a new paragraph", `${body}\nOne more.\n`],
    ["a number", body.replace("section 45", "section 46")],
    ["where a link leads", body.replace("https://guide.example/", "https://other.example/")],
    ["what a component names", body.replace("dpa-2018", "dpa-1998")],
    ["the kind of a callout", body.replace('kind="important"', 'kind="local"')],
    ["the title of a callout", body.replace('title="Stop"', 'title="Wait"')],
    ["the caption of a table", body.replace("Who decides", "Who refuses")],
    ["a cell of a table", body.replace("Manager", "Director")],
    [
      "the order of two steps",
      body
        .replace("1. Ask the person.\n2. Wait", "1. Wait")
        .replace("/>.\n\n- N", "/>.\n2. Ask the person.\n\n- N"),
    ],
    ["steps that become a list", body.replace("1. Ask", "- Ask").replace("2. Wait", "- Wait")],
    ["two points that become one", body.replace("- Name\n- Address", "- Name Address")],
    ["a heading that goes one level down", body.replace("## First", "### First")],
    ["a mark 'to be confirmed' that goes", body.replace(/<ToConfirm[^>]*>|<\/ToConfirm>/gu, "")],
    ["words that are struck out", body.replace("Do not guess", "~~Do not guess~~")],
    [
      "a sentence that leaves its callout",
      body.replace("Do not guess.\n\n</Callout>", "</Callout>\n\nDo not guess."),
    ],
  ])("is %s", (_name, changed) => {
    expect(changed).not.toBe(body);
    expect(kindOf({ body: changed })).toBe("changed");
  });

  test.each([
    ["the title", { title: "Asking" }],
    ["the description", { description: "Where to ask." }],
    ["the status", { status: "approved" }],
    ["the owner", { owner: "Complaints manager" }],
    ["the scope", { scope: "For managers." }],
    ["another source", { guidance: "[]" }],
    ["another chapter to see", { seeAlso: "[care/visits]" }],
  ])("is %s", (_name, details) => {
    expect(kindOf({ details })).toBe("changed");
  });

  test("is a time limit that the chapter shows, though nobody touched the chapter", () => {
    const path = "content/timescales.yaml";
    const limits = contentFiles().find((file) => file.path === path)?.text ?? "";
    const changes = changesBetween({ body }, { body }, { [path]: limits.replace("amount: 1", "amount: 2") });
    expect(changes.map(({ id, kind, byTimescale }) => ({ id, kind, byTimescale }))).toEqual([
      { id: "records/asking", kind: "changed", byTimescale: true },
    ]);
    expect(changes[0]?.replacements.map(({ line }) => line)).toEqual([21]);
  });

  test.each([
    ["a limit in a picture of time", '<Timeline caption="Steps" limits="sar-response" />\n', "amount: 2"],
    [
      "a limit that was extended",
      'Up to <Timescale id="sar-response" extended />.\n',
      "amount: 1, unit: calendar month }\n  extension: More.\n  extendedTo: { amount: 3",
    ],
  ])("is %s, though nobody touched the chapter", (_what, shown, limit) => {
    const path = "content/timescales.yaml";
    const limits = contentFiles().find((file) => file.path === path)?.text ?? "";
    const more = { [path]: limits.replace("amount: 1", limit) };
    expect(
      changesBetween({ body: shown }, { body: shown }, more).map(({ byTimescale }) => byTimescale),
    ).toEqual([true]);
  });

  test("is not a new title of a chapter that this one links to", () => {
    const link = 'See <ChapterLink to="care/visits" />.\n';
    const changes = changesBetween(
      { body: link },
      { body: link },
      { "content/chapters/care/visits.mdx": chapterText({ title: "Seeing children" }) },
    );
    expect(changes.map(({ id }) => id)).toEqual(["care/visits"]);
  });
});

describe("the places that differ", () => {
  test("have their lines in the new file", () => {
    const changed = body.replace("today", "tomorrow").replace("Manager", "Director");
    const [change] = changesBetween({ body }, { body: changed });
    expect(change?.replacements.map(({ line }) => line)).toEqual([15, 39]);
  });

  test("have the line after a passage that has gone", () => {
    const [change] = changesBetween({ body: "One.\n\nTwo.\n\nThree.\n" }, { body: "One.\n\nThree.\n" });
    expect(change?.replacements).toMatchObject([{ line: 17, before: [{ words: "Two." }], after: [] }]);
  });
});

describe("a chapter", () => {
  const text = chapterText();

  test("that was not there is new", () => {
    const after = contentFiles({ "content/chapters/care/new.mdx": chapterText({ title: "New" }) });
    expect(compareContent(contentFiles(), after)).toMatchObject([{ kind: "new", id: "care/new" }]);
  });

  test("that is no longer there is removed", () => {
    const after = contentFiles({ [asking]: undefined });
    expect(compareContent(contentFiles(), after)).toMatchObject([
      { kind: "removed", title: "Asking for records" },
    ]);
  });

  test("that names its old address has moved, and keeps its history", () => {
    const moved = chapterText({ oldPaths: "[/records/asking/]" });
    const after = contentFiles({ [asking]: undefined, "content/chapters/care/asking.mdx": moved });
    expect(compareContent(contentFiles({ [asking]: text }), after)).toMatchObject([
      { kind: "form", id: "care/asking", movedFrom: "records/asking", newAmendments: [] },
    ]);
  });

  test("that cannot be read is marked so, and counts as changed", () => {
    expect(changesBetween({ body: "Text.\n" }, { body: "Text <Callout>.\n" })).toMatchObject([
      { kind: "changed", readable: false },
    ]);
  });

  test("whose new amendments are asked for gives those that it did not have", () => {
    expect(changesBetween({}, { details: withNewAmendment })).toMatchObject([
      {
        newAmendments: [{ date: "2026-11-20", change: "The limit is new." }],
        amendmentCounts: { before: 1, after: 2 },
      },
    ]);
  });
});

test("files that are no chapters are listed when they change, come or go", () => {
  const after = contentFiles({
    [asking]: chapterText({}, "Other.\n"),
    "content/glossary.yaml": "[]\n",
    "content/images/steps.svg": "",
    "content/pages/privacy.mdx": undefined,
  });
  expect(otherChanges(contentFiles(), after)).toEqual([
    "content/glossary.yaml",
    "content/images/steps.svg",
    "content/pages/privacy.mdx",
  ]);
});
