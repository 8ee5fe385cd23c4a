interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * Starts the service worker. The content security policy refuses the address of a script that is only
 * a text, so it goes through a policy of trusted types, which src/build/hosting/ allows by its name.
 *
 * @param root - where the manual begins on its host, with a slash at its end
 * @returns the registration
 * @throws DOMException if the browser refuses
 * @see https://www.w3.org/TR/trusted-types/
 */
export function startWorker(root: string): Promise<ServiceWorkerRegistration> {
  const address = `${root}offline-worker.js`;
  // Browsers that do not know trusted types do not ask for them either.
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("offline-copy", { createScriptURL: (text) => text });
  return navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address);
}
