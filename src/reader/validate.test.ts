import { describe, expect, test } from "vitest";
import { z } from "zod";
import { day, id, line, withExample } from "../schemas/fields.ts";
import { asText } from "../checks/content/fixtures.ts";
import { validate } from "./validate.ts";
import type { Validated } from "./validate.ts";
import { YamlText } from "./yaml-text.ts";

const schema = z
  .strictObject({
    title: withExample(line, "title: Records"),
    status: withExample(z.enum(["draft", "approved"]), "status: draft"),
    reviewed: withExample(day.optional(), "reviewed: 2026-11-22"),
    hours: withExample(z.int().min(0), "hours: 72"),
    see: withExample(z.array(id), "see: [ico]"),
    changes: z.array(z.strictObject({ date: withExample(day, "date: 2026-11-22") })).default([]),
    language: z
      .string()
      .regex(/^[a-z]{2}$/u)
      .optional(),
  })
  .refine((data) => data.title !== data.status, { path: ["title"], error: "is the same as the status" });

const good = { title: "title: Records", status: "status: draft", hours: "hours: 72", see: "see: []" };

function check(changes: Readonly<Record<string, string>> = {}): Validated<z.infer<typeof schema>> {
  const yaml = new YamlText(Object.values({ ...good, ...changes }).join("\n"));
  return validate(schema, yaml.data, { file: "content/a.yaml", yaml, what: "a chapter" });
}

function said(changes: Readonly<Record<string, string>>): string {
  return asText(check(changes).problems);
}

describe("good data", () => {
  test("has no problems", () => {
    expect(check().problems).toEqual([]);
  });

  test("is given back with what was left out", () => {
    expect(check().data).toEqual({ title: "Records", status: "draft", hours: 72, see: [], changes: [] });
  });
});

describe("wrong data", () => {
  test("is not given back", () => {
    expect(check({ title: 'title: ""' }).data).toBeUndefined();
  });

  test("gets all its problems at once", () => {
    expect(
      check({ title: 'title: ""', hours: "hours: many", status: "status: final" }).problems,
    ).toHaveLength(3);
  });
});

