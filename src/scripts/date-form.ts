import type { CountingData } from "../manual/counting-data.ts";

/** Loads what makes a form work. */
async function load() {
  const data = fetch(`${import.meta.env.BASE_URL}time-limits/limits.json`).then(
    (response) => response.json() as Promise<CountingData>,
  );
  const [{ startForm }, counting] = await Promise.all([import("./date-form/start.ts"), data]);
  return (root: HTMLElement) => {
    startForm(root, counting);
  };
}

/** Says that the form does not work, in its place; the rules say how to count by hand. */
function giveUp(root: HTMLElement): void {
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.tabIndex = -1;
  note.textContent =
    "The form could not be loaded. Count by the rule above. Loading this page again may help.";
  root.parentElement?.querySelector(".date-rules")?.classList.remove("rules-of-a-choice");
  const wasHere = root.contains(document.activeElement);
  root.replaceChildren(note);
  if (wasHere) note.focus();
}

/**
 * Gets a form that works out a date ready as soon as a reader comes to it. Counting comes in a file of its own, its
 * time limits and bank holidays in another, and Temporal too where the browser has none: if one of them cannot be
 * loaded, the page says so.
 *
 * @param root - the element round the form
 */
function startWhenReached(root: HTMLElement): void {
  const form = root.querySelector("form");
  if (form === null) return;
  const early = new AbortController();
  const { signal } = early;
  let loading = false;
  let sent = false;
  const start = ({ type }: Event) => {
    sent ||= type === "submit";
    if (loading) return;
    loading = true;
    load().then(
      (startForm) => {
        early.abort();
        startForm(root);
        if (sent) form.requestSubmit();
      },
      () => {
        giveUp(root);
      },
    );
  };
  form.addEventListener("focusin", start, { signal });
  // Safari gives what one clicks no focus, other than a field for text.
  form.addEventListener("change", start, { signal });
  form.addEventListener("submit", start, { signal });
}

for (const root of document.querySelectorAll<HTMLElement>("[data-date-form]")) startWhenReached(root);
