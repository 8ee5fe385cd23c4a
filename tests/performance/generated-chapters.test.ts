import { beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../src/checks/content/index.ts";
import { projectFolder } from "../../src/commands/project.ts";
import { readContentFiles } from "../../src/reader/content-files.ts";
import type { ContentFile } from "../../src/reader/content-files.ts";
import { parseContent } from "../../src/reader/parsed-content.ts";
import type { ParsedContent } from "../../src/reader/parsed-content.ts";
import { errorsOf } from "../../src/reader/problems.ts";
import { generatedChapters } from "./generated-chapters.ts";

let real: ContentFile[] = [];
let made: ContentFile[] = [];
let content: ParsedContent;

beforeAll(async () => {
  real = await readContentFiles(projectFolder);
  made = generatedChapters(real, 150);
  content = parseContent(made);
}, 60_000);

/** How many words the chapters have on average. */
function averageWords(files: readonly ContentFile[]): number {
  const texts = files.filter(({ path }) => path.startsWith("content/chapters/"));
  return texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / texts.length;
}

describe("150 generated chapters", () => {
  test("are 150", () => {
    expect(content.chapters).toHaveLength(150);
  });

  // The whole check, which takes as long as it takes on a busy machine.
  test("have no problem", { timeout: 60_000 }, () => {
    expect(errorsOf(checkContent(content))).toEqual([]);
  });

  test("have the length of real ones", () => {
    expect(averageWords(made) / averageWords(real)).toBeGreaterThan(0.9);
    expect(averageWords(made) / averageWords(real)).toBeLessThan(1.2);
  });

  test("are spread over several parts", () => {
    expect(new Set(content.chapters.map(({ id }) => id.split("/")[0])).size).toBeGreaterThanOrEqual(8);
  });

  test("are all different", () => {
    expect(new Set(content.chapters.map(({ body }) => body)).size).toBe(150);
  });
});

test("the same seed gives the same manual", () => {
  expect(generatedChapters(real, 20, 7)).toEqual(generatedChapters(real, 20, 7));
});

test("another seed gives another manual", () => {
  expect(generatedChapters(real, 20, 7)).not.toEqual(generatedChapters(real, 20, 8));
});

test("fewer chapters than the real ones cannot be made", () => {
  expect(() => generatedChapters(real, 3)).toThrow("The manual has");
});
