import { forTheRecord } from "../../manual/counting/result-in-words.ts";
import type { Result } from "../../manual/counting/result-in-words.ts";
import { element } from "../elements.ts";

/** A button that copies the answer, and says that it did. */
function copyButton(section: HTMLElement, text: string): HTMLElement {
  const button = element("button", { type: "button" }, "Copy for the record");
  const status = element("span", { role: "status", class: "visually-hidden" });
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = "Copied";
        status.textContent = "Copied. You can paste it into the record.";
      },
      () => {
        // The browser does not allow it: the text is marked, so that the reader's own keys can copy it.
        getSelection()?.selectAllChildren(section);
        status.classList.remove("visually-hidden");
        status.textContent = "Your browser does not let the page copy. The text is marked: copy it yourself.";
      },
    );
  });
  return element("p", { class: "work-out-copy screen-only" }, button, " ", status);
}

/**
 * The answer as part of the page, on the screen and on paper.
 *
 * @param id - its id
 * @param result - the answer in words
 * @returns a section that can take the focus; its name is the answer
 */
export function resultSection(id: string, result: Result): HTMLElement {
  const { what, answer, cautions, stepsLabel, steps, origin } = result;
  const words = element(
    "div",
    {},
    element(
      "p",
      { id: `${id}-answer`, class: "work-out-answer" },
      element("span", {}, what),
      " ",
      element("strong", {}, answer),
    ),
    ...cautions.map((caution) => element("p", { class: "work-out-caution" }, caution)),
    element("p", {}, element("strong", {}, stepsLabel)),
    element("ol", {}, ...steps.map((step) => element("li", {}, step))),
    ...origin.map((line) => element("p", { class: "hint" }, line)),
  );
  return element(
    "section",
    { id, class: "work-out-result", tabindex: "-1", "aria-labelledby": `${id}-answer` },
    words,
    copyButton(words, forTheRecord(result)),
  );
}
