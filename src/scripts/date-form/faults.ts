import type { TypedFault } from "../../manual/counting/typed-case.ts";
import { element } from "../elements.ts";

/**
 * Takes away what was said of wrong fields.
 *
 * @param form - the form
 */
export function clearFaults(form: HTMLFormElement): void {
  for (const error of form.querySelectorAll<HTMLElement>("[data-error]")) {
    error.hidden = true;
    error.textContent = "";
  }
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
  const summary = form.querySelector<HTMLElement>("[data-errors]");
  if (summary !== null) summary.hidden = true;
}

/** Says what is wrong next to the fields, and gives the link in the summary that leads to the first of them. */
function showFault(form: HTMLFormElement, { field, parts, words }: TypedFault): HTMLElement | undefined {
  const group = form.querySelector<HTMLElement>(`[data-date="${field}"]`);
  const error = group?.querySelector<HTMLElement>("[data-error]");
  const inputs = parts.flatMap((part) => [
    ...(group?.querySelectorAll<HTMLInputElement>(`[data-part="${part}"]`) ?? []),
  ]);
  const [first] = inputs;
  if (!group || !error || first === undefined) return undefined;
  error.textContent = words;
  error.hidden = false;
  for (const input of inputs) {
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", error.id);
  }
  const label = group.querySelector("legend")?.textContent ?? "";
  const link = element("a", { href: `#${first.id}` }, `${label}: ${words}`);
  link.addEventListener("click", (event) => {
    // The focus moves, and the address stays as it is.
    event.preventDefault();
    first.focus();
  });
  return element("li", {}, link);
}

/**
 * Says what is wrong, next to each field and in a summary that takes the focus.
 *
 * @param form - the form
 * @param faults - at least one
 */
export function showFaults(form: HTMLFormElement, faults: readonly TypedFault[]): void {
  const summary = form.querySelector<HTMLElement>("[data-errors]");
  const items = faults.map((fault) => showFault(form, fault)).filter((item) => item !== undefined);
  if (summary === null) return;
  summary.querySelector("ul")?.replaceChildren(...items);
  summary.hidden = false;
  summary.focus();
}
