import { describe, expect, test } from "vitest";
import { readOptions } from "./options.ts";

const options = { since: { type: "string" }, json: { type: "boolean" } } as const;
const read = (...args: string[]) => readOptions(options, "npm run x -- --since main", args);

test("options that were given are read", () => {
  expect(read("--since", "main", "--json")).toEqual({ since: "main", json: true });
});

test("an option may have its value after an equals sign", () => {
  expect(read("--since=main")).toEqual({ since: "main" });
});

test("nothing may be given", () => {
  expect(read()).toEqual({});
});

describe("what cannot be read is answered with an example", () => {
  test.each([
    [
      ["--sicne", "main"],
      'There is no option "--sicne". Did you mean "--since"? The options are: --since, --json.',
    ],
    [["--since"], "An option lacks its value, or has one that it does not take."],
    [["--json=yes"], "An option lacks its value, or has one that it does not take."],
    [["main"], '"main" belongs to no option.'],
    [
      ["--since", "my", "branch"],
      '"branch" belongs to no option. Put quotes round a value that has spaces in it.',
    ],
  ])("%j", (args, message) => {
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow("\nFor example: npm run x -- --since main");
  });
});
