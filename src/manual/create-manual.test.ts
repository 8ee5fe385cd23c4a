import { describe, expect, test } from "vitest";
import { chapterText, contentFiles, pageText } from "../checks/content/fixtures.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { createManual } from "./create-manual.ts";
import { UnknownReference } from "./references.ts";
import type { Manual } from "./types.ts";

const asking = "content/chapters/records/asking.mdx";
const visits = "content/chapters/care/visits.mdx";

function manual(changes: Readonly<Record<string, string>> = {}): Manual {
  return createManual(manualInputOf(parseContent(contentFiles(changes))));
}

/** Three chapters in two parts; the parts and the chapters are not in the order of the alphabet. */
const threeChapters = {
  "content/parts.yaml": `- id: records
  title: Records
  description: What we hold.
  chapters: [sharing, asking]
- id: care
  title: Care
  description: What we do.
  chapters: [visits]
`,
  "content/chapters/records/sharing.mdx": chapterText({ title: "Sharing" }),
};

describe("reading order", () => {
  test("parts are in the order of their file", () => {
    expect(manual().parts.map((part) => part.id)).toEqual(["records", "care"]);
  });

  test("chapters of a part are in the order of its list", () => {
    expect(manual(threeChapters).parts[0]?.chapters.map((chapter) => chapter.id)).toEqual([
      "records/sharing",
      "records/asking",
    ]);
  });

  test("chapters of the manual are in the order of parts and lists", () => {
    expect(manual(threeChapters).chapters.map((chapter) => chapter.id)).toEqual([
      "records/sharing",
      "records/asking",
      "care/visits",
    ]);
  });

  test("the next chapter may be in the next part", () => {
    expect(manual(threeChapters).chapters.map((chapter) => chapter.next?.id)).toEqual([
      "records/asking",
      "care/visits",
      undefined,
    ]);
  });

  test("the previous chapter may be in the part before", () => {
    expect(manual(threeChapters).chapters.map((chapter) => chapter.previous?.id)).toEqual([
      undefined,
      "records/sharing",
      "records/asking",
    ]);
  });
});

describe("a chapter", () => {
  test("has an address from its part and its name", () => {
    expect(manual().chapter("records/asking").path).toBe("/records/asking/");
  });

  test("knows its part", () => {
    const { parts, chapters } = manual();
    expect(chapters.map((chapter) => chapter.part)).toEqual(parts);
  });

  test("has the sections of its text", () => {
    const body = "## Before\n\nText.\n\n### At the door\n\nText.\n";
    expect(
      manual({ [visits]: chapterText({ title: "Visits" }, body) }).chapter("care/visits").sections,
    ).toEqual([
      { number: "1", label: "1.", id: "before", title: "Before", level: 2 },
      { number: "1.1", label: "1.1", id: "at-the-door", title: "At the door", level: 3 },
    ]);
  });

  test("has the chapters to see also", () => {
    const made = manual({ [asking]: chapterText({ seeAlso: "[care/visits]" }) });
    expect(made.chapter("records/asking").seeAlso).toEqual([made.chapter("care/visits")]);
  });

  test("has its guidance as sources", () => {
    expect(
      manual()
        .chapter("records/asking")
        .guidance.map((source) => source.title),
    ).toEqual(["Data Protection Act 2018"]);
  });

  test("has its amendments newest first, whatever their order in the file", () => {
    const amendments =
      "[{ date: 2025-05-01, change: B. }, { date: 2026-01-10, change: C. }, { date: 2024-01-01, change: A. }]";
    const chapter = manual({ [asking]: chapterText({ amendments }) }).chapter("records/asking");
    expect(chapter.amendments.map(({ change }) => change)).toEqual(["C.", "B.", "A."]);
  });
});

