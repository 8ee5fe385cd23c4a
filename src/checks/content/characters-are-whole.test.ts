import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { charactersAreWhole } from "./characters-are-whole.ts";

const said = (body: string) =>
  findings(charactersAreWhole, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "letters with accents", body: "Zoë’s café, naïve Ærøskøbing, Â, Ã and â.\n" },
    { what: "curly quotes and dashes", body: "“One” – ‘two’ — three…\n" },
    { what: "signs of money", body: "£10, €5\n" },
    { what: "a tab and line breaks", body: "a\tb\nc\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "an apostrophe",
      body: "childâ€™s\n",
      report: /:15:6 damaged-character\n[^\n]*\nWrite ’ in its place/u,
    },
    { what: "an opening quote", body: "â€œOne\n", report: /Write “ in/u },
    { what: "a closing quote whose end was lost", body: "Oneâ€ two\n", report: /Write ” in/u },
    { what: "a dash", body: "1â€“2\n", report: /Write – in/u },
    { what: "a letter", body: "cafÃ©\n", report: /Write é in/u },
    { what: "a pound sign", body: "Â£10\n", report: /Write £ in/u },
    { what: "an emoji", body: "ðŸ˜€\n", report: /Write 😀 in/u },
    { what: "a quote in the letters of Windows", body: "child\u0092s\n", report: /Write ’ in/u },
    { what: "a control character", body: "a\u0007b\n", report: /A control character stands here/u },
    { what: "a character that could not be read", body: "a\ufffdb\n", report: /Look at the original text/u },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
