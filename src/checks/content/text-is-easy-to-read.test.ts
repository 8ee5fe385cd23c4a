import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { textIsEasyToRead } from "./text-is-easy-to-read.ts";

const said = (body: string) =>
  findings(textIsEasyToRead, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    {
      what: "a sentence of 30 words",
      body: "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.\n",
    },
    {
      what: "many short sentences",
      body: "The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. The cat sat. \n",
    },
    {
      what: "a long cell of a table",
      body: "| A |\n| - |\n| word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word. |\n",
    },
    { what: "a few hard words", body: "Organisational multidisciplinary considerations.\n" },
    {
      what: "items of a list",
      body: "- word word word word word word word word word word word word\n- word word word word word word word word word word word word\n- word word word word word word word word word word word word\n- word word word word word word word word word word word word\n",
    },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "a sentence of 31 words",
      body: "## One\n\nword word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.\n",
      report:
        /:17:1 long-sentence\nIn the section "One", 1 sentence has more than 30 words. The longest has 31/u,
    },
    {
      what: "two sentences of a section at once",
      body: "Word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word. Word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.\n",
      report: /2 sentences have/u,
    },
    {
      what: "long words all the time",
      body: "Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. Organisational representatives communicate multidisciplinary considerations. \n",
      report: /:15:1 hard-to-read\nIn the start of the page/u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
