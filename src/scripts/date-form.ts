import { element } from "./elements.ts";

/**
 * Starts every form that works out a date. Counting comes in a file of its own, and Temporal with it where the browser
 * has none: if one of them cannot be loaded, the rules say how to count by hand.
 */
const forms = [...document.querySelectorAll<HTMLElement>("[data-date-form]")];

import("./date-form/start.ts").then(
  ({ startForm }) => {
    for (const form of forms) startForm(form);
  },
  () => {
    for (const form of forms) {
      form.parentElement?.querySelector(".date-rules")?.classList.remove("rules-of-a-choice");
      form.replaceChildren(
        element("p", { role: "status" }, "The form could not be loaded. Count by the rule above."),
      );
    }
  },
);
