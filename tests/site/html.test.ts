import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { pages } from "./pages.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Astro writes void elements and attributes without quotes as HTML allows; readers see no difference.
    "doctype-style": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // All files come from the same server as the page. Their integrity is the connection's.
    "require-sri": "off",
    // A title names the page, the council and the manual, and may need more than 70 characters for it.
    "long-title": "off",
  },
});

test.each(pages.map(({ path, html }) => [path, html]))("the page %s is valid HTML", async (path, html) => {
  const { results } = await validator.validateString(html, path);
  const messages = results.flatMap(({ messages: found }) =>
    found.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}, line ${line}:${column}, ${selector ?? ""}: ${message}`,
    ),
  );
  expect(messages).toEqual([]);
});
