import { expect, test } from "vitest";
import { yamlFault } from "./yaml-fault.ts";
import { YamlText } from "./yaml-text.ts";

/** What is said of YAML that cannot be read. */
function said(text: string): string {
  const [fault] = new YamlText(text).faults;
  if (fault === undefined) return "It could be read.";
  const { message, fix } = yamlFault(fault.message, text.split("\n")[fault.line - 1] ?? "");
  return `${message}\n${fix ?? ""}`;
}

test.each([
  {
    what: "a colon in the text",
    text: "title: Part 1: reports\n",
    cause: 'Put quotes round it. Write: title: "Part 1: reports"',
  },
  {
    what: "a colon in text with quotes in it",
    text: 'title: The "a": reports\n',
    cause: "Put quotes round the text",
  },
  {
    what: "a quote that is never closed",
    text: 'title: "Reports\nowner: A\n',
    cause: "A quote is opened above and never closed.",
  },
  { what: "a tab", text: "title:\n\t- a\n", cause: "The line starts with a tab." },
  {
    what: "items of a list in two columns",
    text: "aliases:\n    - a\n  - b\n",
    cause: "The line does not start in the same column",
  },
  {
    what: "a line without a colon",
    text: "title: A\nowner\n",
    cause: "The line has no colon after the name of its field.",
  },
])("$what is named", ({ text, cause }) => {
  expect(said(text)).toContain(cause);
});

test("a fault of another kind is told in the reader's words", () => {
  expect(yamlFault("Something new", "").message).toBe("This is not valid YAML: Something new.");
});
