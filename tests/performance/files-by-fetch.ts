import { readFile } from "node:fs/promises";

/**
 * Lets `fetch` read files, as a browser reads a site: Pagefind loads its index with it.
 *
 * @returns puts back what was there
 */
export function filesByFetch(): () => void {
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith("file:")) return before(input, init);
    const file = new URL(address);
    file.search = "";
    return readFile(file).then(
      (bytes) => new Response(new Uint8Array(bytes)),
      () => new Response(null, { status: 404 }),
    );
  };
  return () => {
    globalThis.fetch = before;
  };
}
