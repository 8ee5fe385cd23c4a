import { ask } from "./messages.ts";

/** How long a screen reader needs to notice the empty status before words come into it, in milliseconds. */
const noticed = 200;

/**
 * Offers a newer version to the reader of an open page, without moving what they read. Says nothing if
 * the page already shows that version.
 *
 * @param waiting - the worker of the newer version
 */
export async function offerNewVersion(waiting: ServiceWorker): Promise<void> {
  const { edition } = await ask(waiting, "state");
  const shown = document.querySelector("[data-edition]")?.textContent;
  if (shown === edition && document.querySelector(".copy-notice") === null) {
    void ask(waiting, "take over if alone");
    return;
  }
  if (document.querySelector(".new-version") !== null) return;
  const status = document.createElement("div");
  status.className = "new-version screen-only";
  status.role = "status";
  document.body.append(status);
  setTimeout(() => {
    const load = document.createElement("button");
    load.type = "button";
    load.textContent = "Load it";
    load.addEventListener("click", () => {
      // Only this tab loads anew, and only when the newer version is in charge.
      navigator.serviceWorker.addEventListener("controllerchange", () => {
        location.reload();
      });
      void ask(waiting, "take over");
    });
    status.append("A newer version of this manual is ready. ", load);
  }, noticed);
}
