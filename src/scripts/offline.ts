import { offerNewVersion } from "../offline/new-version.ts";
import { startWorker } from "../offline/start-worker.ts";
import { mayLoadCopy } from "../offline/whether-to-load.ts";

/**
 * Keeps the manual on the device for reading without signal, where that costs the reader nothing, and
 * offers a newer version. Every page loads it, after everything that the page itself needs.
 */

const root = import.meta.env.BASE_URL;

async function keep(): Promise<void> {
  if (!(await mayLoadCopy(new URL(root, location.origin).href, navigator))) return;
  const registration = await startWorker(root);
  const offer = async (): Promise<void> => {
    if (registration.active !== null) await offerNewVersion(registration);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => void offer());
  });
  await offer();
}

// A browser that refuses storage reads online, as without.
keep().catch(() => undefined);
