/**
 * Lets workers start, under the content security policy of src/build/hosting/. It asks for trusted
 * types: no text may become HTML or the address of a script by itself. Pagefind starts its worker by
 * such an address: the script that loads Pagefind imports this file first.
 *
 * The policy has the name that browsers look for where a script has none of its own. It takes
 * addresses of the manual's own host; without a rule for HTML and for script, those stay refused.
 *
 * @see https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

// Browsers that do not know trusted types do not ask for them either.
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy("default", {
  createScriptURL: (address) =>
    new URL(address, document.baseURI).origin === location.origin ? address : null,
});

export {};
