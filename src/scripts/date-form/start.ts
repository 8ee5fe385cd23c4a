import type { CountingData } from "../../manual/counting-data.ts";
import { resultInWords } from "../../manual/counting/result-in-words.ts";
import { Temporal } from "../../manual/counting/temporal.ts";
import { workOut } from "../../manual/counting/typed-case.ts";
import { dayInWords } from "../../manual/counting/words.ts";
import { clearFaults, showFaults } from "./faults.ts";
import { showAsked, showLimit, typedCase } from "./fields.ts";
import { resultSection } from "./result.ts";

/**
 * Makes a form work. Nothing that is typed leaves the page, and nothing of it is kept.
 *
 * @param root - the element round the form; it names the limit, if there is none to choose
 * @param counting - what it counts with
 * @throws Error if the page is not as `DateForm.astro` made it
 */
export function startForm(root: HTMLElement, { limits, holidays, manual, holidayList }: CountingData): void {
  const form = root.querySelector("form");
  if (form === null) throw new Error("date-form: the form is missing.");
  const select = form.querySelector<HTMLSelectElement>("[data-limit]");
  const chosen = () => limits.find(({ id }) => id === (select?.value ?? root.dataset.dateForm));
  let result: HTMLElement | undefined;

  /** An answer to what is no longer in the fields must not stay beside them, or be printed. */
  const forget = () => {
    result?.remove();
    result = undefined;
  };

  // "change" alone would come only when the reader leaves the field; until then the answer would be to another date.
  form.addEventListener("input", forget);
  form.addEventListener("change", (event) => {
    forget();
    if (event.target === select) {
      clearFaults(form);
      showLimit(form, chosen());
    }
    showAsked(form);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    forget();
    clearFaults(form);
    const limit = chosen();
    if (limit === undefined || limit.noSingleDate !== undefined) return;
    const outcome = workOut(limit, typedCase(form, limit), holidays);
    if (outcome.kind === "faults") {
      showFaults(form, outcome.faults);
      return;
    }
    const today = dayInWords(Temporal.Now.plainDateISO("Europe/London"));
    result = resultSection(
      `${form.id}-result`,
      resultInWords(limit, outcome, today, { manual, holidayList }),
    );
    root.after(result);
    // The focus goes to the answer, and a screen reader says it: it is the next thing to read, and on a small
    // screen or under a magnifier it may be out of sight.
    result.focus();
  });

  // The reader may have been faster than the line.
  showLimit(form, chosen());
  showAsked(form);
}