describe("wording", () => {
  test("an unknown field is named with the nearest one that exists", () => {
    expect(said({ extra: "titel: A" })).toMatchInlineSnapshot(`
      "content/a.yaml:5:1 unknown-field
      "titel" is not a field of a chapter. Did you mean "title"?
      Write title: in its place, or remove the field."
    `);
  });

  test("an unknown field like no other is told which ones there are", () => {
    expect(said({ extra: "colour: red" })).toMatchInlineSnapshot(`
      "content/a.yaml:5:1 unknown-field
      "colour" is not a field of a chapter. The fields are: title, status, reviewed, hours, see, changes, language.
      Remove the field."
    `);
  });

  test("several unknown fields have a problem each", () => {
    expect(check({ extra: "colour: red\nshape: round" }).problems.map(({ line: at }) => at)).toEqual([5, 6]);
  });

  test("an unknown field of an item is placed in the item", () => {
    expect(said({ extra: "changes:\n  - date: 2026-11-22\n    dat: 2026-11-22" })).toMatchInlineSnapshot(`
      "content/a.yaml:7:5 unknown-field
      "dat" is not a field of item 1 of "changes". Did you mean "date"?
      Write date: in its place, or remove the field."
    `);
  });

  test("a missing field has the example to type", () => {
    expect(said({ title: "" })).toMatchInlineSnapshot(`
      "content/a.yaml:1:1 missing-field
      "title" is missing from a chapter.
      For example: title: Records"
    `);
  });

  test("a field without a value is empty", () => {
    expect(said({ title: "title:" })).toMatchInlineSnapshot(`
      "content/a.yaml:1:1 wrong-type
      "title" should be text, but is empty.
      For example: title: Records"
    `);
  });

  test("a choice without a value is empty", () => {
    expect(said({ status: "status:" })).toMatchInlineSnapshot(`
      "content/a.yaml:2:1 wrong-value
      "status" is empty, but may only be "draft" or "approved".
      For example: status: draft"
    `);
  });

  test("a list where a text should be is of the wrong kind", () => {
    expect(said({ title: "title: [Records]" })).toMatchInlineSnapshot(`
      "content/a.yaml:1:1 wrong-type
      "title" should be text, but is a list.
      For example: title: Records"
    `);
  });

  test("a text where a list should be is of the wrong kind", () => {
    expect(said({ see: "see: ico" })).toMatchInlineSnapshot(`
      "content/a.yaml:4:1 wrong-type
      "see" should be a list, but is text.
      For example: see: [ico]"
    `);
  });

  test("a broken number should be a whole one", () => {
    expect(said({ hours: "hours: 1.5" })).toMatchInlineSnapshot(`
      "content/a.yaml:3:1 wrong-type
      "hours" should be a whole number, but is a number.
      For example: hours: 72"
    `);
  });

  test("a value that is no choice is told the choices and the nearest", () => {
    expect(said({ status: "status: aproved" })).toMatchInlineSnapshot(`
      "content/a.yaml:2:1 wrong-value
      "status" is "aproved", but may only be "draft" or "approved". Did you mean "approved"?
      For example: status: draft"
    `);
  });

  test("a value in the wrong form is quoted", () => {
    expect(said({ extra: "reviewed: 22/11/2026" })).toMatchInlineSnapshot(`
      "content/a.yaml:5:1 wrong-value
      "reviewed" is not a date written as year-month-day: "22/11/2026".
      For example: reviewed: 2026-11-22"
    `);
  });

  test("an empty value is not quoted", () => {
    expect(said({ title: 'title: ""' })).toMatchInlineSnapshot(`
      "content/a.yaml:1:1 wrong-value
      "title" is empty.
      For example: title: Records"
    `);
  });

  test("a value that breaks a rule between fields is placed at its field", () => {
    expect(said({ title: "title: draft" })).toMatchInlineSnapshot(`
      "content/a.yaml:1:1 wrong-value
      "title" is the same as the status: "draft".
      For example: title: Records"
    `);
  });

  test("a form without words of its own gets general ones", () => {
    expect(said({ extra: "language: English" })).toMatchInlineSnapshot(`
      "content/a.yaml:5:1 wrong-value
      "language" is not in the right form: "English"."
    `);
  });

  test("an item of a list is counted from one and gets the example of the list", () => {
    expect(said({ see: "see:\n  - ico\n  - The ICO" })).toMatchInlineSnapshot(`
      "content/a.yaml:6:5 wrong-value
      Item 2 of "see" may have only small letters, figures and single hyphens: "The ICO".
      For example: see: [ico]"
    `);
  });

  test("a field of an item is named with the item and the list", () => {
    expect(said({ extra: "changes:\n  - date: 2026-02-30" })).toMatchInlineSnapshot(`
      "content/a.yaml:6:5 wrong-value
      "date" of item 1 of "changes" is not a day that exists: "2026-02-30".
      For example: date: 2026-11-22"
    `);
  });

  test("a long value is cut after 60 characters", () => {
    expect(check({ status: `status: ${"a".repeat(61)}` }).problems.map(({ message }) => message)).toEqual([
      `"status" is "${"a".repeat(60)}…", but may only be "draft" or "approved".`,
    ]);
  });
});

describe("an entry of a list", () => {
  const yaml = new YamlText("- title: A\n- hello\n- title: B\n  colour: red\n");
  const entry = (index: number, data: unknown) =>
    asText(
      validate(z.strictObject({ title: line }), data, {
        file: "content/a.yaml",
        yaml,
        path: [index],
        what: "a contact",
      }).problems,
    );

  test("that is text is called by what it should be", () => {
    expect(entry(1, "hello")).toMatchInlineSnapshot(`
      "content/a.yaml:2:3 wrong-type
      A contact should be a group of fields, but is text."
    `);
  });

  test("has its problems at its own lines", () => {
    expect(entry(2, { title: "B", colour: "red" })).toMatchInlineSnapshot(`
      "content/a.yaml:4:3 unknown-field
      "colour" is not a field of a contact. The fields are: title.
      Remove the field."
    `);
  });
});
