import { expect, test } from "vitest";
import { contentRevision } from "./content-revision.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (edition: string, text: string) =>
  bytes(`<p>${text}</p><footer><span data-edition>${edition}</span></footer>`);

test("two contents have two revisions", async () => {
  expect(await contentRevision("a.js", bytes("one"))).not.toBe(await contentRevision("a.js", bytes("two")));
});

// printf abc | sha256sum
test("a revision is the beginning of the content's SHA-256", async () => {
  expect(await contentRevision("a.js", bytes("abc"))).toBe("ba7816bf8f01cfea");
});

test.each(["", "glossary/", "404.html"])(
  "the page at %j has the same revision in two editions",
  async (path) => {
    expect(await contentRevision(path, page("Version of yesterday", "Text"))).toBe(
      await contentRevision(path, page("Version of today", "Text")),
    );
  },
);

test("a page with another sentence has another revision", async () => {
  expect(await contentRevision("glossary/", page("Version of today", "Text"))).not.toBe(
    await contentRevision("glossary/", page("Version of today", "Another text")),
  );
});
