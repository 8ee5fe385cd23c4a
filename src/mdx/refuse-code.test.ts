import { mdxToJs } from "satteri";
import { describe, expect, test } from "vitest";
import { markdownFeatures } from "./features.ts";
import { render } from "./fixtures.ts";
import { refuseCode } from "./refuse-code.ts";

describe("the build stops, whatever the check said, at", () => {
  test.each([
    { what: "an export", text: "Text.\n\nexport const a = 1\n", place: "3:1" },
    { what: "an expression", text: "Two is {1 + 1}.\n", place: "1:8" },
    { what: "a second block of details", text: "---\n\nexport const a = 1\n\n---\n", place: "3:1" },
    { what: "an attribute of a heading", text: "## One {#one onclick=alert}\n", place: "1:1" },
    { what: "HTML", text: "<script>evil</script>\n", place: "1:1" },
    { what: "an unknown component", text: "<Evil />\n", place: "1:1" },
    { what: "an address that runs code", text: "[a](javascript:evil)\n", place: "1:1" },
  ])("$what", async ({ text, place }) => {
    await expect(render(text)).rejects.toThrow(new RegExp(`^${place}: `, "u"));
  });

  test("details that choose a layout, which is code", () => {
    const compiled = () =>
      mdxToJs("Text.\n", {
        features: markdownFeatures,
        mdastPlugins: [refuseCode],
        data: {
          astro: {
            frontmatter: { layout: "./evil.astro" },
            headings: [],
            localImagePaths: new Set(),
            remoteImagePaths: new Set(),
          },
        },
      });
    expect(compiled).toThrow("A chapter may not choose a layout");
  });
});

test("plain text is built", async () => {
  expect(await render("Text {/* a note */} and [a link](https://a.example/).\n")).toBe(
    '<p>Text  and <a href="https://a.example/">a link</a>.</p>',
  );
});
