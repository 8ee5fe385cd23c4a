import { expect, test } from "vitest";
import { render } from "./fixtures.ts";

test("a link stands after the heading and has the whole heading in its name", async () => {
  expect(await render("## Who *really* decides")).toBe(
    '<h2 id="who-really-decides">1. Who <em>really</em> decides</h2>' +
      '<p class="section-link"><a href="#who-really-decides">Link' +
      '<span class="visually-hidden"> to section 1. Who really decides</span></a></p>',
  );
});

test("a heading one level down gets a link too", async () => {
  expect(await render("## One\n\n### Two")).toContain(
    '<a href="#two">Link<span class="visually-hidden"> to section 1.1 Two</span></a>',
  );
});

test("a link leads to the given id", async () => {
  expect(await render("## Who decides {#decision}")).toContain('<a href="#decision">Link');
});

test("a paragraph gets no link", async () => {
  expect(await render("Text.")).toBe("<p>Text.</p>");
});
