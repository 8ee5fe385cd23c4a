import { generate, walk } from "css-tree";
import type { FaultRule, Spot } from "./fault-rule.ts";

/** A viewport's settings by name, read as browsers read them: separators and case do not matter. */
function viewportSettings(content: string): Map<string, string> {
  const pairs = content.toLowerCase().matchAll(/([^\s,;=]+)\s*(?:=[\s=]*([^\s,;=]*))?/gu);
  return new Map([...pairs].map(([, name = "", value = ""]) => [name, value]));
}

/** Whether browsers take a value of `user-scalable` for yes. Anything that they do not know means no. */
function allowsScaling(value: string): boolean {
  if (["yes", "device-width", "device-height"].includes(value)) return true;
  return Math.abs(parseFloat(value)) >= 1;
}

/** Values of `touch-action` under which two fingers still zoom. What a `var()` stands for is not known. */
const allowsPinch =
  /^(?:auto|manipulation|(?:pan-\S+ )*pinch-zoom(?: pan-\S+)*|inherit|initial|unset|revert|revert-layer)$/iu;

/** Readers can zoom: no setting of the viewport and no style takes that away. */
export const zoomIsAllowed: FaultRule = {
  code: "E916",
  criterion: "1.4.4 Resize text (AA)",
  fix: 'Write <meta name="viewport" content="width=device-width, initial-scale=1"> and nothing that limits the scale.',

  inHtml($) {
    return $("meta[name]")
      .toArray()
      .filter((meta) => $(meta).attr("name")?.trim().toLowerCase() === "viewport")
      .flatMap((meta) => {
        const settings = viewportSettings($(meta).attr("content") ?? "");
        const spots: Spot[] = [];
        const element = $.html(meta);
        if (settings.has("maximum-scale")) {
          spots.push({
            element,
            message: "The viewport sets maximum-scale, which stops readers from zooming.",
          });
        }
        const scalable = settings.get("user-scalable");
        if (scalable !== undefined && !allowsScaling(scalable)) {
          spots.push({
            element,
            message: `The viewport sets user-scalable=${scalable}, which stops readers from zooming.`,
          });
        }
        return spots;
      });
  },

  inCss(sheet) {
    const spots: Spot[] = [];
    walk(sheet, (node) => {
      // The condition of @supports only asks about a declaration.
      if (node.type === "AtrulePrelude") return walk.skip;
      if (node.type === "Declaration" && node.property.toLowerCase() === "touch-action") {
        const value = generate(node.value);
        if (!allowsPinch.test(value))
          spots.push({
            element: generate(node),
            message: `touch-action: ${value} stops zooming with two fingers.`,
          });
      }
      if (node.type === "Atrule" && /^(?:-\w+-)?viewport$/iu.test(node.name)) {
        spots.push({ element: generate(node), message: "@viewport can stop readers from zooming." });
      }
      return undefined;
    });
    return spots;
  },

  async inBrowser(page) {
    // A script can write into a style sheet where neither the HTML nor any file shows it.
    const values = await page.evaluate(() =>
      [...document.querySelectorAll("*")].map((element) => ({
        element: (element.cloneNode() as Element).outerHTML,
        value: getComputedStyle(element).touchAction,
      })),
    );
    return values
      .filter(({ value }) => !allowsPinch.test(value))
      .map(({ element, value }) => ({
        element,
        message: `touch-action: ${value} stops zooming with two fingers on this element.`,
      }));
  },
};
