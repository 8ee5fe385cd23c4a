import { walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

const kind =
  "(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|diagram|chart|screenshot|figure|illustration)";

/** What is wrong with an alternative text, in words; undefined if nothing is. */
function faultOf(alt: string, src: string, caption: string | undefined): string | undefined {
  const stem = src.replace(/\.\w+$/u, "").toLowerCase();
  if (/\.(?:png|jpe?g|gif|svg|webp|avif)$/iu.test(alt) || alt.toLowerCase().replace(/\s+/gu, "-") === stem)
    return "is the name of the file";
  if (new RegExp(`^${kind}$`, "iu").test(alt)) return "does not say what the picture shows";
  if (new RegExp(`^${kind} (?:of|showing) `, "iu").test(alt))
    return "says that it is a picture, which a screen reader says anyway";
  if (alt.trim().toLowerCase() === caption?.trim().toLowerCase())
    return "repeats the caption, which a screen reader reads as well";
  return undefined;
}

/** The alternative text of a picture says what the picture says (WCAG 1.1.1). That it has one is checked elsewhere. */
export const picturesSayWhatTheyShow: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    walk(document.tree, (node) => {
      if ((node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") || node.name !== "Figure")
        return;
      const value = (name: string) => {
        const found = node.attributes.find(
          (one) => one.type === "mdxJsxAttribute" && one.name === name,
        )?.value;
        return typeof found === "string" ? found : undefined;
      };
      const alt = value("alt") ?? "";
      const fault = faultOf(alt, value("src") ?? "", value("caption"));
      if (fault === undefined) return;
      problems.push(
        problemAt(document, node, {
          code: "poor-alt",
          message: `The alternative text "${alt}" ${fault}.`,
          fix: 'Write what a reader learns from the picture: alt="The six steps of a request, from arrival to reply."',
        }),
      );
    });
    return problems;
  });
