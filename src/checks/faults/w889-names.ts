import type { FaultRule } from "./fault-rule.ts";

/** Every control is named by text that can be seen, so that whoever speaks to it says what others read. */
export const namesCanBeSeen: FaultRule = {
  code: "W889",
  criterion: "4.1.2 Name, role, value (A)",
  fix: "Give the control a <label> or text of its own. title, placeholder, aria-label and default values are not names.",

  async inBrowser(page) {
    return page.evaluate(() => {
      /** Roles that are named by the text inside them. */
      const namedInside =
        "button checkbox link menuitem menuitemcheckbox menuitemradio option radio switch tab treeitem".split(
          " ",
        );
      const namedOutside = "combobox listbox searchbox slider spinbutton textbox".split(" ");
      const roles = [...namedInside, ...namedOutside].map((role) => `[role="${role}" i]`);
      // A <details> without <summary> is named by the browser's own word for it.
      const controls = document.querySelectorAll<HTMLElement>(
        `a[href], button, input:not([type="hidden" i]), select, textarea, summary, details:not(:has(> summary)), [contenteditable]:not([contenteditable="false" i]), ${roles.join()}`,
      );
      /** Whether something takes up room on the page. Screen reader text does: it is text. */
      const isThere = (what: Element | Range, element: Element | null) =>
        what.getClientRects().length > 0 &&
        element !== null &&
        getComputedStyle(element).visibility === "visible";
      /** The text in a node that is both on the page and part of a name. */
      const textIn = (node: Node): string => {
        if (node instanceof Text) {
          const range = document.createRange();
          range.selectNode(node);
          return isThere(range, node.parentElement) ? node.data : "";
        }
        if (node instanceof HTMLImageElement) return isThere(node, node) ? node.alt : "";
        return (
          [...node.childNodes]
            // What a reader types or chooses in a control inside a label is its value.
            .filter(
              (child) =>
                !(child instanceof Element && child.matches('[aria-hidden="true"], select, textarea')),
            )
            .map(textIn)
            .join("")
        );
      };
      const tidy = (text: string) => text.replace(/\s+/gu, " ").trim();
      const spots: { element: string; message: string }[] = [];
      for (const control of controls) {
        // What is hidden from everybody is not a control now. It is looked at in the state that shows it.
        if (!isThere(control, control) || control.closest("[inert]") !== null) continue;
        const referred = (control.getAttribute("aria-labelledby") ?? "")
          .split(/\s+/u)
          .flatMap((id) => document.getElementById(id) ?? [])
          .map(textIn);
        if (tidy(referred.join("")) !== "") continue;
        const seen = "labels" in control ? [...((control as HTMLInputElement).labels ?? [])].map(textIn) : [];
        // A select's options are its values, not its name.
        if (
          ["A", "BUTTON", "SUMMARY"].includes(control.tagName) ||
          namedInside.includes((control.getAttribute("role") ?? "").toLowerCase())
        ) {
          seen.push(textIn(control));
        }
        if (control instanceof HTMLInputElement) {
          if (["submit", "button", "reset"].includes(control.type))
            seen.push(control.getAttribute("value") ?? "");
          if (control.type === "image") seen.push(control.alt);
        }
        const names = seen.map(tidy).filter((text) => text !== "");
        // Text that can be seen is no name where aria-label takes its place, unless that says it too.
        const instead = tidy(control.getAttribute("aria-label") ?? "");
        if (names.some((name) => instead === "" || instead.toLowerCase().includes(name.toLowerCase())))
          continue;
        const fallback = ["aria-label", "title", "placeholder"].filter((name) => control.hasAttribute(name));
        const [name] = names;
        spots.push({
          element: (control.cloneNode() as Element).outerHTML,
          message:
            name !== undefined
              ? `This control shows "${name}", and aria-label calls it "${instead}".`
              : fallback.length > 0
                ? `This control is named by ${fallback.join(" and ")} only, and not by text that can be seen.`
                : "This control has no name that can be seen.",
        });
      }
      return spots;
    });
  },
};
