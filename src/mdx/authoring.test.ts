import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chapterText, findings } from "../checks/content/fixtures.ts";
import { mdxIsData } from "../checks/content/mdx-is-data.ts";
import { tablesHaveCaptions } from "../checks/content/tables-have-captions.ts";
import { authoringComponents } from "./authoring.ts";

const folder = new URL("../components/authoring/", import.meta.url);
const componentNames = readdirSync(folder)
  .filter((file) => file.endsWith(".astro"))
  .map((file) => file.slice(0, -".astro".length));

/** The props of a component as its own file declares them, with a question mark after optional ones. */
function declaredProps(name: string): string[] {
  const source = readFileSync(new URL(`${name}.astro`, folder), "utf8");
  const [, body = ""] = /^interface Props \{\n([\s\S]*?)^\}/mu.exec(source) ?? [];
  return [...body.matchAll(/^ {2}(\w+\??):/gmu)].map(([, prop = ""]) => prop);
}

describe("the components for editors", () => {
  test("each has a component file, but for the two that are made in src/mdx/", () => {
    expect([...componentNames, "SectionLink", "Table"].sort()).toEqual(
      Object.keys(authoringComponents).sort(),
    );
  });

  test.each(componentNames)("%s takes exactly the props that editors may write", (name) => {
    const allowed = Object.entries(authoringComponents[name]?.props ?? {}).map(
      ([prop, rule]) => `${prop}${rule.required === true ? "" : "?"}`,
    );
    expect(declaredProps(name).sort()).toEqual(allowed.sort());
  });

  test.each(componentNames)("%s is given to every chapter", (name) => {
    const index = readFileSync(new URL("index.ts", folder), "utf8");
    expect(/export const authoring = \{([^}]*)\}/u.exec(index)?.[1]?.split(/[\s,]+/u)).toContain(name);
  });

  test.each(Object.entries(authoringComponents))(
    "the example of %s passes the checks",
    (_name, { example }) => {
      const changes = { "content/chapters/records/asking.mdx": chapterText({}, `${example}\n`) };
      expect(findings(mdxIsData, changes) + findings(tablesHaveCaptions, changes)).toBe("");
    },
  );

  test.each(Object.entries(authoringComponents))(
    "the example of %s uses the component",
    (name, { example }) => {
      expect(example).toMatch(new RegExp(`^<${name}[ >]`, "u"));
    },
  );
});
