import { expect, test } from "vitest";
import { sectionsOf } from "./search-records.ts";

const html = `<main><h1>Case recording</h1><p>Write<strong>s</strong> it<br>down.</p>
  <section><h2 id="law">1. The law</h2><p class="section-link">Link</p></section>
  <h3 id="act">1.1 The Act</h3><ul><li>one</li><li>two<span class="print-only"> [1]</span></li></ul>
  <h2>No id</h2><p>Last.</p></main>`;

test("a page is taken apart into itself and its numbered sections, with only what is read on screen", () => {
  expect(sectionsOf(html, "Case recording", "main")).toEqual([
    { id: undefined, number: undefined, title: "Case recording", text: "Writes it down." },
    { id: "law", number: "1", title: "The law", text: "The Act" },
    { id: "act", number: "1.1", title: "The Act", text: "one two No id Last." },
  ]);
});

test("a page without the element that holds its text stops the build", () => {
  expect(() => sectionsOf(html, "Case recording", "article")).toThrow(/"Case recording" has no article/u);
});
