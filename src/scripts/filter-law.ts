import { part } from "./elements.ts";

/** The filter of the table of law and guidance: it shows the sources in which every word typed stands. */

const field = part("filter-law", "law-filter") as HTMLInputElement;
const count = part("filter-law", "law-count");

/** Words as they are compared: in small letters, without signs. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const sources = [...document.querySelectorAll<HTMLElement>(".law-table > tbody")].map((body) => ({
  body,
  group: body.closest<HTMLElement>(".law-group"),
  text: ` ${wordsOf(body.textContent).join(" ")}`,
}));

/** Shows what fits and says how many there are (WCAG 4.1.3). */
function filter(): void {
  const words = wordsOf(field.value);
  // A word may be unfinished: "reg" finds regulations.
  for (const { body, text } of sources) body.hidden = !words.every((word) => text.includes(` ${word}`));
  for (const group of new Set(sources.map((source) => source.group))) {
    if (group !== null)
      group.hidden = sources.every((source) => source.group !== group || source.body.hidden);
  }
  const shown = sources.filter(({ body }) => !body.hidden).length;
  if (words.length === 0) count.textContent = `All ${sources.length} laws and guidance are shown.`;
  else if (shown === 0)
    count.textContent = `No law or guidance here has the words "${words.join(" ")}". Try fewer words.`;
  else count.textContent = `${shown} of ${sources.length} shown.`;
}

field.addEventListener("input", filter);
// Back from a chapter, the browser may have kept what was typed.
addEventListener("pageshow", () => {
  if (field.value !== "") filter();
});
