import { describe, expect, test } from "vitest";
import { contentFiles } from "../checks/content/fixtures.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { createManual } from "./create-manual.ts";
import { nameChapter, nameSection, sectionPath, UnknownReference } from "./references.ts";

const manual = createManual(manualInputOf(parseContent(contentFiles())));
const chapter = manual.chapter("records/asking");
const section = manual.section(chapter, "first-steps");

describe("an unknown reference", () => {
  test("says what is not there and offers the nearest", () => {
    expect(new UnknownReference("chapter", "records/askin", ["records/asking", "care/visits"]).message).toBe(
      'There is no chapter "records/askin". Did you mean "records/asking"?',
    );
  });

  test("offers nothing when nothing is near", () => {
    expect(new UnknownReference("contact", "police", ["ico"]).message).toBe('There is no contact "police".');
  });

  test("has a name of its own", () => {
    expect(new UnknownReference("contact", "police", []).name).toBe("UnknownReference");
  });
});

describe("the words of a link", () => {
  test("a section has its number and its title", () => {
    expect(nameSection(section)).toBe("section 1, First steps");
  });

  test("a chapter has its title", () => {
    expect(nameChapter(chapter)).toBe("chapter Asking for records");
  });

  test("a section of another chapter has the chapter's title first", () => {
    expect(nameChapter(chapter, section)).toBe("chapter Asking for records, section 1, First steps");
  });
});

test("the address of a section is the chapter's with a fragment", () => {
  expect(sectionPath(chapter, section)).toBe("/records/asking/#first-steps");
});
