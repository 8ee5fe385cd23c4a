import { describe, expect, test } from "vitest";
import { chapterText, contentFiles, findings, pageText, settingsText } from "./fixtures.ts";
import { referencesExist } from "./references-exist.ts";

const asking = "content/chapters/records/asking.mdx";

/** What is said of a chapter's details. */
const ofDetails = (fields: Record<string, string>) =>
  findings(referencesExist, { [asking]: chapterText(fields) });

/** What is said of a chapter's text. */
const ofText = (body: string, others: Record<string, string> = {}) =>
  findings(referencesExist, { [asking]: chapterText({}, body), ...others });

/** The usual text of a file with more at its end. */
const extended = (path: string, more: string) => ({
  [path]: `${contentFiles().find((file) => file.path === path)?.text ?? ""}${more}`,
});

describe("references that arrive pass", () => {
  test("in a chapter's details", () => {
    expect(ofDetails({ seeAlso: "[care/visits]", guidance: "[dpa-2018]", owner: "Complaints manager" })).toBe(
      "",
    );
  });

  test.each([
    { what: "a section of the chapter", body: '## One\n\n<SectionLink to="one" />' },
    { what: "a section by its given id", body: '## One {#first}\n\n<SectionLink to="first" />' },
    { what: "another chapter", body: '<ChapterLink to="care/visits" />' },
    { what: "a section of another chapter", body: '<ChapterLink to="care/visits" section="first-steps" />' },
    { what: "a glossary term", body: '<Term id="subject-access-request" />' },
    { what: "a source", body: '<Cite id="dpa-2018" />' },
    { what: "a time limit", body: '<Timescale id="sar-response" />' },
    { what: "the limits of a picture of time", body: '<Timeline caption="Steps" limits="sar-response" />' },
    { what: "a contact", body: '<Contact id="ico" />' },
    { what: "a web page", body: "[ICO](https://ico.org.uk)" },
    { what: "an e-mail address", body: "[Write](mailto:help@example.org)" },
    { what: "a telephone number", body: "[Call](tel:03031231113)" },
    { what: "a page of the manual", body: "[Privacy](/privacy/)" },
    { what: "a page that is made from a list", body: "[Glossary](/glossary/#subject-access-request)" },
    { what: "the page of a part", body: "[Records](/records/)" },
    { what: "the first page", body: "[Home](/)" },
    { what: "a section on another page", body: "[Visits](/care/visits/#first-steps)" },
    { what: "a section on this page", body: "## One\n\n[One](#one)" },
  ])("$what", ({ body }) => {
    expect(ofText(body)).toBe("");
  });

  test("an image", () => {
    expect(ofText('<Figure src="steps.svg" alt="The steps." />', { "content/images/steps.svg": "" })).toBe(
      "",
    );
  });
});