describe("the manual", () => {
  test("has the amendments of all chapters, newest first", () => {
    const { amendments } = manual({
      [asking]: chapterText({
        amendments: "[{ date: 2026-01-10, change: C. }, { date: 2024-01-01, change: A. }]",
      }),
      [visits]: chapterText({ title: "Visits", amendments: "[{ date: 2025-05-01, change: B. }]" }),
    });
    expect(amendments.map(({ change, chapter }) => `${chapter.title}: ${change}`)).toEqual([
      "Asking for records: C.",
      "Visits: B.",
      "Asking for records: A.",
    ]);
  });

  test("has amendments of one day in reading order", () => {
    expect(manual(threeChapters).amendments.map(({ chapter }) => chapter.id)).toEqual([
      "records/sharing",
      "records/asking",
      "care/visits",
    ]);
  });

  test("has its glossary from A to Z, whatever the capital letters", () => {
    const entries = ["zebra", "Émigré", "Apple", "banana", "Élan"].map(
      (term, index) => `- { id: t${index}, term: ${term}, meaning: Text., confirmed: true }\n`,
    );
    expect(manual({ "content/glossary.yaml": entries.join("") }).glossary.map(({ term }) => term)).toEqual([
      "Apple",
      "banana",
      "Élan",
      "Émigré",
      "zebra",
    ]);
  });

  test("has its contacts in the order of their file", () => {
    const entries = ["z-body", "a-body"].map(
      (id) => `- { id: ${id}, name: A body, purpose: Help., source: https://a.example/, confirmed: true }\n`,
    );
    expect(manual({ "content/contacts.yaml": entries.join("") }).contacts.map(({ id }) => id)).toEqual([
      "z-body",
      "a-body",
    ]);
  });

  test("has its pages with their addresses", () => {
    expect(manual().pages.map(({ title, path }) => `${title} ${path}`)).toEqual(["Privacy /privacy/"]);
  });

  test("has its settings", () => {
    expect(manual().settings.authority).toBe("Testham");
  });
});

describe("a print pack", () => {
  const pack = (chapters: string) =>
    `- { id: induction, title: Induction pack, description: For the first week., chapters: [${chapters}] }\n`;
  const chaptersOf = (made: Manual) => made.packs.map((one) => one.chapters.map((chapter) => chapter.id));

  test("has an address from its id", () => {
    expect(manual().packs.map(({ path }) => path)).toEqual(["/print/pack/induction/"]);
  });

  test("has its chapters as the manual knows them", () => {
    const made = manual();
    expect(made.packs[0]?.chapters).toEqual([made.chapter("records/asking")]);
  });

  test("has its chapters in reading order, whatever the order of its list", () => {
    const packs = pack("care/visits, records/asking, records/sharing");
    expect(chaptersOf(manual({ ...threeChapters, "content/packs.yaml": packs }))).toEqual([
      ["records/sharing", "records/asking", "care/visits"],
    ]);
  });

  test("has only the chapters of its list", () => {
    const packs = pack("care/visits, records/sharing");
    expect(chaptersOf(manual({ ...threeChapters, "content/packs.yaml": packs }))).toEqual([
      ["records/sharing", "care/visits"],
    ]);
  });

  test("has a chapter once that is named twice", () => {
    const packs = pack("care/visits, records/asking, care/visits");
    expect(chaptersOf(manual({ "content/packs.yaml": packs }))).toEqual([["records/asking", "care/visits"]]);
  });

  test("keeps its title and what it is for", () => {
    expect(manual().packs[0]).toMatchObject({
      id: "induction",
      title: "Induction pack",
      description: "For the first week.",
    });
  });

  test("stands among others in the order of their file", () => {
    const packs = ["zeal", "absence"].map(
      (id) => `- { id: ${id}, title: A pack of ${id}, description: Text., chapters: [care/visits] }\n`,
    );
    expect(manual({ "content/packs.yaml": packs.join("") }).packs.map(({ id }) => id)).toEqual([
      "zeal",
      "absence",
    ]);
  });
});

