import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { suggestionAddress, suggestionForm } from "./suggest-change.ts";

const repository = "https://github.com/council/manual";
const chapter = { id: "records/asking", title: "Asking for records" };

test("the address opens the form with the chapter filled in", () => {
  expect(suggestionAddress(repository, chapter)).toBe(
    "https://github.com/council/manual/issues/new?template=wrong-or-unclear.yml&title=Asking%20for%20records%3A%20&chapter=Asking%20for%20records%20(records%2Fasking)",
  );
});

test("a slash at the end of the repository's address makes no difference", () => {
  expect(suggestionAddress(`${repository}/`, chapter)).toBe(suggestionAddress(repository, chapter));
});

test.each([
  "Who? What & why = how #1",
  'A "quoted" + plus; 100% sure',
  "</a><script>alert(1)</script>",
  "Élan – naïve ’s 🙂",
  "a&template=other.yml",
])("the title %s arrives as it is", (title) => {
  const { searchParams } = new URL(suggestionAddress(repository, { id: "records/asking", title }));
  expect(Object.fromEntries(searchParams)).toEqual({
    template: suggestionForm,
    title: `${title}: `,
    chapter: `${title} (records/asking)`,
  });
});

test("the form is there and has a field for everything that the address fills in", () => {
  const file = `.github/ISSUE_TEMPLATE/${suggestionForm}`;
  expect(existsSync(file)).toBe(true);
  const { body } = parse(readFileSync(file, "utf8")) as { body: { id?: string }[] };
  const ids = body.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const filled = [...new URL(suggestionAddress(repository, chapter)).searchParams.keys()];
  expect(filled).toEqual(["template", "title", "chapter"]);
  expect(ids).toEqual(expect.arrayContaining(["chapter", "section"]));
});