describe("a chapter's details", () => {
  test("a chapter to see also that is not there is offered the nearest", () => {
    expect(ofDetails({ seeAlso: "[care/visit]" })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:11:11 unknown-chapter
      There is no chapter "care/visit". Did you mean "care/visits"?
      Write: care/visits"
    `);
  });

  test("a chapter to see also like no other is told which ones there are", () => {
    expect(ofDetails({ seeAlso: "[x/nothing-like-it]" })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:11:11 unknown-chapter
      There is no chapter "x/nothing-like-it".
      The chapters are: records/asking, care/visits."
    `);
  });

  test("a chapter cannot see itself", () => {
    expect(ofDetails({ seeAlso: "[records/asking]" })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:11:11 see-itself
      "seeAlso" names this chapter itself.
      Remove the line."
    `);
  });

  test("guidance that is not there is told where sources are kept", () => {
    expect(ofDetails({ guidance: "[dpa-2018, dpa-1998]" })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:12:22 unknown-source
      There is no source "dpa-1998". Did you mean "dpa-2018"?
      Correct the id, or add the source to content/sources.yaml."
    `);
  });

  test("an owner who is not listed is told who is", () => {
    expect(ofDetails({ owner: "Records oficer" })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:5:1 unknown-owner
      "Records oficer" is not one of the owners. Did you mean "Records officer"?
      The owners are listed in content/manual.yaml: Records officer; Complaints manager."
    `);
  });

  test("an owner is not reported when the settings are wrong", () => {
    expect(
      findings(referencesExist, {
        "content/manual.yaml": settingsText({ status: "final" }),
        [asking]: chapterText({ owner: "Nobody" }),
      }),
    ).toBe("");
  });
});

describe("components", () => {
  test("a section that is not there is offered the nearest", () => {
    expect(ofText('## First steps\n\n<SectionLink to="first-step" />')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:1 unknown-section
      There is no section "first-step" in this chapter. Did you mean "first-steps"?
      The sections are: first-steps."
    `);
  });

  test("a section like no other is told which ones there are", () => {
    expect(ofText('## One\n\n## Two\n\n<SectionLink to="nothing-like-it" />')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:19:1 unknown-section
      There is no section "nothing-like-it" in this chapter.
      The sections are: one, two."
    `);
  });

  test("a section of a chapter without sections is told that there are none", () => {
    expect(ofText('<SectionLink to="one" />')).toContain("The sections are: none.");
  });

  test("another chapter that is not there is offered the nearest", () => {
    expect(ofText('Text.\n\nSee <ChapterLink to="care/visit" />.')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:5 unknown-chapter
      There is no chapter "care/visit". Did you mean "care/visits"?
      Write: care/visits"
    `);
  });

  test("a section of another chapter that is not there is offered the nearest", () => {
    expect(ofText('<ChapterLink to="care/visits" section="first" />')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-section
      There is no section "first" in care/visits. Did you mean "first-steps"?
      The sections are: first-steps."
    `);
  });

  test("a section of a chapter that is not there is reported once", () => {
    expect(ofText('<ChapterLink to="care/visit" section="first" />').match(/unknown-\w+/gu)).toEqual([
      "unknown-chapter",
    ]);
  });

  test("a section of a chapter whose text cannot be read is not reported", () => {
    expect(
      ofText('<ChapterLink to="care/visits" section="first" />', {
        "content/chapters/care/visits.mdx": chapterText({ title: "Visits" }, "{"),
      }),
    ).toBe("");
  });

  test("a term that is not there is told where terms are kept", () => {
    expect(ofText('<Term id="subject-access">it</Term>')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-term
      There is no glossary term "subject-access". Did you mean "subject-access-request"?
      Correct the id, or add the glossary term to content/glossary.yaml."
    `);
  });

  test("a source that is not there is told where sources are kept", () => {
    expect(ofText('<Cite id="dpa-2019" />')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-source
      There is no source "dpa-2019". Did you mean "dpa-2018"?
      Correct the id, or add the source to content/sources.yaml."
    `);
  });

  test("a time limit in a picture of time, by its own id", () => {
    const said = ofText('<Timeline caption="Steps" limits="sar-response, sar-answer, foi" />');
    expect(said).not.toContain('"sar-response"');
    expect(said).toContain('There is no time limit "sar-answer".');
    expect(said).toContain('There is no time limit "foi".');
  });

  test("a time limit that is not there is told where time limits are kept", () => {
    expect(ofText('<Timescale id="sar" />')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-timescale
      There is no time limit "sar". Did you mean "sar-response"?
      Correct the id, or add the time limit to content/timescales.yaml."
    `);
  });

  test("of several time limits in one form, the one that is not there is named", () => {
    expect(ofText('<WorkOutDate limits="sar-response, sar" />')).toContain('There is no time limit "sar".');
    expect(ofText('<WorkOutDate limits="sar-response" />')).toBe("");
  });

  test("a contact that is not there is told where contacts are kept", () => {
    expect(ofText('<Contact id="police" />')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-contact
      There is no contact "police".
      Correct the id, or add the contact to content/contacts.yaml."
    `);
  });

  test("an image that is not there is told where images are kept", () => {
    expect(ofText('<Figure src="steps.svg" alt="The steps." />')).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-image
      There is no image "steps.svg".
      Correct the id, or add the image to content/images/."
    `);
  });

  test("a component in a page is looked up too", () => {
    expect(
      findings(referencesExist, { "content/pages/privacy.mdx": pageText({}, '<Contact id="police" />') }),
    ).toContain("content/pages/privacy.mdx:7:1 unknown-contact");
  });

  test("an entry with wrong details is there all the same", () => {
    expect(ofText('<Term id="foi" />', extended("content/glossary.yaml", "- id: foi\n"))).toBe("");
  });
});

