import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  chapterId,
  day,
  exampleOf,
  id,
  line,
  oldFragments,
  paragraph,
  partialDate,
  sitePath,
  webAddress,
  withExample,
} from "./fields.ts";

/** Why a value is refused; an empty list if it is accepted. */
function refusals(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}

describe("examples", () => {
  test("a field has its example", () => {
    expect(exampleOf(withExample(line, "title: A"))).toBe("title: A");
  });

  test("two fields of one form keep an example each", () => {
    const [title, owner] = [withExample(line, "title: A"), withExample(line, "owner: B")];
    expect([exampleOf(title), exampleOf(owner)]).toEqual(["title: A", "owner: B"]);
  });

  test("a form without a field has no example", () => {
    withExample(line, "title: A");
    expect(exampleOf(line)).toBeUndefined();
  });

  test("a field with an example refuses what its form refuses", () => {
    expect(refusals(withExample(line, "title: A"), "")).toEqual(["is empty"]);
  });
});

describe("a line", () => {
  test("a sentence is accepted as it is", () => {
    expect(line.parse("Children's records – what we hold")).toBe("Children's records – what we hold");
  });

  test.each([
    { value: "", why: "is empty" },
    { value: "  ", why: "is empty" },
    { value: "one\ntwo", why: "has a line break in it" },
    { value: "one\r\ntwo", why: "has a line break in it" },
    { value: " one", why: "starts or ends with a space" },
    { value: "one ", why: "starts or ends with a space" },
  ])("$value is refused: it $why", ({ value, why }) => {
    expect(refusals(line, value)).toEqual([why]);
  });

  test("a number is refused", () => {
    expect(refusals(line, 3)).toHaveLength(1);
  });
});

describe("a paragraph", () => {
  test("line breaks and several spaces become one space", () => {
    expect(paragraph.parse("  One\n  two   three.\n")).toBe("One two three.");
  });

  test("a paragraph of spaces is refused", () => {
    expect(refusals(paragraph, " \n ")).toEqual(["is empty"]);
  });
});

describe("a day", () => {
  test("a day is kept as text", () => {
    expect(day.parse("2026-11-22")).toBe("2026-11-22");
  });

  test("a day that YAML has turned into a date becomes text", () => {
    expect(day.parse(new Date("2026-11-22T00:00:00Z"))).toBe("2026-11-22");
  });

  test("the leap day of a leap year is accepted", () => {
    expect(day.parse("2028-02-29")).toBe("2028-02-29");
  });

  test.each([
    { value: "22/11/2026", why: "is not a date written as year-month-day" },
    { value: "2026-1-2", why: "is not a date written as year-month-day" },
    { value: "2026-11", why: "is not a date written as year-month-day" },
    { value: "2026-11-22T10:00", why: "is not a date written as year-month-day" },
    { value: "", why: "is not a date written as year-month-day" },
    { value: "2026-02-30", why: "is not a day that exists" },
    { value: "2027-02-29", why: "is not a day that exists" },
    { value: "2026-13-01", why: "is not a day that exists" },
    { value: "2026-00-10", why: "is not a day that exists" },
  ])("$value is refused: it $why", ({ value, why }) => {
    expect(refusals(day, value)).toEqual([why]);
  });
});

describe("a date as exact as it is known", () => {
  test.each(["2026", "2026-11", "2026-11-22"])("%s is accepted", (value) => {
    expect(partialDate.parse(value)).toBe(value);
  });

  test("a day that YAML has turned into a date becomes text", () => {
    expect(partialDate.parse(new Date("2026-11-22T00:00:00Z"))).toBe("2026-11-22");
  });

  test.each([
    { value: "November 2026", why: "is not a year, a year and month, or a date (as quoted text)" },
    { value: "26", why: "is not a year, a year and month, or a date (as quoted text)" },
    { value: "2026-1", why: "is not a year, a year and month, or a date (as quoted text)" },
    { value: "2026-13", why: "is not a date that exists" },
    { value: "2026-02-30", why: "is not a date that exists" },
  ])("$value is refused: it $why", ({ value, why }) => {
    expect(refusals(partialDate, value)).toEqual([why]);
  });
});

describe("an id", () => {
  test.each(["ico", "dpa-2018", "step_2", "3-days"])("%s is accepted", (value) => {
    expect(id.parse(value)).toBe(value);
  });

  test.each(["", "ICO", "data protection", "a--b", "-a", "a-", "a/b", "é", "a.b", 'a"b'])(
    "%s is refused",
    (value) => {
      expect(refusals(id, value)).toEqual(["may have only small letters, figures and single hyphens"]);
    },
  );
});

describe("the id of a chapter", () => {
  test("a part and a name with a slash between are accepted", () => {
    expect(chapterId.parse("records/access-to-records")).toBe("records/access-to-records");
  });

  test("whatever may be in the id of a part may be in the id of its chapter", () => {
    expect([id.parse("care_leavers"), chapterId.parse("care_leavers/asking")]).toEqual([
      "care_leavers",
      "care_leavers/asking",
    ]);
  });

  test.each([
    "access-to-records",
    "records/",
    "/records",
    "a/b/c",
    "Records/Access",
    "../records/a",
    "a/b.mdx",
  ])("%s is refused", (value) => {
    expect(refusals(chapterId, value)).toEqual(["is not a part and a chapter with a slash between"]);
  });
});

describe("a web address", () => {
  test.each(["https://ico.org.uk", "http://a.example/b?c=d#e"])("%s is accepted", (value) => {
    expect(webAddress.parse(value)).toBe(value);
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "ftp://a.example",
    "mailto:a@a.example",
    "www.ico.org.uk",
    "/records/",
    "//a.example",
    "https://",
    "",
  ])("%s is refused", (value) => {
    expect(refusals(webAddress, value)).toEqual(["is not a full web address"]);
  });
});

describe("an address of this site", () => {
  test.each(["/", "/p_access_recs.html", "/Access%20to%20Records.aspx", "/records/old-name/"])(
    "%s is accepted",
    (value) => {
      expect(sitePath.parse(value)).toBe(value);
    },
  );

  test.each(["", "records/", "https://a.example/", "//a.example/", "/a b", "/a%2e", "/<a>"])(
    "%s is refused",
    (value) => {
      expect(refusals(sitePath, value)).toEqual(["is not a path that starts with one slash"]);
    },
  );

  test.each(["/a.php?id=1", "/a#b"])("%s is refused for what comes after the path", (value) => {
    expect(refusals(sitePath, value)).toEqual([
      "may not have a question mark or a # in it: leave that part out",
    ]);
  });

  test.each(["/../etc/passwd", "/a/..", "/a..b"])("%s is refused for its two dots", (value) => {
    expect(refusals(sitePath, value)).toEqual(["may not contain two dots"]);
  });
});

describe("old ids of sections", () => {
  test("are any ids that a page may have had", () => {
    const ids = { rights_access: "rights", "Über-uns": "a", "1.2": "b" };
    expect(oldFragments.parse(ids)).toEqual(ids);
  });

  test("may be left out", () => {
    expect(oldFragments.parse(undefined)).toEqual({});
  });

  test.each([{ "a b": "c" }, { "#a": "c" }, { a: "c d" }, { "": "c" }, ["a"], "a"])(
    "%o is refused",
    (value) => {
      expect(oldFragments.safeParse(value).success).toBe(false);
    },
  );
});
