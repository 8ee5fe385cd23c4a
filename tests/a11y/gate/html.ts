import { HtmlValidate } from "html-validate";

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

/**
 * Checks a page against the HTML standard.
 *
 * @param html - the page as it was sent
 * @returns what is wrong, each with the name of the rule
 */
export async function htmlFindings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}, line ${line}:${column}, ${selector ?? ""}: ${message}`,
    ),
  );
}
