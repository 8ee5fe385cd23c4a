import { expect, test } from "vitest";
import { projectFolder } from "../commands/project.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { countingData } from "./counting-data.ts";
import { createManual } from "./create-manual.ts";

const content = parseContent(await readContentFiles(projectFolder));
const data = countingData(createManual(manualInputOf(content)));

test("a limit leads to the provision that sets it", () => {
  expect(data.limits.find(({ id }) => id === "breach-report")).toMatchObject({
    source: "UK GDPR, Article 33",
    address: expect.stringMatching(/\/article\/33$/u) as string,
  });
});

test("a limit without a provision leads to its source", () => {
  expect(data.limits.find(({ id }) => id === "sar-response")?.address).toMatch(/^https:\/\/ico\.org\.uk\//u);
});

test("the list of bank holidays leads to where it is published", () => {
  expect(data.holidayList).toBe("https://www.gov.uk/bank-holidays");
});
