import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manualSchema } from "../../schemas/manual.ts";
import { coloursCanBeRead } from "./colours-can-be-read.ts";
import { contrast, readColour } from "./contrast.ts";

const css = readFileSync(new URL("../../styles/tokens.css", import.meta.url), "utf8");
const settings = manualSchema.parse({
  authority: "A council",
  name: "A manual",
  status: "draft",
  address: "https://manual.example/",
  language: "en-GB",
  printValidityHours: 72,
  lawNoticeDays: 90,
  accent: { light: "#0b4f6c", dark: "#8fd3f4" },
  owners: ["Somebody"],
  resources: [],
});

test("black on white has the greatest contrast there is", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
});

test("a short colour means the same as the long one", () => {
  expect(readColour("#fd0")).toEqual(readColour("#ffdd00"));
});

test("a colour written in another way is not guessed at", () => {
  expect(readColour("rebeccapurple")).toBeUndefined();
});

test("the colours of this manual can be read", () => {
  expect(coloursCanBeRead(settings, css)).toEqual([]);
});

test("an accent that is too pale is named, with its ratio and what to do", () => {
  const pale = { ...settings, accent: { light: "#7fb2c8", dark: "#8fd3f4" } };
  expect(coloursCanBeRead(pale, css).map(({ file, message, fix }) => `${file}: ${message} ${fix ?? ""}`))
    .toMatchInlineSnapshot(`
    [
      "content/manual.yaml: In light colours, "accent" on "page" has a contrast of 2.31 to 1. It needs 7 to 1. Choose a darker colour for accent, light.",
      "content/manual.yaml: In light colours, "accent" on "surface" has a contrast of 2.11 to 1. It needs 7 to 1. Choose a darker colour for accent, light.",
      "content/manual.yaml: In light colours, "on-accent" on "accent" has a contrast of 2.31 to 1. It needs 7 to 1. Choose a darker colour for accent, light.",
    ]
  `);
});

test("an accent that is too dark for dark pages is named", () => {
  const dark = { ...settings, accent: { light: "#0b4f6c", dark: "#0b4f6c" } };
  const found = coloursCanBeRead(dark, css);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ message }) => message.startsWith("In dark colours"))).toBe(true);
});

test("a token that is too pale is named with its line", () => {
  const pale = css.replace("--color-text-quiet: #414a52", "--color-text-quiet: #909090");
  expect(coloursCanBeRead(settings, pale)).toContainEqual(
    expect.objectContaining({
      file: "src/styles/tokens.css",
      line: 8,
      message: expect.stringContaining('"text-quiet" on "page" has a contrast of 3.') as string,
    }),
  );
});
