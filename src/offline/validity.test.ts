import { describe, expect, test } from "vitest";
import { momentInWords, validityOf } from "./validity.ts";

const saved = new Date(2026, 10, 22, 16, 5);
const later = (hours: number) => new Date(saved.getTime() + hours * 3_600_000);

test("a moment has the day of the week, the date and the time", () => {
  expect(momentInWords(saved)).toBe("Sunday 22 November 2026 at 4:05 pm");
});

describe("a copy of 72 hours", () => {
  test("says until when, while they last", () => {
    expect(validityOf(saved, 72, later(71))).toEqual({
      heading:
        "You are reading the copy saved on Sunday 22 November 2026 at 4:05 pm; it may be relied on until Wednesday 25 November 2026 at 4:05 pm.",
      advice: "",
      paper: "Valid until Wednesday 25 November 2026 at 4:05 pm",
    });
  });

  test("is too old when they are over", () => {
    const { heading, advice, paper } = validityOf(saved, 72, later(72));
    expect(heading).toContain("It is too old to rely on");
    expect(advice).toContain("Connect and load this page again");
    expect(paper).toBe("Not valid since Wednesday 25 November 2026 at 4:05 pm");
  });
});

test("a manual without hours says only when the copy was saved", () => {
  expect(validityOf(saved, 0, later(1000))).toEqual({
    heading: "You are reading the copy saved on Sunday 22 November 2026 at 4:05 pm.",
    advice: "",
    paper: undefined,
  });
});

test("a copy of a day that nobody knows may not be relied on", () => {
  expect(validityOf(undefined, 72, saved).advice).toContain("Connect and load this page again");
});
