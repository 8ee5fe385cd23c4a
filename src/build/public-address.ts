import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Where the site will be published, as Astro wants it. */
export interface PublicAddress {
  /** Scheme and host: `https://manual.example.gov.uk`. */
  site: string;
  /** The path on that host, with a slash at both ends: `/` or `/manual/`. */
  base: string;
}

/**
 * Reads the public address from the manual's settings, so that it is written in one place only.
 *
 * @param settings - the file `content/manual.yaml`
 * @returns host and path
 * @throws Error if the file has no usable address; the content check says the same with its line
 */
export function publicAddress(settings: URL): PublicAddress {
  const data: unknown = parse(readFileSync(settings, "utf8"));
  const address = typeof data === "object" && data !== null && "address" in data ? String(data.address) : "";
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) {
    throw new Error(
      "content/manual.yaml has no usable address. For example: address: https://manual.example.gov.uk/",
    );
  }
  const { origin, pathname } = new URL(address);
  return { site: origin, base: pathname.endsWith("/") ? pathname : `${pathname}/` };
}
