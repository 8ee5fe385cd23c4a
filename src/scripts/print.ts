/** Fills in the moment of printing, and makes the print button print. Paper is complete without. */
export {};

/**
 * "Sunday 22 November 2026 at 4:05 pm", in the reader's own time. Some browsers put a comma in. The same
 * stands in `src/offline/validity.ts`: to share it, every page would have to load one file more.
 */
function inWords(time: Date): string {
  // Made when it is needed: it takes longer than all else that a page's script does.
  const words = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    hour12: true,
  });
  return words.format(time).replaceAll(",", "");
}

addEventListener("beforeprint", () => {
  // A saved copy says until when it is valid itself: printing does not make it newer.
  const note = document.querySelector<HTMLElement>(".print-validity[data-hours]");
  if (note === null) return;
  const printed = new Date();
  const until = new Date(printed.getTime() + Number(note.dataset.hours) * 3_600_000);
  const moment = note.querySelector("span");
  if (moment !== null) moment.textContent = `Printed ${inWords(printed)}. Valid until ${inWords(until)}.`;
  // The style sheet repeats it in the margin of every page.
  document.documentElement.dataset.paperValidity = `Valid until ${inWords(until)}`;
});

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  button.addEventListener("click", () => {
    print();
  });
}
