import { generate, parse, walk } from "css-tree";
import type { ManualSettings } from "../../schemas/manual.ts";
import type { Problem } from "../../reader/problems.ts";
import { contrast, readColour } from "./contrast.ts";

/** Where the tokens are, from the project's root. */
export const tokensFile = "src/styles/tokens.css";

/** Colours that meet on a page: what is drawn, on what, and the least ratio. Text has 7, lines and marks have 3. */
const pairs = [
  ["text", "page", 7],
  ["text", "surface", 7],
  ["text-quiet", "page", 7],
  ["text-quiet", "surface", 7],
  ["accent", "page", 7],
  ["accent", "surface", 7],
  ["on-accent", "accent", 7],
  ["important", "page", 7],
  ["on-mark", "mark", 7],
  ["focus-line", "focus", 7],
  ["line", "page", 3],
] as const;

type Scheme = "light" | "dark";

/** The colour tokens of a scheme, by name and with the line they stand on. Dark starts from light. */
function tokensOf(css: string): Record<Scheme, Map<string, { value: string; line: number }>> {
  const light = new Map<string, { value: string; line: number }>();
  const dark = new Map<string, { value: string; line: number }>();
  walk(parse(css, { positions: true }), function (node) {
    if (node.type !== "Declaration" || !node.property.startsWith("--color-")) return;
    const token = { value: generate(node.value).trim(), line: node.loc?.start.line ?? 1 };
    const name = node.property.slice("--color-".length);
    if (this.atrule === null) light.set(name, token);
    else dark.set(name, token);
  });
  return { light, dark: new Map([...light, ...dark]) };
}

/**
 * Colours that meet can be told apart, in light and in dark: text by 7 to 1 (WCAG 1.4.6), lines and
 * controls by 3 to 1 (1.4.11). Looked at before the build, with the council's own accent colours.
 *
 * @param settings - the manual's settings
 * @param css - the text of the tokens' style sheet
 * @returns a problem for every pair that is too close, with its ratio
 */
export function coloursCanBeRead({ accent }: ManualSettings, css: string): Problem[] {
  const tokens = tokensOf(css);
  return (["light", "dark"] as const).flatMap((scheme) =>
    pairs.flatMap(([front, back, least]): Problem[] => {
      const [one, two] = [front, back].map((name) => {
        const token = tokens[scheme].get(name);
        return readColour(name === "accent" ? accent[scheme] : (token?.value ?? ""));
      });
      const isAccent = front === "accent" || back === "accent";
      const at = isAccent
        ? { file: "content/manual.yaml" }
        : { file: tokensFile, line: tokens[scheme].get(front)?.line };
      if (one === undefined || two === undefined) {
        return [
          {
            ...at,
            code: "colour-missing",
            message: `The ${scheme} colour "${front}" or "${back}" is missing, or is not written as #rrggbb.`,
            fix: "Write the colour as # and six figures or letters a to f, for example #0b4f6c.",
          },
        ];
      }
      const ratio = contrast(one, two);
      if (ratio >= least) return [];
      return [
        {
          ...at,
          code: "colour-contrast",
          message: `In ${scheme} colours, "${front}" on "${back}" has a contrast of ${ratio.toFixed(2)} to 1. It needs ${least} to 1.`,
          fix: isAccent
            ? `Choose ${scheme === "light" ? "a darker" : "a lighter"} colour for accent, ${scheme}.`
            : "Choose colours that are further apart.",
        },
      ];
    }),
  );
}
