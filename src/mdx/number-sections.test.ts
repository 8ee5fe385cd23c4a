import { describe, expect, test } from "vitest";
import { render } from "./fixtures.ts";

describe("headings", () => {
  test("a heading gets its number as real text and its id", async () => {
    expect(await render("## Who decides")).toContain('<h2 id="who-decides">1. Who decides</h2>');
  });

  test("a heading one level down gets both numbers", async () => {
    expect(await render("## One\n\n### Two")).toContain('<h3 id="two">1.1 Two</h3>');
  });

  test("a given id stays and is not shown", async () => {
    expect(await render("## Who decides {#decision}")).toContain('<h2 id="decision">1. Who decides</h2>');
  });

  test("emphasis in a heading stays", async () => {
    expect(await render("## Who *really* decides")).toContain(
      '<h2 id="who-really-decides">1. Who <em>really</em> decides</h2>',
    );
  });

  test("quotation marks in a heading stay as typed", async () => {
    expect(await render('## The child\'s "voice"')).toContain("1. The child's &quot;voice&quot;</h2>");
  });
});

describe("links to sections", () => {
  test("a link to a section gets the section's number and words", async () => {
    expect(await render('## Who decides\n\nRead <SectionLink to="who-decides" /> first.')).toContain(
      '<p>Read <a href="#who-decides">section 1, Who decides</a> first.</p>',
    );
  });

  test("a link may lead to a section further down", async () => {
    expect(await render('## One\n\nSee <SectionLink to="two" />.\n\n## Two')).toContain(
      '<a href="#two">section 2, Two</a>',
    );
  });

  test("a link may lead to a section by its given id", async () => {
    expect(await render('## Who decides {#decision}\n\nSee <SectionLink to="decision" />.')).toContain(
      '<a href="#decision">section 1, Who decides</a>',
    );
  });

  test("a link on a line of its own becomes a link too", async () => {
    expect(await render('## Who decides\n\n<SectionLink to="who-decides" />')).toContain(
      '<a href="#who-decides">section 1, Who decides</a>',
    );
  });

  test("a link within a list and emphasis becomes a link too", async () => {
    expect(await render('## Who decides\n\n- *See <SectionLink to="who-decides" />*')).toContain(
      '<em>See <a href="#who-decides">section 1, Who decides</a></em>',
    );
  });

  test("a link to a section that is not there stops the build", async () => {
    await expect(render('## One\n\n<SectionLink to="two" />')).rejects.toThrow(
      'There is no section "two" in this chapter.',
    );
  });
});
