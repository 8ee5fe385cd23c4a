import { describe, expect, test } from "vitest";
import { chapterText, findings, pageText } from "./fixtures.ts";
import { mdxIsData } from "./mdx-is-data.ts";

const said = (body: string) =>
  findings(mdxIsData, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("plain text passes", () => {
  test.each([
    { what: "Markdown", body: "## One\n\n- *two* **three** `four` [five](https://five.example)\n" },
    { what: "a component in a line", body: 'A <Term id="sar">request</Term>.\n' },
    {
      what: "a component on lines of its own",
      body: '<Callout kind="local" title="Here">\n\nText.\n\n</Callout>\n',
    },
    {
      what: "a component within another",
      body: '<Callout kind="local">\n\n<Contact id="ico" />\n\n</Callout>\n',
    },
    {
      what: "a word without a value",
      body: '<Table caption="A" rowHeaders>\n\n| A |\n| - |\n| 1 |\n\n</Table>\n',
    },
    { what: "a note to other editors", body: "{/* Ask the DPO. */}\n\nText {/* here */} too.\n" },
    { what: "a tag shown as code", body: "Write `<script>` and `{braces}`.\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("code", () => {
  test("an import is refused", () => {
    expect(said('import fs from "node:fs"\n')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 no-code
      A chapter may not import or export anything. It is text, and code in it is never run.
      Remove the line. If it is a sentence that starts with the word import or export, begin it with another word."
    `);
  });

  test("an export is refused", () => {
    expect(said("export const a = 1\n")).toContain(
      ":15:1 no-code\nA chapter may not import or export anything.",
    );
  });

  test("an expression in a line is refused", () => {
    expect(said("Two is {1 + 1}.\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:8 no-code
      Text in curly brackets is read as code, and a chapter may not have any: {1 + 1}
      Use round brackets. A note to other editors is written {/* like this */}."
    `);
  });

  test("an expression on a line of its own is refused", () => {
    expect(said("Text.\n\n{process.exit()}\n")).toContain(":17:1 no-code");
  });

  test("an expression after a note is refused", () => {
    expect(said("{/* a note */ process.exit()}\n")).toContain(":15:1 no-code");
  });

  test("an expression between two notes is refused", () => {
    expect(said("{/* a */ process.exit() /* b */}\n")).toContain(":15:1 no-code");
  });

  test("an expression as a value is refused", () => {
    expect(said('<Term id={"sar"} />\n')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 no-code
      "id" of <Term> needs text in quotes, not code in curly brackets.
      For example: <Term id="subject-access-request">subject access request</Term>"
    `);
  });

  test("a spread is refused", () => {
    expect(said('<Term id="sar" {...globalThis} />\n')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 no-code
      <Term> has code in curly brackets. A chapter is text, and code in it is never run.
      For example: <Term id="subject-access-request">subject access request</Term>"
    `);
  });

  test("an expression within a component is refused", () => {
    expect(said('A <Term id="sar">{1 + 1}</Term>.\n')).toContain(":15:18 no-code");
  });

  test("an expression in a heading is refused", () => {
    expect(said("## One {1 + 1}\n")).toContain(":15:8 no-code");
  });

  test("code in a page is refused", () => {
    expect(findings(mdxIsData, { "content/pages/privacy.mdx": pageText({}, "{1 + 1}\n") })).toContain(
      "content/pages/privacy.mdx:7:1 no-code",
    );
  });
});

describe("HTML", () => {
  test("a tag on a line of its own is refused", () => {
    expect(said("<script>alert(1)</script>\n")).toContain(
      ":15:1 no-html\nThe HTML tag <script> may not be used in a chapter.",
    );
  });

  test("a tag in a line is refused with what may be used", () => {
    expect(said("Line<br />break.\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:5 no-html
      The HTML tag <br> may not be used in a chapter.
      Use Markdown, or one of these components: SectionLink, ChapterLink, Term, Cite, Timescale, LastDay, Timeline, ToConfirm, WorkOutDate, Callout, Contact, ConformanceSummary, Figure, Table."
    `);
  });
});

describe("components", () => {
  test("one that is not there is offered the nearest", () => {
    expect(said('<Calout kind="local">\n\nText.\n\n</Calout>\n')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-component
      There is no component <Calout>. Did you mean "Callout"?
      Use Markdown, or one of these components: SectionLink, ChapterLink, Term, Cite, Timescale, LastDay, Timeline, ToConfirm, WorkOutDate, Callout, Contact, ConformanceSummary, Figure, Table."
    `);
  });

  test("one with a name of JavaScript's own is not there", () => {
    expect(said("<constructor />\n\n<Object />\n").match(/(?:no-html|unknown-component)/gu)).toEqual([
      "no-html",
      "unknown-component",
    ]);
  });

  test("one with a dot in its name is not there", () => {
    expect(said("<Term.Other />\n")).toContain("unknown-component\nThere is no component <Term.Other>.");
  });

  test("a tag without a name is no component", () => {
    expect(said("<>Text.</>\n")).toContain("unknown-component\nThere is no component <>.");
  });

  test("a property that is not there is offered the nearest", () => {
    expect(said('<Cite id="dpa-2018" provison="section 1" />\n')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-prop
      <Cite> has no "provison". Did you mean "provision"?
      For example: <Cite id="dpa-2018" provision="Schedule 3" />"
    `);
  });

  test("a property like no other is told which ones there are", () => {
    expect(said('<Cite id="dpa-2018" onclick="alert(1)" />\n')).toContain(
      'unknown-prop\n<Cite> has no "onclick". It has: id, provision.',
    );
  });

  test("a property that is needed is asked for", () => {
    expect(said("<Term>request</Term>\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 missing-prop
      <Term> needs "id".
      For example: <Term id="subject-access-request">subject access request</Term>"
    `);
  });

  test("an empty property is refused", () => {
    expect(said('<Cite id="dpa-2018" provision=" " />\n')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 empty-prop
      "provision" of <Cite> is empty.
      For example: <Cite id="dpa-2018" provision="Schedule 3" />"
    `);
  });

  test("a property without a value is refused where it needs one", () => {
    expect(said("<Cite id />\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 no-code
      "id" of <Cite> needs text in quotes, not code in curly brackets.
      For example: <Cite id="dpa-2018" provision="Schedule 3" />"
    `);
  });

  test("a property with a value is refused where it takes none", () => {
    expect(said('<Table caption="A" rowHeaders="yes">\n\n| A |\n| - |\n| 1 |\n\n</Table>\n'))
      .toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 wrong-prop
      "rowHeaders" of <Table> is written without a value.
      For example: <Table caption="Who decides" rowHeaders>

      | Decision | Who |
      | --- | --- |
      | Refuse | Manager |

      </Table>"
    `);
  });

  test("a property with a wrong word is told the words", () => {
    expect(said('<Callout kind="warning">\n\nText.\n\n</Callout>\n')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 wrong-prop
      "kind" of <Callout> is "warning", but may only be "important" or "practice" or "local".
      For example: <Callout kind="important">

      Text of the callout.

      </Callout>"
    `);
  });

  test("a picture without alternative text is refused", () => {
    expect(said('<Figure src="steps.svg" />\n')).toContain('missing-prop\n<Figure> needs "alt".');
  });
});

test("everything wrong in one text is found at once", () => {
  expect(said("<Term />\n\n{1}\n\n<br />\n").match(/^content\S+ \S+/gmu)).toEqual([
    "content/chapters/records/asking.mdx:15:1 missing-prop",
    "content/chapters/records/asking.mdx:17:1 no-code",
    "content/chapters/records/asking.mdx:19:1 no-html",
  ]);
});

test("a picture in Markdown is led to the component with alternative text", () => {
  expect(said("![Steps](steps.png)\n")).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:15:1 no-image
    A picture needs its alternative text and its size, so it stands in a <Figure>.
    For example: <Figure src="request-steps.svg" alt="The six steps of a request, from arrival to reply." />"
  `);
});