describe("links", () => {
  test("a link that could run code is refused", () => {
    expect(ofText("[Click](javascript:alert%281%29)")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unsafe-link
      The address "javascript:alert%281%29" starts with "javascript:", which could run code or open a file. It is not safe to follow.
      Use an address that starts with https:// and the name of the site. To a chapter, use <ChapterLink>."
    `);
  });

  test.each(["JavaScript:alert", "data:text/html,x", "file:///etc/passwd"])("%s is refused", (address) => {
    expect(ofText(`[Click](${address})`)).toContain("unsafe-link");
  });

  test("a link that hides its scheme behind a line break is refused", () => {
    expect(ofText("[Click](java&#10;script:alert)")).toContain("unsafe-link");
  });

  test("an address given elsewhere in the text counts", () => {
    expect(ofText("[Click][c]\n\n[c]: javascript:alert")).toContain(":17:1 unsafe-link");
  });

  test("a page that is not there is offered the nearest", () => {
    expect(ofText("[Privacy](/privacy)")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-address
      The manual has no page "/privacy". Did you mean "/privacy/" or "/print/"?
      Write: /privacy/
      A link within the manual starts and ends with a slash. To a chapter, use <ChapterLink>."
    `);
  });

  test.each(["privacy/", "../privacy/", "/privacy.html"])("%s is no page", (address) => {
    expect(ofText(`[Privacy](${address})`)).toContain(
      `unknown-address\nThe manual has no page "${address}".`,
    );
  });

  test("a section of this page that is not there is offered the nearest", () => {
    expect(ofText("## First steps\n\n[Steps](#first-step)")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:1 unknown-section
      There is no section "first-step" on this page. Did you mean "first-steps"?
      The sections are: first-steps."
    `);
  });

  test("a section of another page that is not there is offered the nearest", () => {
    expect(ofText("[Steps](/care/visits/#first-step)")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-section
      There is no section "first-step" on /care/visits/. Did you mean "first-steps"?
      The sections are: first-steps."
    `);
  });
});

const withdrawn = (replacedBy: string) =>
  `- { id: care/homes, title: Homes, withdrawn: 2027-03-01, reason: R., replacedBy: ${replacedBy} }\n`;

