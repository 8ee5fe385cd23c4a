import { chaptersInWords, estimatedPackPages, pagesInWords } from "../print/page-estimate.ts";
import { part } from "./elements.ts";

/** The form that chooses chapters for a pack: all, none or a whole part, and how many pages it makes. */

const count = part("choose-pack", "pack-count");
const form = document.querySelector<HTMLFormElement>(".pack-form");
if (form === null) throw new Error("choose-pack: the form .pack-form is missing from the page.");

/** The boxes in an element, in reading order. */
const boxesIn = (element: Element): HTMLInputElement[] => [
  ...element.querySelectorAll<HTMLInputElement>('input[name="chapter"]'),
];

/** "4 chapters, about 31 pages." The list of a screen reader hears it when it changes (WCAG 4.1.3). */
function sayHowMany(): void {
  const chosen = boxesIn(form ?? document.body).filter(({ checked }) => checked);
  const pages = estimatedPackPages(chosen.map((box) => Number(box.dataset.pages)));
  count.textContent =
    chosen.length === 0
      ? "No chapter chosen yet."
      : `${chaptersInWords(chosen.length)} chosen, ${pagesInWords(pages)}.`;
}

form.addEventListener("change", sayHowMany);
for (const button of form.querySelectorAll<HTMLButtonElement>("[data-choose]")) {
  button.addEventListener("click", () => {
    const group = button.dataset.choose === "part" ? (button.closest("fieldset") ?? form) : form;
    for (const box of boxesIn(group)) box.checked = button.dataset.choose !== "none";
    sayHowMany();
  });
}
form.addEventListener("submit", (event) => {
  if (boxesIn(form).some(({ checked }) => checked)) return;
  event.preventDefault();
  // The focus stays on the button: the message stands beside it.
  count.textContent = "Choose at least one chapter first.";
});
// Back from the pack, the browser may have kept the choice.
addEventListener("pageshow", sayHowMany);
