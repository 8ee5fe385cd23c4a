import { expect, test } from "vitest";
import { render } from "./fixtures.ts";

test("a link within the manual gets the manual's own path", async () => {
  expect(await render("[Glossary](/glossary/)", "/manual/")).toBe(
    '<p><a href="/manual/glossary/">Glossary</a></p>',
  );
});

test("a link within the manual stays as written when the manual is at the root", async () => {
  expect(await render("[Glossary](/glossary/)", "/")).toBe('<p><a href="/glossary/">Glossary</a></p>');
});

test("a link to another site stays as written", async () => {
  expect(await render("[ICO](https://ico.org.uk/)", "/manual/")).toBe(
    '<p><a href="https://ico.org.uk/">ICO</a></p>',
  );
});

test("a link to a section of the same page stays as written", async () => {
  expect(await render("[Steps](#steps)", "/manual/")).toBe('<p><a href="#steps">Steps</a></p>');
});

test("a link whose address stands elsewhere in the text gets the path too", async () => {
  expect(await render("[Glossary][g]\n\n[g]: /glossary/", "/manual/")).toContain('href="/manual/glossary/"');
});
