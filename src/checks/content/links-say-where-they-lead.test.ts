import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { linksSayWhereTheyLead } from "./links-say-where-they-lead.ts";

const said = (body: string) =>
  findings(linksSayWhereTheyLead, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "a link that says where it leads", body: "[The ICO's rules](https://ico.org.uk)\n" },
    { what: 'a link that has "here" in it', body: "[What happens here](/privacy/)\n" },
    { what: "an e-mail address as words", body: "[a@example.org](mailto:a@example.org)\n" },
    { what: "a telephone number as words", body: "[0303 123 1113](tel:03031231113)\n" },
    { what: "the name of a site", body: "[GOV.UK](https://www.gov.uk)\n" },
    { what: "an address in code", body: "`https://ico.org.uk`\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    { what: "the words: here", body: "See [here](https://ico.org.uk).\n", report: /:15:5 vague-link/u },
    {
      what: "the words: Click here",
      body: "See [Click here](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    {
      what: "the words: click  here",
      body: "See [click  here](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    {
      what: "the words: this link",
      body: "See [this link](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    {
      what: "the words: this page",
      body: "See [this page](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    {
      what: "the words: Read more",
      body: "See [Read more](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    {
      what: "the words: read more…",
      body: "See [read more…](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    { what: "the words: More", body: "See [More](https://ico.org.uk).\n", report: /:15:5 vague-link/u },
    {
      what: "the words: more information",
      body: "See [more information](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    {
      what: "the words: Find out more",
      body: "See [Find out more](https://ico.org.uk).\n",
      report: /:15:5 vague-link/u,
    },
    { what: "the words: link", body: "See [link](https://ico.org.uk).\n", report: /:15:5 vague-link/u },
    {
      what: "a vague link to an address given elsewhere",
      body: "[here][a]\n\n[a]: https://ico.org.uk\n",
      report: /:15:1 vague-link/u,
    },
    { what: "a link without words", body: "[](https://ico.org.uk)\n", report: /This link has no words/u },
    { what: "a bare address", body: "See https://ico.org.uk/a for it.\n", report: /:15:5 bare-address/u },
    { what: "a bare address without https", body: "See www.ico.org.uk for it.\n", report: /bare-address/u },
    {
      what: "an address as its own words",
      body: "[https://ico.org.uk](https://ico.org.uk)\n",
      report: /bare-address/u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
