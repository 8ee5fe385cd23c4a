import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { isCode, packagesBehind } from "../../src/build/licences.ts";
import { distFolder } from "../../src/commands/project.ts";

const listed = readFileSync(join(distFolder, "licences.txt"), "utf8");
const code = readdirSync(distFolder, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => isCode.test(file));

test("every file of script in the site comes from a package that is listed with its licence", () => {
  expect(code.length).toBeGreaterThan(5);
  const missing = code.flatMap(packagesBehind).filter((name) => !listed.includes(`\n- ${name} `));
  expect(missing).toEqual([]);
});

test("what the search takes from others is listed with its licence in full", () => {
  expect(listed).toMatch(/^- fastest-levenshtein \d+\.\d+\.\d+: MIT$/mu);
  expect(listed).toContain("Permission is hereby granted, free of charge");
});
