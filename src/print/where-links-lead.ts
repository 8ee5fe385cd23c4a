type Root = Pick<Element, "querySelectorAll" | "ownerDocument">;

/** A page of the manual, for someone who reads its name on paper. */
export interface NamedPage {
  /** "chapter" or "page". */
  kind: string;
  /** Its title. */
  title: string;
}

/** Whether a text has these words in it, whole: "section 12" does not say "2". */
function says(text: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d.])${RegExp.escape(words)}(?!\\p{L}|\\.?\\d)`, "iu").test(text);
}

/** The numbers of all sections by their ids, from their headings: "4.2" of "4.2 Fees". */
function sectionNumbers(root: Root): Map<string, string> {
  return new Map(
    [...root.querySelectorAll("h2[id], h3[id]")].flatMap((heading) => {
      const number = /^\s*(\d+(?:\.\d+)?)\.?\s/u.exec(heading.textContent)?.[1];
      return number === undefined ? [] : [[heading.id, number] as const];
    }),
  );
}

/**
 * Writes after a link within the manual where it leads, unless its words say so: on paper "see the
 * list" is a riddle, "see the list (page Contents)" is not. Links to the glossary are left alone:
 * paper lists the words with their meanings.
 *
 * @param root - the part of the page whose links are looked at; it is changed
 * @param pageAt - the page at an address on the host (without fragment), or undefined
 */
export function sayWhereLinksLead(root: Root, pageAt: (href: string) => NamedPage | undefined): void {
  const numbers = sectionNumbers(root);
  for (const link of root.querySelectorAll("a[href]:not(.term)")) {
    const [path = "", fragment] = (link.getAttribute("href") ?? "").split("#", 2);
    const words = link.textContent;
    let where: string | undefined;
    if (path === "" && fragment !== undefined) {
      const number = numbers.get(fragment);
      // Links made from their target, and lists of contents, have the number in their words.
      if (number !== undefined && !says(words, number)) where = `section ${number}`;
    } else {
      const page = pageAt(path);
      if (page !== undefined && !says(words, page.title)) where = `${page.kind} ${page.title}`;
    }
    if (where === undefined) continue;
    const note = root.ownerDocument.createElement("span");
    note.className = "print-only";
    note.textContent = ` (${where})`;
    link.after(note);
  }
}