describe("content that points at nothing", () => {
  test("a part with a chapter that is not there is refused with the nearest", () => {
    const parts = "- { id: records, title: Records, description: What we hold., chapters: [askin] }\n";
    expect(() => manual({ "content/parts.yaml": parts })).toThrow(
      'There is no chapter "records/askin". Did you mean "records/asking"?',
    );
  });

  test("a chapter to see also that is not there is refused with the nearest", () => {
    expect(() => manual({ [asking]: chapterText({ seeAlso: "[care/visit]" }) })).toThrow(
      'There is no chapter "care/visit". Did you mean "care/visits"?',
    );
  });

  test("a chapter to see also that is in no part is refused", () => {
    expect(() =>
      manual({
        "content/chapters/care/hidden.mdx": chapterText({ title: "Hidden" }),
        [asking]: chapterText({ seeAlso: "[care/hidden]" }),
      }),
    ).toThrow(UnknownReference);
  });

  test("guidance that is not there is refused with the nearest", () => {
    expect(() => manual({ [asking]: chapterText({ guidance: "[dpa-1998]" }) })).toThrow(
      'There is no source "dpa-1998". Did you mean "dpa-2018"?',
    );
  });

  test("a pack with a chapter that is not there is refused with the nearest", () => {
    const packs = "- { id: visits, title: Visits, description: Text., chapters: [care/visit] }\n";
    expect(() => manual({ "content/packs.yaml": packs })).toThrow(
      'There is no chapter "care/visit". Did you mean "care/visits"?',
    );
  });

  test("a pack with a chapter that is in no part is refused", () => {
    expect(() =>
      manual({
        "content/chapters/care/hidden.mdx": chapterText({ title: "Hidden" }),
        "content/packs.yaml":
          "- { id: hidden, title: Hidden, description: Text., chapters: [care/hidden] }\n",
      }),
    ).toThrow(UnknownReference);
  });
});

describe("looking things up", () => {
  const made = manual({
    "content/pages/accessibility.mdx": pageText({ title: "Accessibility" }),
  });
  const found = made.chapter("records/asking");

  test.each([
    { what: "a chapter", name: found.title, expected: "Asking for records" },
    { what: "a section", name: made.section(found, "first-steps").title, expected: "First steps" },
    { what: "a page", name: made.page("accessibility").title, expected: "Accessibility" },
    { what: "a term", name: made.term("subject-access-request").term, expected: "Subject access request" },
    { what: "a contact", name: made.contact("ico").name, expected: "Information Commissioner" },
    { what: "a source", name: made.source("dpa-2018").shortName, expected: "Data Protection Act" },
    { what: "a time limit", name: made.timescale("sar-response").what, expected: "Answer a request" },
  ])("$what is found by its id", ({ name, expected }) => {
    expect(name).toBe(expected);
  });

  test.each([
    {
      what: "a chapter",
      look: () => made.chapter("records/aksing"),
      message: 'There is no chapter "records/aksing". Did you mean "records/asking"?',
    },
    {
      what: "a section",
      look: () => made.section(found, "first-step"),
      message: 'There is no section of "Asking for records" "first-step". Did you mean "first-steps"?',
    },
    {
      what: "a page",
      look: () => made.page("privcy"),
      message: 'There is no page "privcy". Did you mean "privacy"?',
    },
    {
      what: "a term",
      look: () => made.term("subject-access"),
      message: 'There is no glossary term "subject-access". Did you mean "subject-access-request"?',
    },
    { what: "a contact", look: () => made.contact("police"), message: 'There is no contact "police".' },
    {
      what: "a source",
      look: () => made.source("dpa2018"),
      message: 'There is no source "dpa2018". Did you mean "dpa-2018"?',
    },
    {
      what: "a time limit",
      look: () => made.timescale("foi-response"),
      message: 'There is no time limit "foi-response". Did you mean "sar-response"?',
    },
  ])("$what that is not there is named, with the nearest if there is one", ({ look, message }) => {
    expect(look).toThrow(UnknownReference);
    expect(look).toThrow(message);
  });
});

describe("a withdrawn chapter", () => {
  const withdrawn = (replacedBy: string) =>
    manual({
      "content/withdrawn.yaml": `- id: care/homes
  title: Homes
  withdrawn: 2027-03-01
  reason: Text.
  replacedBy: ${replacedBy}
`,
    });

  test("has the address that it had", () => {
    expect(withdrawn("[]").withdrawn.map(({ path }) => path)).toEqual(["/care/homes/"]);
  });

  test("has the chapters and sections that replace it", () => {
    const made = withdrawn("[care/visits, records/asking#first-steps]");
    const asking = made.chapter("records/asking");
    expect(made.withdrawn[0]?.replacedBy).toEqual([
      { chapter: made.chapter("care/visits"), section: undefined },
      { chapter: asking, section: made.section(asking, "first-steps") },
    ]);
  });

  test("is in no part and no list of chapters", () => {
    expect(withdrawn("[]").chapters.map(({ id }) => id)).not.toContain("care/homes");
  });

  test("that is replaced by nothing known is refused", () => {
    expect(() => withdrawn("[care/visit]")).toThrow(UnknownReference);
  });
});
