import { aroundLink, forTheRecord } from "../../manual/counting/result-in-words.ts";
import type { Line, Result } from "../../manual/counting/result-in-words.ts";
import { element } from "../elements.ts";

/** Copies text. False if the browser does not allow it, as on an address without https. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A button that copies the answer, and says that it did. Where it cannot, it marks the words for the reader's keys. */
function copyButton(words: HTMLElement, text: string): HTMLElement {
  const button = element("button", { type: "button" }, "Copy for the record");
  const status = element("span", { role: "status" });
  button.addEventListener("click", () => {
    void copied(text).then((done) => {
      status.classList.toggle("visually-hidden", done);
      if (done) {
        button.textContent = "Copied";
        status.textContent = "Copied. You can paste it into the record.";
      } else {
        getSelection()?.selectAllChildren(words);
        status.textContent =
          "Your browser does not let this page copy. The words are marked: copy them yourself.";
      }
    });
  });
  return element("p", { class: "work-out-copy screen-only" }, button, " ", status);
}

/** A line of the answer. A printed link says its address, because paper cannot be followed. */
function lineOnPage(line: Line, className: string): HTMLElement {
  const [before, after] = aroundLink(line);
  if (line.link === undefined) return element("p", { class: className }, before);
  const { phrase, address } = line.link;
  const link = element("a", { href: address }, phrase);
  const onPaper = element("span", { class: "print-only" }, ` (${address})`);
  return element("p", { class: className }, before, link, onPaper, after);
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
    ...cautions.map((caution) => lineOnPage(caution, "work-out-caution")),
    element("p", {}, element("strong", {}, stepsLabel)),
    element("ol", {}, ...steps.map((step) => element("li", {}, step))),
    ...origin.map((line) => lineOnPage(line, "hint")),
  );
  return element(
    "section",
    { id, class: "work-out-result", tabindex: "-1", "aria-labelledby": `${id}-answer` },
    words,
    copyButton(words, forTheRecord(result)),
  );
}
