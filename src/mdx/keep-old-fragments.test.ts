import { expect, test } from "vitest";
import { render } from "./fixtures.ts";

const text = "## Who decides {#decision}\n\nText.\n\n### When\n";
const withOld = (oldFragments: unknown) => render(text, "/", { oldFragments });

test("an old id stands within the heading of the section it leads to", async () => {
  expect(await withOld({ deciders: "decision" })).toContain(
    '<h2 id="decision"><span id="deciders" class="old-fragment"></span>1. Who decides</h2>',
  );
});

test("a section one level down keeps an old id too", async () => {
  expect(await withOld({ timing: "when" })).toContain(
    '<h3 id="when"><span id="timing" class="old-fragment"></span>1.1 When</h3>',
  );
});

test("a section keeps several old ids, in their order", async () => {
  expect(await withOld({ first: "decision", second: "decision" })).toContain(
    '<h2 id="decision"><span id="first" class="old-fragment"></span><span id="second" class="old-fragment"></span>',
  );
});

test("the name of the heading's link stays the same", async () => {
  expect(await withOld({ deciders: "decision" })).toContain("to section 1. Who decides</span>");
});

test("details without old ids add nothing", async () => {
  expect(await render(text, "/", {})).toBe(await render(text));
});

test("old ids that are wrong are left to the content check", async () => {
  expect(await withOld("deciders")).toBe(await render(text));
});
