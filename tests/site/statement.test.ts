import { describe, expect, test } from "vitest";
import { statusInWords } from "../../src/manual/conformance.ts";
import { dateInWords } from "../../src/manual/dates.ts";
import { folded, manualFromDisk, page } from "./pages.ts";

const manual = await manualFromDisk();
const { criteria } = manual;
const { $ } = page("/accessibility/");
const text = folded($(".prose").text());
// Numbers of addresses are for paper; tests/print/ reads them.
$(".print-only").remove();
const rows = $(".prose tbody tr")
  .toArray()
  .map((row) => ({
    criterion: folded($(row).children("th[scope=row]").text()),
    cells: $(row)
      .children("td")
      .toArray()
      .map((cell) => folded($(cell).text())),
  }));

/** What stands between a heading and the next heading of any level. */
const under = (id: string) => folded($(`#${id}`).nextUntil("h2, h3").text());

describe("the accessibility statement", () => {
  test("has the headings of the model statement", () => {
    expect(
      $(".prose > :is(h2, h3)")
        .toArray()
        .map((heading) => $(heading).attr("id")),
    ).toEqual(
      "how feedback reporting enforcement technical status non-accessible non-compliance burden out-of-scope improving preparation criteria".split(
        " ",
      ),
    );
  });

  test("claims as much as the table shows, and no more", () => {
    expect(under("status")).toContain(statusInWords(criteria));
  });

  test("says that 4.1.1 was removed", () => {
    expect(under("status")).toContain("Criterion 4.1.1, Parsing, is not counted");
  });

  test("lists every criterion that is not met or not yet tested, and no other", () => {
    const listed = under("non-compliance").match(/\d+\.\d+\.\d+/gu) ?? [];
    const open = (status: string) => criteria.filter((one) => one.status === status).map(({ id }) => id);
    expect(listed).toEqual([...open("not met"), ...open("not yet tested")]);
  });

  test("says when it was prepared", () => {
    const { reviewed } = manual.page("accessibility");
    expect(under("preparation")).toContain(`This statement was prepared on ${dateInWords(reviewed)}`);
  });

  test("has a row for every criterion, with its status and its reason", () => {
    expect(rows).toHaveLength(55);
    expect(rows.map(({ criterion, cells }) => [criterion, ...cells.slice(0, 3)])).toEqual(
      criteria.map(({ id, name, level, status, how }) => [`${id} ${name}`, level, status, how]),
    );
  });

  test("names every test and every check by hand", () => {
    const evidence = rows.map(({ cells }) => cells[3] ?? "");
    for (const [index, { tests, byHand }] of criteria.entries()) {
      for (const { file, name } of tests) expect(evidence[index]).toContain(`${file}: ${name}`);
      if (byHand !== undefined) expect(evidence[index]).toContain(`By hand, check ${byHand.script}`);
    }
  });

  test("has its table in a named region that takes the focus", () => {
    const region = $(".prose .table");
    expect(region.is("section")).toBe(true);
    expect(region.attr("tabindex")).toBe("0");
    expect(folded($(`#${region.attr("aria-labelledby") ?? "none"}`).text())).toBe(
      "Every criterion of WCAG 2.2 at levels A and AA",
    );
  });

  test("names the law, the enforcement body and the advice service", () => {
    for (const words of [
      "Accessibility",
      "Equality and Human Rights Commission (EHRC)",
      "Equality Advisory and Support Service (EASS)",
    ])
      expect(text).toContain(words);
  });
});
