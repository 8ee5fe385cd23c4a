import { describe, expect, test } from "vitest";
import { filesAreData } from "./files-are-data.ts";

const said = (path: string) =>
  filesAreData([{ path, text: "" }]).map(({ code, fix }) => `${code}: ${fix ?? ""}`)[0];

test.each([
  "content/LICENCE.md",
  "content/manual.yaml",
  "content/links.yaml",
  "content/packs.yaml",
  "content/plain-language.yaml",
  "content/withdrawn.yaml",
  "content/chapters/records/access-to-records.mdx",
  "content/pages/privacy.mdx",
  "content/images/steps.png",
  "content/images/form_2.jpeg",
])("%s has its place", (path) => {
  expect(said(path)).toBeUndefined();
});

describe("a name that would be unsafe in an address is offered a safe one", () => {
  test.each([
    { path: "content/pages/My Page (2).mdx", name: "my-page-2" },
    { path: "content/pages/Café.mdx", name: "cafe" },
    { path: "content/pages/v1.2.mdx", name: "v1-2" },
    { path: "content/chapters/Case Records/asking.mdx", name: "case-records" },
    { path: "content/images/Scan_001.png", name: "scan-001" },
  ])("$path", ({ path, name }) => {
    expect(said(path)).toBe(`unsafe-file-name: Name it: ${name}`);
  });

  test("but not one that leaves letters out", () => {
    expect(said("content/pages/рrivacy.mdx")).toBe("unsafe-file-name: Give it a name like: case-recording");
  });
});
