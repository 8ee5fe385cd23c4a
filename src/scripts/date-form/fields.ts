import { fieldsOf, questions } from "../../manual/counting/case-dates.ts";
import type { DateField, Question } from "../../manual/counting/case-dates.ts";
import { dateLabel } from "../../manual/counting/field-words.ts";
import type { NamedLimit } from "../../manual/counting/result-in-words.ts";
import type { TypedCase, TypedDate } from "../../manual/counting/typed-case.ts";
import { element } from "../elements.ts";

/** Shows an element or hides it, if the form has it. */
function show(found: HTMLElement | null, visible: boolean): void {
  if (found !== null) found.hidden = !visible;
}

/** The groups of fields for what may be asked of the person. */
function questionsIn(form: HTMLFormElement): { what: Question; group: HTMLElement; box: HTMLInputElement }[] {
  return [...form.querySelectorAll<HTMLElement>("[data-question]")].flatMap((group) => {
    const box = group.querySelector("input");
    return box === null ? [] : [{ what: group.dataset.question as Question, group, box }];
  });
}

/**
 * Shows the rule and the fields of a limit, and hides all others.
 *
 * @param form - the form
 * @param limit - the limit; undefined if none is chosen
 */
export function showLimit(form: HTMLFormElement, limit: NamedLimit | undefined): void {
  const rule = form.querySelector<HTMLElement>("[data-rule]");
  show(rule, limit !== undefined);
  show(form.querySelector("[data-fields]"), limit !== undefined && limit.noSingleDate === undefined);
  if (limit === undefined) return;

  const [first = "", ...rest] = limit.rule;
  const mark = limit.toConfirm ? [element("span", { class: "to-confirm" }, " [to be confirmed]")] : [];
  rule?.replaceChildren(
    element("p", {}, element("strong", {}, `${limit.what}:`), ` ${first}`, ...mark),
    limit.noSingleDate === undefined
      ? element("ul", {}, ...rest.map((line) => element("li", {}, line)))
      : element("p", {}, limit.noSingleDate),
  );

  const fields = fieldsOf(limit);
  const legend = form.querySelector('[data-date="start"] legend');
  if (legend !== null) legend.textContent = dateLabel("start", limit);
  show(form.querySelector("[data-time]"), limit.limit.unit === "clock hour");
  const asks = questionsIn(form);
  for (const { what, group } of asks) show(group, fields.includes(questions[what].asked));
  show(
    form.querySelector("[data-questions]"),
    asks.some(({ group }) => !group.hidden),
  );
  show(form.querySelector("[data-extended]"), fields.includes("extended"));
  const extension = form.querySelector("[data-extension]");
  if (extension !== null) extension.textContent = limit.extension ?? "";
}

/**
 * Shows the dates of what is ticked, and hides those of what is not.
 *
 * @param form - the form
 */
export function showAsked(form: HTMLFormElement): void {
  for (const { group, box } of questionsIn(form)) show(group.querySelector("[data-asked]"), box.checked);
}

/** What stands in the fields of one date. */
function typedDate(form: HTMLFormElement, field: DateField, withTime: boolean): TypedDate {
  const part = (name: string) =>
    form.querySelector<HTMLInputElement>(`[data-date="${field}"] [data-part="${name}"]`)?.value ?? "";
  const date = { day: part("day"), month: part("month"), year: part("year") };
  return withTime ? { ...date, time: part("time") } : date;
}

/**
 * Reads the form.
 *
 * @param form - the form
 * @param limit - the limit that is to be counted; what belongs to others is left out
 * @returns what stands in its fields
 */
export function typedCase(form: HTMLFormElement, limit: NamedLimit): TypedCase {
  const fields = fieldsOf(limit);
  const dates = fields.filter((field) => field !== "extended");
  return {
    dates: Object.fromEntries(
      dates.map((field) => [
        field,
        typedDate(form, field, field === "start" && limit.limit.unit === "clock hour"),
      ]),
    ),
    asked: questionsIn(form).flatMap(({ what, box }) =>
      box.checked && fields.includes(questions[what].asked) ? [what] : [],
    ),
    extended:
      fields.includes("extended") &&
      (form.querySelector<HTMLInputElement>("[data-extended] input")?.checked ?? false),
  };
}
