import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { picturesSayWhatTheyShow } from "./pictures-say-what-they-show.ts";

const said = (body: string) =>
  findings(picturesSayWhatTheyShow, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    {
      what: "alternative text that says what the picture says",
      body: '<Figure src="steps.svg" alt="The six steps of a request." />\n',
    },
    {
      what: "a word that only starts like a picture",
      body: '<Figure src="a.svg" alt="Figures for 2026: 12 requests." />\n',
    },
    { what: "no alternative text, which another check reports", body: '<Figure src="steps.svg" />\n' },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "the name of the file",
      body: '<Figure src="steps.svg" alt="steps.svg" />\n',
      report: /is the name of the file/u,
    },
    {
      what: "the name of the file without its end",
      body: '<Figure src="request-steps.svg" alt="Request steps" />\n',
      report: /is the name of the file/u,
    },
    {
      what: "the word image",
      body: '<Figure src="a.svg" alt="An image" />\n',
      report: /does not say what the picture shows/u,
    },
    {
      what: "words that a screen reader says anyway",
      body: '<Figure src="a.svg" alt="Diagram showing the steps" />\n',
      report: /says that it is a picture/u,
    },
    {
      what: "the caption again",
      body: 'Text.\n\n<Figure src="a.svg" alt="The steps" caption="The steps" />\n',
      report: /:17:1 poor-alt\n[^\n]*repeats the caption/u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
