import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const modules = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "fixtures.ts",
);

/** What a module brings with it when it runs. Types are gone by then. */
function loads(name: string): string[] {
  const code = readFileSync(new URL(name, import.meta.url), "utf8");
  return [...code.matchAll(/^import (?!type\b)[^;]*?"([^"]+)";|\bimport\("([^"]+)"\)/gmu)].map(
    ([, module, later]) => module ?? `${later ?? ""}, if needed`,
  );
}

test("a reader's browser loads nothing else for counting, and Temporal only if it has none", () => {
  const outside = modules.flatMap((name) =>
    loads(name)
      .filter((module) => !modules.includes(module.replace("./", "")))
      .map((module) => `${name}: ${module}`),
  );
  expect(outside.sort()).toEqual([
    "rule-in-words.ts: ../timescale-words.ts",
    "steps.ts: ../timescale-words.ts",
    "temporal.ts: temporal-polyfill/implementation, if needed",
  ]);
});
