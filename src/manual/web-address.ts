/** The ways to reach something that a reader may be sent to. */
const schemes: readonly string[] = ["https", "http", "mailto", "tel"];

/** White space, control and invisible characters. Browsers drop some of them: `java⏎script:` runs. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Z}]/u;

/**
 * The scheme of an address, in small letters.
 *
 * @param address - as it stands in the content, entities decoded
 * @returns `https`, `mailto` …; undefined for an address within the manual
 */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
}

/**
 * Why an address may not stand in the content: it could run as code, or lead elsewhere than it says.
 *
 * @param address - as it stands in the content, entities decoded
 * @returns the end of a sentence, "has a backslash in it"; undefined for a safe address. Whether a
 *   page is there is not looked at.
 * @see https://url.spec.whatwg.org/#url-parsing for what browsers make of such addresses
 */
export function unsafeAddress(address: string): string | undefined {
  if (unseen.test(address)) return "has a space, a line break or an invisible character in it";
  if (address.includes("\\")) return "has a backslash in it, which browsers read as a slash";
  if (address.startsWith("//")) return "starts with two slashes, which lead to another site";
  const scheme = schemeOf(address);
  if (scheme === undefined) return undefined;
  if (!schemes.includes(scheme)) return `starts with "${scheme}:", which could run code or open a file`;
  if (scheme !== "https" && scheme !== "http") return undefined;
  const host = /^https?:\/\/([^/?#]+)/iu.exec(address)?.[1];
  if (host === undefined || !URL.canParse(address)) return `has no name of a site after "${scheme}://"`;
  if (host.includes("@")) return "has an @ before the name of the site, which hides where it leads";
  if (!/^[a-z\d.-]+(?::\d+)?$/iu.test(host))
    return "has letters in the name of the site that look like others";
  return undefined;
}
