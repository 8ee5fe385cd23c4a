import { parseHTML } from "linkedom";

/**
 * Reads HTML into a document, at build time.
 *
 * @param html - what stands in a `body`
 * @returns the body of a document of its own; its `innerHTML` gives the HTML back
 */
export function bodyOf(html: string): HTMLElement {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return document.body;
}
