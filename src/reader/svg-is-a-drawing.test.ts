import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unsafeDrawing } from "./svg-is-a-drawing.ts";

const drawing = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>\n`;

test.each([
  { what: "shapes", text: drawing('<g fill="none"><path d="M0 0h9"/><circle r="3"/></g>') },
  { what: "words", text: drawing("<title>Steps</title><text x='1' y='2'>1 &amp; 2 &#x2192; 3</text>") },
  {
    what: "a part used twice",
    text: drawing('<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#b)"/>'),
  },
  { what: "a style on an element", text: drawing('<rect style="fill:#0b4f6c;stroke:none"/>') },
  { what: "a comment", text: `<!-- by hand -->\n${drawing("<!-- a -->")}` },
  { what: "an XML declaration", text: `<?xml version="1.0" encoding="UTF-8"?>\n${drawing("")}` },
  {
    what: "names of older programs",
    text: '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></svg>',
  },
])("a drawing with $what may be used", ({ text }) => {
  expect(unsafeDrawing(text)).toBeUndefined();
});

test("the manual's own icon may be used", () => {
  const icon = readFileSync(new URL("../../public/icon.svg", import.meta.url), "utf8");
  expect(unsafeDrawing(icon)).toBeUndefined();
});

test("a drawing without a name space, which browsers would not draw, is refused", () => {
  expect(unsafeDrawing("<svg><rect/></svg>")?.message).toContain("does not say that it is a drawing");
});
