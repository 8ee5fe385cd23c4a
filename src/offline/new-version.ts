import { ask } from "./messages.ts";

/** How long a screen reader needs to notice the empty status before words come into it, in milliseconds. */
const noticed = 200;

/**
 * Loads the page anew, in the newest version that is on the device: another tab may have brought it in since
 * it was offered, or a still newer one may have come. Only this tab loads anew.
 */
function load(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration;
  if (waiting === null) {
    location.reload();
    return;
  }
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
    else if (waiting.state === "redundant") load(registration);
  });
  void ask(waiting, "take over");
}

/**
 * Offers a newer version to the reader of an open page, without moving what they read. Says nothing if
 * the page already shows that version. The offer goes when there is no such version any more.
 *
 * @param registration - of the worker; the newer version waits there
 */
export async function offerNewVersion(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  if (waiting === null) return;
  const { edition } = await ask(waiting, "state");
  const shown = document.querySelector("[data-edition]")?.textContent;
  if (shown === edition && document.querySelector(".copy-notice") === null) {
    void ask(waiting, "take over if alone");
    return;
  }
  const status = document.querySelector(".new-version") ?? statusWithOffer(registration);
  waiting.addEventListener("statechange", () => {
    const { installing, waiting: next } = registration;
    if (waiting.state === "redundant" && installing === null && next === null) status.remove();
  });
}

/** Puts the offer at the end of the page. */
function statusWithOffer(registration: ServiceWorkerRegistration): HTMLElement {
  const status = document.createElement("div");
  status.className = "new-version screen-only";
  status.role = "status";
  document.body.append(status);
  setTimeout(() => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Load it";
    button.addEventListener("click", () => {
      load(registration);
    });
    status.append("A newer version of this manual is ready. ", button);
  }, noticed);
  return status;
}
