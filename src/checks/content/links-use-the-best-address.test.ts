import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { linksUseTheBestAddress } from "./links-use-the-best-address.ts";

const said = (body: string) =>
  findings(linksUseTheBestAddress, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "https", body: "[A](https://ico.org.uk)\n" },
    { what: "http of a site that nobody knows by https", body: "[A](http://old.example)\n" },
    { what: "http in code", body: "`http://ico.org.uk`\n" },
    { what: "http in a comment", body: "{/* http://ico.org.uk */}\n" },
    { what: "a site whose address starts like the manual's", body: "[A](https://manual.example.org/a)\n" },
    { what: "a link within the manual", body: "[A](/privacy/)\n" },
    { what: "an e-mail address", body: "[A](mailto:a@ico.org.uk)\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "http of a site that the content writes with https",
      body: "Text [A](http://ico.org.uk/a).\n",
      report: /:15:10 insecure-link/u,
    },
    { what: "http of government", body: "[A](http://www.bexley.gov.uk)\n", report: /insecure-link/u },
    {
      what: "http of an address given elsewhere",
      body: "[A][a]\n\n[a]: http://ico.org.uk\n",
      report: /:17:6 insecure-link/u,
    },
    {
      what: "the manual's own address",
      body: "[A](https://manual.example/privacy/)\n",
      report: /:15:5 own-address\n[^\n]*\nWrite: \/privacy\/$/u,
    },
    {
      what: "the manual's own address by http",
      body: "[A](http://manual.example/)\n",
      report: /own-address[^]*Write: \/$/u,
    },
    {
      what: "a chapter by its whole address",
      body: "[A](https://manual.example/care/visits/#a)\n",
      report: /Write: \/care\/visits\/#a\n[^\n]*<ChapterLink to="care\/visits" \/>/u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});

test("an address in a list is reported at its place, and not in a comment", () => {
  const list =
    "- id: ico\n  name: ICO # http://ico.org.uk\n  purpose: Help.\n  source: http://ico.org.uk/\n  website: https://ico.org.uk/\n  confirmed: true\n";
  expect(findings(linksUseTheBestAddress, { "content/contacts.yaml": list })).toMatchInlineSnapshot(`
    "content/contacts.yaml:4:11 insecure-link
    The address http://ico.org.uk/ starts with http:, and the site answers by https:.
    Write: https://ico.org.uk/"
  `);
});
