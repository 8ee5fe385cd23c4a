import { describe, expect, test } from "vitest";
import { parseContent } from "../../reader/parsed-content.ts";
import { chapterText, contentFiles, settingsText } from "../content/fixtures.ts";
import { outsideAddresses } from "./outside-addresses.ts";

const chapter = "content/chapters/records/asking.mdx";
const found = (changes: Record<string, string> = {}) => outsideAddresses(parseContent(contentFiles(changes)));
const at = (address: string, changes?: Record<string, string>) =>
  found(changes).find((one) => one.address === address);

describe("the outside addresses", () => {
  test("have those of sources, with the line to mend and the chapters that use them", () => {
    expect(at("https://www.legislation.gov.uk/ukpga/2018/12")).toEqual({
      address: "https://www.legislation.gov.uk/ukpga/2018/12",
      places: [{ file: "content/sources.yaml", line: 6 }],
      chapters: ["Asking for records", "Visits"],
    });
  });

  test("have those of provisions, which are made from the source's", () => {
    const body = '## First steps\n\n<Cite id="dpa-2018" provision="section 173" />.\n';
    expect(
      at("https://www.legislation.gov.uk/ukpga/2018/12/section/173", { [chapter]: chapterText({}, body) }),
    ).toMatchObject({
      places: [{ file: "content/sources.yaml", line: 6 }],
      chapters: ["Asking for records"],
    });
  });

  test("have those of contacts and resources", () => {
    const resources = "[{ title: A, address: 'https://a.example/', about: An A. }]";
    expect(at("https://ico.org.uk/")?.places).toEqual([{ file: "content/contacts.yaml", line: 4 }]);
    expect(at("https://a.example/", { "content/manual.yaml": settingsText({ resources }) })?.places).toEqual([
      { file: "content/manual.yaml", line: 10 },
    ]);
  });

  test("have links in the text, each address once and without its fragment", () => {
    const body =
      "## First steps\n\n[One](https://a.example/x#one).\n\n[Two](https://a.example/x#two), [mail](mailto:a@b.example), [here](/care/visits/).\n";
    const changes = { [chapter]: chapterText({}, body) };
    expect(at("https://a.example/x", changes)).toEqual({
      address: "https://a.example/x",
      places: [
        { file: chapter, line: 17 },
        { file: chapter, line: 19 },
      ],
      chapters: ["Asking for records"],
    });
    expect(found(changes)).toHaveLength(found().length + 1);
  });
});
