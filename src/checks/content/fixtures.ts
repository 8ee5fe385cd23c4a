import { wcagCriteria } from "../../manual/wcag.ts";
import type { ContentFile } from "../../reader/content-files.ts";
import { parseContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { ContentCheck } from "./check.ts";

/** Changes to a text made of fields: YAML instead of the usual, or undefined to leave the field out. */
type Fields = Readonly<Record<string, string | undefined>>;

/** Fields as YAML, one a line. */
function yamlOf(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join("");
}

/**
 * The text of a chapter. Its details take 14 lines, so that line 1 of the body is line 15 of the file.
 *
 * @param fields - details that differ from the usual ones, in YAML
 * @param body - the MDX
 * @returns the file's text
 */
export function chapterText(fields: Fields = {}, body = "## First steps\n\nText.\n"): string {
  const details = {
    title: "Asking for records",
    description: "How to ask.",
    status: "draft",
    owner: "Records officer",
    reviewed: "2026-01-10",
    reviewDue: "2027-01-10",
    scope: "For every worker.",
    aliases: "[]",
    oldPaths: "[]",
    seeAlso: "[]",
    guidance: "[dpa-2018]",
    amendments: "[{ date: 2026-01-10, change: First draft. }]",
    ...fields,
  };
  return `---\n${yamlOf(details)}---\n${body}`;
}

/**
 * The text of a page. Its details take 6 lines, so that line 1 of the body is line 7 of the file.
 *
 * @param fields - details that differ from the usual ones, in YAML
 * @param body - the MDX
 * @returns the file's text
 */
export function pageText(fields: Fields = {}, body = "Text.\n"): string {
  const details = {
    title: "Privacy",
    description: "What we keep.",
    reviewed: "2026-01-10",
    oldPaths: "[]",
    ...fields,
  };
  return `---\n${yamlOf(details)}---\n${body}`;
}

/**
 * The text of `content/manual.yaml`.
 *
 * @param fields - settings that differ from the usual ones, in YAML
 * @returns the file's text
 */
export function settingsText(fields: Fields = {}): string {
  return yamlOf({
    authority: "Testham",
    name: "Procedures Manual",
    status: "draft",
    address: "https://manual.example/",
    language: "en-GB",
    printValidityHours: "72",
    lawNoticeDays: "90",
    accent: '{ light: "#0b4f6c", dark: "#8fd3f4" }',
    owners: "[Records officer, Complaints manager]",
    resources: "[]",
    ...fields,
  });
}

/** A table of conformance with every criterion, of which none is tested yet. Each takes 6 lines. */
const conformance = wcagCriteria
  .map(
    ({ id, name, level }) =>
      `- id: ${id}\n  name: ${name}\n  level: ${level}\n  status: not yet tested\n  how: Text.\n  tests: []\n`,
  )
  .join("");

/** The standing holidays of one year, the least that a list may have. Each takes 6 lines. */
const bankHolidays = [
  ["christmas-day", "2026-12-25", "Christmas Day"],
  ["boxing-day", "2026-12-28", "Boxing Day"],
  ["new-years-day", "2026-01-01", "New Year's Day"],
  ["good-friday", "2026-04-03", "Good Friday"],
  ["easter-monday", "2026-04-06", "Easter Monday"],
  ["early-may", "2026-05-04", "Early May bank holiday"],
  ["spring", "2026-05-25", "Spring bank holiday"],
  ["summer", "2026-08-31", "Summer bank holiday"],
]
  .map(
    ([id, date, name]) =>
      `- id: ${id}-2026\n  date: ${date}\n  name: ${name}\n  where: England and Wales\n  source: dpa-2018\n  confirmed: true\n`,
  )
  .join("");

const files: Fields = {
  "content/manual.yaml": settingsText(),
  "content/parts.yaml": `- id: records
  title: Records
  description: What we hold.
  chapters:
    - asking
- id: care
  title: Care
  description: What we do.
  chapters:
    - visits
`,
  "content/packs.yaml": `- id: induction
  title: Induction pack
  description: For the first week.
  chapters: [records/asking]
`,
  "content/chapters/records/asking.mdx": chapterText(),
  "content/chapters/care/visits.mdx": chapterText({ title: "Visits" }),
  "content/pages/privacy.mdx": pageText(),
  "content/glossary.yaml": `- id: subject-access-request
  term: Subject access request
  meaning: A request by a person for their own data.
  confirmed: true
`,
  "content/contacts.yaml": `- id: ico
  name: Information Commissioner
  purpose: Complaints about data protection.
  source: https://ico.org.uk/
  confirmed: true
`,
  "content/sources.yaml": `- id: dpa-2018
  kind: act
  title: Data Protection Act 2018
  shortName: Data Protection Act
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/ukpga/2018/12
  appliesTo: England
`,
  "content/timescales.yaml": `- id: sar-response
  subject: Requests for records
  what: Answer a request
  who: The council
  limit: { amount: 1, unit: calendar month }
  from: the request arriving
  counting: { start: on the day, ifNotWorkingDay: no change }
  source: dpa-2018
  confirmed: true
`,
  "content/bank-holidays.yaml": bankHolidays,
  "content/plain-language.yaml": `- id: utilise
  words: [utilise, utilised]
  instead: use
`,
  "content/conformance.yaml": conformance,
};

/**
 * The smallest manual that has something of everything, and no problem.
 *
 * @param changes - texts by path, for files that differ or are new; undefined takes a file away
 * @returns the files of its content folder
 */
export function contentFiles(changes: Fields = {}): ContentFile[] {
  return Object.entries({ ...files, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/**
 * Problems as text, so that a test shows place, code and wording at a glance.
 *
 * @param problems - what was found
 * @returns a paragraph for each; an empty text if there are none
 */
export function asText(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, code, message, fix }) =>
      [`${file}:${line ?? "?"}:${column ?? "?"} ${code}`, message, ...(fix === undefined ? [] : [fix])].join(
        "\n",
      ),
    )
    .join("\n\n");
}

/**
 * What one check says of the smallest manual with some files changed.
 *
 * @param check - the check
 * @param changes - as for `contentFiles`
 * @returns its problems as text
 */
export function findings(check: ContentCheck, changes: Fields = {}): string {
  return asText(check(parseContent(contentFiles(changes))));
}
