/**
 * An extract as nodes. Pagefind gives HTML in which only `<mark>` is meant; everything else in it
 * becomes text, so that nothing in a query or a page can turn into mark-up.
 *
 * @param excerpt - the extract from Pagefind
 * @returns text and `<mark>` elements
 */
export function excerptNodes(excerpt: string): Node[] {
  // Parsed apart from the page: nothing in it is shown, loaded or run.
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    if (node.nodeName !== "MARK") return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
