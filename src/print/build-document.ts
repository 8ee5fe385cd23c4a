import { Node, parseHTML } from "linkedom";

// linkedom makes a list of event listeners for every node and keeps all lists in one weak map, which the
// garbage collector goes through again and again: that was a quarter of a build's time, and half as much
// memory again. Nothing listens at build time. A node calls the constructor of its class's prototype,
// so with that of Object there it is made without a list.
Object.setPrototypeOf(Object.getPrototypeOf(Node), Object);

/**
 * Reads HTML into a document, at build time.
 *
 * @param html - what stands in a `body`
 * @returns the body of a document of its own, which takes no event listeners; its `innerHTML` gives the HTML back
 */
export function bodyOf(html: string): HTMLElement {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return document.body;
}