describe("a link to a chapter that was withdrawn", () => {
  const link = '<ChapterLink to="care/homes" />';

  test("is told what replaces it", () => {
    expect(ofText(link, { "content/withdrawn.yaml": withdrawn("[records/asking#first-steps, care/visits]") }))
      .toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unknown-chapter
      The chapter "care/homes" was withdrawn.
      It was replaced by: records/asking#first-steps, care/visits. Name that, or take this out."
    `);
  });

  test("is told if nothing replaces it", () => {
    expect(ofText(link, { "content/withdrawn.yaml": withdrawn("[]") })).toContain(
      "Nothing replaces it. Take this out.",
    );
  });
});

describe("lists", () => {
  test("a term to see that is not there is told where terms are kept", () => {
    const more =
      "- { id: foi, term: FOI, meaning: Text., see: [subject-access-request, sar], confirmed: true }\n";
    expect(findings(referencesExist, extended("content/glossary.yaml", more))).toMatchInlineSnapshot(`
      "content/glossary.yaml:5:71 unknown-term
      There is no glossary term "sar".
      Correct the id, or add the glossary term to content/glossary.yaml."
    `);
  });

  test("a chapter of a print pack that is not there is offered the nearest, at its place in the list", () => {
    const more = "- { id: visits, title: Visits, description: Text., chapters: [care/visits, care/visit] }\n";
    expect(findings(referencesExist, extended("content/packs.yaml", more))).toMatchInlineSnapshot(`
      "content/packs.yaml:5:76 unknown-chapter
      There is no chapter "care/visit". Did you mean "care/visits"?
      Write: care/visits"
    `);
  });

  test("a chapter of a print pack like no other is told which ones there are", () => {
    const more = "- { id: visits, title: Visits, description: Text., chapters: [x/nothing-like-it] }\n";
    expect(findings(referencesExist, extended("content/packs.yaml", more))).toMatchInlineSnapshot(`
      "content/packs.yaml:5:63 unknown-chapter
      There is no chapter "x/nothing-like-it".
      The chapters are: records/asking, care/visits."
    `);
  });

  test("a chapter of a print pack that was withdrawn is told what replaces it", () => {
    const more = "- { id: visits, title: Visits, description: Text., chapters: [care/homes] }\n";
    expect(
      findings(referencesExist, {
        ...extended("content/packs.yaml", more),
        "content/withdrawn.yaml": withdrawn("[care/visits]"),
      }),
    ).toMatchInlineSnapshot(`
      "content/packs.yaml:5:63 unknown-chapter
      The chapter "care/homes" was withdrawn.
      It was replaced by: care/visits. Name that, or take this out."
    `);
  });

  test("every chapter of a print pack that is not there is reported", () => {
    const more = "- { id: visits, title: Visits, description: Text., chapters: [care/one, care/two] }\n";
    expect(
      findings(referencesExist, extended("content/packs.yaml", more)).match(/no chapter "[^"]*"/gu),
    ).toEqual(['no chapter "care/one"', 'no chapter "care/two"']);
  });

  test("the source of a time limit has to be there", () => {
    const text = contentFiles()
      .find(({ path }) => path === "content/timescales.yaml")
      ?.text.replace("dpa-2018", "dpa-1998");
    expect(findings(referencesExist, { "content/timescales.yaml": text })).toMatchInlineSnapshot(`
      "content/timescales.yaml:8:3 unknown-source
      There is no source "dpa-1998". Did you mean "dpa-2018"?
      Correct the id, or add the source to content/sources.yaml."
    `);
  });

  test("the source of a bank holiday has to be there", () => {
    const text = contentFiles()
      .find(({ path }) => path === "content/bank-holidays.yaml")
      ?.text.replace("dpa-2018", "dpa-1998");
    expect(findings(referencesExist, { "content/bank-holidays.yaml": text })).toMatchInlineSnapshot(`
      "content/bank-holidays.yaml:5:3 unknown-source
      There is no source "dpa-1998". Did you mean "dpa-2018"?
      Correct the id, or add the source to content/sources.yaml."
    `);
  });

  test("a source's amendments have to come from sources that are there", () => {
    const more = "  amendedBy: [{ source: duaa-2025, effective: 2026-02-05, change: New. }]\n";
    expect(findings(referencesExist, extended("content/sources.yaml", more))).toMatchInlineSnapshot(`
      "content/sources.yaml:8:17 unknown-source
      There is no source "duaa-2025". Did you mean "dpa-2018"?
      Correct the id, or add the source to content/sources.yaml."
    `);
  });

  test("a source's successor has to be there", () => {
    const more = "  supersededBy: { source: dpa-2028, effective: 2028-02-05, change: New. }\n";
    expect(findings(referencesExist, extended("content/sources.yaml", more))).toMatchInlineSnapshot(`
      "content/sources.yaml:8:19 unknown-source
      There is no source "dpa-2028". Did you mean "dpa-2018"?
      Correct the id, or add the source to content/sources.yaml."
    `);
  });
});

describe("references to a list that cannot be read are not reported for nothing", () => {
  const body = '<Term id="a">a</Term> <Cite id="b" /> <Timescale id="c" />\n\n<Contact id="d" />\n';

  test.each([
    { list: "content/glossary.yaml", others: ["unknown-source", "unknown-timescale", "unknown-contact"] },
    { list: "content/timescales.yaml", others: ["unknown-term", "unknown-source", "unknown-contact"] },
    { list: "content/contacts.yaml", others: ["unknown-term", "unknown-source", "unknown-timescale"] },
    { list: "content/sources.yaml", others: ["unknown-term", "unknown-timescale", "unknown-contact"] },
  ])("$list", ({ list, others }) => {
    expect(ofText(body, { [list]: "- id: a: b\n" }).match(/unknown-\w+/gu)).toEqual(others);
  });

  test("but those to an empty list are", () => {
    expect(ofText('<Contact id="ico" />', { "content/contacts.yaml": "[]\n" })).toContain("unknown-contact");
  });
});
