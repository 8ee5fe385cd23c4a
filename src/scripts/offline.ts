import { connectionOf, isMetered } from "../offline/connection.ts";
import { offerNewVersion } from "../offline/new-version.ts";

/**
 * Keeps the manual on the device for reading without signal, where that costs the reader nothing, and
 * offers a newer version. In one piece: what Astro needs to load a part later is larger than the part.
 */

const root = import.meta.env.BASE_URL;

async function keep(): Promise<void> {
  const choice = await (await caches.match(`${root}offline/notes/choice`))?.text();
  if (choice === "removed" || (choice !== "kept" && isMetered(connectionOf(navigator)))) return;
  const registration = await navigator.serviceWorker.register(`${root}offline-worker.js`);
  const offer = async (): Promise<void> => {
    const { active, waiting } = registration;
    if (active === null || waiting === null) return;
    await offerNewVersion(waiting);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => void offer());
  });
  await offer();
}

// After everything that the page itself needs. A browser that refuses storage reads online, as without.
if (!import.meta.env.DEV && "serviceWorker" in navigator) {
  addEventListener("load", () => {
    keep().catch(() => undefined);
  });
}
