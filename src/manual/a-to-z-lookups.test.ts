import { beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../commands/project.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { aToZ } from "./a-to-z.ts";
import type { IndexEntry } from "./a-to-z.ts";
import { createManual } from "./create-manual.ts";
import type { Manual } from "./types.ts";

let manual: Manual;
let entries: IndexEntry[] = [];

beforeAll(async () => {
  manual = createManual(manualInputOf(parseContent(await readContentFiles(projectFolder))));
  entries = aToZ(manual).flatMap((letter) => letter.entries);
});

/** Where an entry leads, with the lines under it. */
function pathsOf({ locators, see, lines }: IndexEntry): string[] {
  return [...locators, ...see, ...lines.flatMap((line) => line.locators)].map(({ path }) => path);
}

/** Where a worker gets to who turns to the letter and reads the entries that begin with a word. */
function lookUp(word: string): string[] {
  return entries.filter((entry) => entry.words.toLowerCase().startsWith(word)).flatMap(pathsOf);
}

describe("a worker who looks up", () => {
  test.each([
    ["sar", "/records/access-to-records/"],
    ["sar", "/glossary/#subject-access-request"],
    ["file", "/records/access-to-records/"],
    ["s47", "/protection/referral-and-assessment/"],
    ["section 47", "/glossary/#section-47"],
    ["strategy", "/protection/referral-and-assessment/#enquire"],
    ["mash", "/glossary/#mash"],
    ["conference", "/protection/child-protection-conferences/#conference"],
    ["core group", "/protection/child-protection-conferences/#core-group"],
    ["unborn", "/protection/child-protection-conferences/#babies"],
    ["babies", "/protection/child-protection-conferences/#babies"],
    ["visit", "/protection/visits-and-reviews/#how-often"],
    ["lac review", "/protection/visits-and-reviews/"],
    ["iro", "/protection/visits-and-reviews/"],
    ["review", "/protection/visits-and-reviews/#reviews"],
    ["adoption", "/records/birth-and-adoption-records/#keeping"],
    ["birth", "/records/birth-and-adoption-records/#birth-relatives"],
    ["veto", "/records/birth-and-adoption-records/#vetoes"],
    ["retention", "/records/keeping-and-destroying-records/"],
    ["shredding", "/records/keeping-and-destroying-records/"],
    ["destroying", "/records/keeping-and-destroying-records/#before"],
    ["lost", "/records/personal-data-breaches/"],
    ["breach", "/records/personal-data-breaches/#what-counts"],
    ["ico", "/contacts/#ico"],
    ["information commissioner", "/records/personal-data-breaches/#telling-the-ico"],
    ["exemption", "/records/redacting-a-record/#exemption"],
    ["harm", "/records/redacting-a-record/#serious-harm"],
    ["third party", "/glossary/#third-party"],
    ["redaction", "/records/redacting-a-record/#make-safe"],
    ["consent", "/records/sharing-information/#consent"],
    ["police", "/records/sharing-information/"],
    ["golden", "/records/sharing-information/#golden-rules"],
    ["secret", "/records/confidentiality/#no-secrets"],
    ["caldicott", "/records/confidentiality/#caldicott"],
    ["calls", "/records/confidentiality/#callers"],
    ["complaint", "/listening/complaints-and-representations/#data"],
    ["stage", "/listening/complaints-and-representations/#stages"],
    ["ombudsman", "/listening/complaints-and-representations/#ombudsman"],
    ["working day", "/listening/complaints-and-representations/#working-days"],
    ["distress", "/records/supporting-people-who-read-their-records/#distress"],
    ["abuse", "/records/supporting-people-who-read-their-records/#disclosure"],
    ["death", "/records/access-to-records/#app_behalf"],
    ["parents", "/records/access-to-records/#app_by_parent"],
    ["care leaver", "/records/access-to-records/#app_care_leavers"],
    ["clock", "/records/access-to-records/#stopping-the-clock"],
    ["mistakes", "/records/case-recording/#mistakes"],
    ["opinion", "/records/case-recording/#fact-opinion"],
    ["log", "/records/redacting-a-record/#log"],
    ["recording", "/protection/visits-and-reviews/#record"],
    ["samaritans", "/contacts/#samaritans"],
    ["children's commissioner", "/contacts/#help-at-hand"],
  ])("%s finds %s", (word, path) => {
    expect(lookUp(word)).toContain(path);
  });
});
