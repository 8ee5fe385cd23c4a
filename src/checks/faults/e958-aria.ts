import AxeBuilder from "@axe-core/playwright";
import type { FaultRule } from "./fault-rule.ts";

/** axe's rules on whether an attribute is allowed on its element and role, and has a valid value. */
const axeRules = [
  "aria-allowed-attr",
  "aria-allowed-role",
  "aria-conditional-attr",
  "aria-deprecated-role",
  "aria-prohibited-attr",
  "aria-required-attr",
  "aria-roles",
  "aria-valid-attr",
  "aria-valid-attr-value",
];

/** ARIA says what is true: attributes fit their elements, what they point at exists, what they promise opens. */
export const ariaIsTrue: FaultRule = {
  code: "E958",
  criterion: "4.1.2 Name, role, value (A)",
  fix: "Remove the attribute, or use the HTML element that means the same. aria-haspopup stands only on what opens a menu, listbox, tree, grid or dialog.",

  async inBrowser(page) {
    // axe takes its time, which is most of the time that all rules need.
    const usesAria = await page.evaluate(() =>
      [...document.querySelectorAll("*")].some((element) =>
        element.getAttributeNames().some((name) => name === "role" || name.startsWith("aria-")),
      ),
    );
    if (!usesAria) return [];

    // The mode called legacy does without a blank page to gather results from other sites' frames, which we have not.
    const { violations, incomplete } = await new AxeBuilder({ page })
      .withRules(axeRules)
      .setLegacyMode()
      .analyze();
    // What axe leaves for a person to judge, such as aria-label on a span, is not plainly true, so it is refused too.
    const fromAxe = [...violations, ...incomplete].flatMap(({ help, nodes }) =>
      nodes.map(({ html }) => ({ element: html, message: `${help}.` })),
    );

    // axe allows a reference to nothing while a part is closed, and aria-haspopup on anything that can be pressed.
    const own = await page.evaluate(() => {
      const references = [
        "controls",
        "describedby",
        "details",
        "errormessage",
        "flowto",
        "labelledby",
        "owns",
        "activedescendant",
      ];
      const popups = ["menu", "listbox", "tree", "grid", "dialog"];
      const spots: { element: string; message: string }[] = [];
      for (const element of document.querySelectorAll("*")) {
        const shown = (element.cloneNode() as Element).outerHTML;
        for (const name of references) {
          const value = element.getAttribute(`aria-${name}`);
          if (value === null) continue;
          const ids = value.split(/\s+/u).filter((id) => id !== "");
          if (ids.length === 0) spots.push({ element: shown, message: `aria-${name} is empty.` });
          for (const id of ids) {
            if (document.getElementById(id) === null)
              spots.push({
                element: shown,
                message: `aria-${name} points at "${id}", which is not on the page.`,
              });
          }
        }
        const popup = element.getAttribute("aria-haspopup")?.trim().toLowerCase();
        if (popup === undefined || popup === "false" || popup === "") continue;
        const wanted = popup === "true" ? "menu" : popup;
        const opened = ["aria-controls", "popovertarget", "commandfor"]
          .flatMap((name) => (element.getAttribute(name) ?? "").split(/\s+/u))
          .map((id) => document.getElementById(id))
          .map(
            (target) =>
              target?.getAttribute("role")?.trim().toLowerCase() ??
              (target?.tagName === "DIALOG" ? "dialog" : null),
          );
        if (!popups.includes(wanted))
          spots.push({ element: shown, message: `aria-haspopup="${popup}" is not a value that exists.` });
        else if (!opened.includes(wanted)) {
          spots.push({
            element: shown,
            message: `aria-haspopup="${popup}" promises a ${wanted}, and this element opens none.`,
          });
        }
      }
      return spots;
    });
    return [...fromAxe, ...own];
  },
};
