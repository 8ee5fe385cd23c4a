import type { NamedLimit } from "../../manual/counting/result-in-words.ts";
import { resultInWords } from "../../manual/counting/result-in-words.ts";
import { Temporal } from "../../manual/counting/temporal.ts";
import { workOut } from "../../manual/counting/typed-case.ts";
import { dayInWords } from "../../manual/counting/words.ts";
import type { Holiday } from "../../manual/counting/working-days.ts";
import { clearFaults, showFaults } from "./faults.ts";
import { showAsked, showLimit, typedCase } from "./fields.ts";
import { resultSection } from "./result.ts";

/** What the page gives a form, beside its fields. */
interface Counting {
  limits: NamedLimit[];
  holidays: Holiday[];
  /** The manual's name. */
  manual: string;
}

/**
 * Makes a form work. Nothing that is typed leaves the page, and nothing of it is kept.
 *
 * @param root - the element round the form, with its data
 * @throws Error if the page is not as `DateForm.astro` made it
 */
export function startForm(root: HTMLElement): void {
  const form = root.querySelector("form");
  const data = root.dataset.dateForm;
  if (form === null || data === undefined) throw new Error("date-form: the form or its data is missing.");
  const { limits, holidays, manual } = JSON.parse(data) as Counting;
  const select = form.querySelector<HTMLSelectElement>("[data-limit]");
  const chosen = () => (select === null ? limits[0] : limits.find(({ id }) => id === select.value));
  let result: HTMLElement | undefined;

  /** An answer to what is no longer in the fields must not stay beside them, or be printed. */
  const forget = () => {
    result?.remove();
    result = undefined;
  };

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
    result = resultSection(`${form.id}-result`, resultInWords(limit, outcome, today, manual));
    root.after(result);
    // The focus goes to the answer, and a screen reader says it: it is the next thing to read, and on a small
    // screen or under a magnifier it may be out of sight.
    result.focus();
  });

  // Some browsers fill fields in again when a page is loaded anew.
  showLimit(form, chosen());
  showAsked(form);
}
