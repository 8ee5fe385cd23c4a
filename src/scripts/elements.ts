/**
 * The element with an id. Its absence is a fault of ours, not of the reader's.
 *
 * @param script - the script that needs it, for the message
 * @param id - the id
 * @returns the element
 * @throws Error that names script and id
 */
export function part(script: string, id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`${script}: the element #${id} is missing from the page.`);
  return found;
}

/**
 * Makes an element. Text stays text: nothing is read as HTML.
 *
 * @param name - its tag
 * @param properties - its attributes
 * @param children - text and elements in it
 * @returns the element
 */
export function element(
  name: string,
  properties: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
