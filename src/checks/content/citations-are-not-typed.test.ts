import { describe, expect, test } from "vitest";
import { projectFolder } from "../../commands/project.ts";
import { readContentFiles } from "../../reader/content-files.ts";
import { parseContent } from "../../reader/parsed-content.ts";
import { citationsAreNotTyped } from "./citations-are-not-typed.ts";
import { chapterText, findings } from "./fixtures.ts";

const chapter = "content/chapters/records/asking.mdx";
const sources = `- id: dpa-2018
  kind: act
  title: Data Protection Act 2018
  shortName: DPA 2018
  oldNames: [Data Protection Act 1998]
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/ukpga/2018/12
  appliesTo: England
- id: care-regs
  kind: regulations
  title: Care Planning (England) Regulations 2010 (SI 2010/959)
  shortName: Care Planning Regulations 2010
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/uksi/2010/959
  appliesTo: England
- id: adoption-page
  kind: guidance
  title: Adoption records
  shortName: Adoption records on GOV.UK
  publisher: General Register Office
  address: https://www.gov.uk/adoption-records
  appliesTo: England
`;
const said = (body: string) =>
  findings(citationsAreNotTyped, {
    [chapter]: chapterText({}, body),
    "content/sources.yaml": sources,
  });

describe("passes", () => {
  test.each([
    { what: "a citation", body: 'See <Cite id="dpa-2018" provision="section 173" />.\n' },
    { what: "a heading", body: "## The Data Protection Act 2018\n" },
    { what: "a word with a glossary link", body: '<Term id="subject-access-request">DPA 2018</Term>\n' },
    {
      what: "everyday words that are also a title",
      body: "Adoption records are kept. We keep adoption records.\n",
    },
    { what: "part of another name", body: "The Data Protection Act 2018A, and Data Protection.\n" },
    { what: "code", body: "`DPA 2018`\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported, with what to write", () => {
  test.each([
    { what: "a title", body: "Under the Data Protection Act 2018 we act.\n", cite: '<Cite id="dpa-2018" />' },
    { what: "a short name", body: "Under the DPA 2018 we act.\n", cite: '<Cite id="dpa-2018" />' },
    {
      what: "a title in small letters",
      body: "The data protection act 2018.\n",
      cite: '<Cite id="dpa-2018" />',
    },
    {
      what: "a title over two lines",
      body: "Under the Data Protection\nAct 2018 we act.\n",
      cite: '<Cite id="dpa-2018" />',
    },
    {
      what: "a title without its number",
      body: "The Care Planning (England) Regulations 2010.\n",
      cite: '<Cite id="care-regs" />',
    },
    { what: "a title in a link", body: "[DPA 2018](https://a.example/).\n", cite: '<Cite id="dpa-2018" />' },
    {
      what: "everyday words in quotation marks",
      body: 'See "Adoption records".\n',
      cite: '<Cite id="adoption-page" />',
    },
    {
      what: "everyday words in italics",
      body: "See *Adoption records*.\n",
      cite: '<Cite id="adoption-page" />',
    },
    {
      what: "a provision before the title",
      body: "Under section 173 of the Data Protection Act 2018.\n",
      cite: '<Cite id="dpa-2018" provision="section 173" />',
    },
    {
      what: "a provision at the start of a sentence",
      body: "Regulation 50 of the Care Planning Regulations 2010 says so.\n",
      cite: '<Cite id="care-regs" provision="regulation 50" />',
    },
    {
      what: "a provision after the title",
      body: "In the DPA 2018, Schedule 3, paragraph 8.\n",
      cite: '<Cite id="dpa-2018" provision="Schedule 3, paragraph 8" />',
    },
  ])("$what", ({ body, cite }) => {
    expect(said(body)).toContain("is cited by hand.");
    expect(said(body)).toContain(`Write: ${cite}\n`);
  });

  test("an old name, with the law that there is now and without its old provision", () => {
    expect(said("Under section 7 of the Data Protection Act 1998.\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:7 typed-citation
      "Data Protection Act 1998" is an old or wrong name. The manual relies on Data Protection Act 2018.
      Write: <Cite id="dpa-2018" />
      Readers see: DPA 2018
      Check that the sentence still holds: the law may say something else now."
    `);
  });

  test("each place once", () => {
    expect(said("The DPA 2018.\n\nThe DPA 2018.\n").split("\n\n")).toHaveLength(2);
  });
});

describe("on the real sources", async () => {
  const files = (await readContentFiles(projectFolder)).filter(({ path }) => path === "content/sources.yaml");
  const known = parseContent(files).sources.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const saidOf = (name: string) =>
    findings(citationsAreNotTyped, {
      "content/sources.yaml": files[0]?.text,
      // Between quotation marks, so that names of everyday words are found as well.
      [chapter]: chapterText({ guidance: "[]" }, `We follow "${name}" here.\n`),
    });

  test.each(
    known.flatMap(({ id, title, shortName }) =>
      [...new Set([title, shortName])].map((name) => ({ id, name })),
    ),
  )('"$name" is found', ({ id, name }) => {
    expect(saidOf(name)).toContain(`<Cite id="${id}" />`);
  });

  test.each([
    { name: "Data Protection Act 1998", id: "dpa-2018" },
    { name: "EU GDPR", id: "uk-gdpr" },
    { name: "General Data Protection Regulation (EU) 2016/679", id: "uk-gdpr" },
    { name: "Regulation (EU) 2016/679", id: "uk-gdpr" },
  ])('the old name "$name" is found', ({ name, id }) => {
    expect(saidOf(name)).toContain("is an old or wrong name.");
    expect(saidOf(name)).toContain(`<Cite id="${id}" />`);
  });
});
