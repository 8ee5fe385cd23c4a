import { describe, expect, test } from "vitest";
import { asMarkdownText, atLineStart } from "./markdown-text.ts";

test("plain words stay as they are", () => {
  const text = 'The council\'s "duty team" answers in 3 days (not 2), 24/7; see section 4.2.';
  expect(asMarkdownText(text)).toBe(text);
});

test.each([
  ["a link", "[words](https://bad.example)", "\\[words\\](https\\://bad.example)"],
  ["a picture", "![x](y)", "!\\[x\\](y)"],
  ["HTML", '<img src="x">', '\\<img src="x"\\>'],
  ["an entity", "&lt;b&gt;", "\\&lt;b\\&gt;"],
  ["a mark of its own", "**bold** ~~gone~~ `code`", "\\*\\*bold\\*\\* \\~\\~gone\\~\\~ \\`code\\`"],
  ["a bare address", "www.bad.example", "www\\.bad.example"],
  ["a mention", "@someone", "@<!-- -->someone"],
  ["a reference", "#12 and GH-12", "#<!-- -->12 and GH-<!-- -->12"],
  ["a cell", "a | b", "a \\| b"],
  ["a formula", "$x$", "\\$x\\$"],
])("%s shows as text", (_name, text, markdown) => {
  expect(asMarkdownText(text)).toBe(markdown);
});

describe("a line that begins", () => {
  test.each([
    ["with a number", "1. One", "1\\. One"],
    ["with a hyphen", "- One", "\\- One"],
    ["with a plus", "+ One", "\\+ One"],
    ["with a heading's mark", "# One", "\\# One"],
    ["with a word", "One", "One"],
    ["with bold words", "**One**", "**One**"],
  ])("%s keeps it", (_name, text, markdown) => {
    expect(atLineStart(text)).toBe(markdown);
  });
});
