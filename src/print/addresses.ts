/** The class of a number that stands after an outside link. Only paper shows it. */
export const addressNumberClass = "address-number";

/** An element of a document, in the browser or at build. */
type Root = Pick<Element, "querySelectorAll" | "ownerDocument">;

/**
 * The address that a reader of paper cannot see in a link: an outside page, or an email address or a
 * telephone number that the words hide.
 *
 * @param link - an `a` element
 * @returns the address as it should be printed, or undefined if the link needs none
 */
function hiddenAddress(link: Element): string | undefined {
  const href = link.getAttribute("href") ?? "";
  if (/^https?:/iu.test(href)) return href;
  const direct = /^(?:mailto|tel):([^?]+)/iu.exec(href)?.[1];
  // Telephone numbers are written with spaces that the address does not have.
  const bare = (text: string) => text.replace(/[\s()-]/gu, "").toLowerCase();
  return direct === undefined || bare(link.textContent).includes(bare(direct)) ? undefined : direct;
}

/**
 * Writes a number after each link that leads out of the manual: "Data Protection Act 2018 [3]". An
 * address that is used again gets the same number again. Numbers that stand there already are
 * written anew, so that chapters bound into a pack share one list.
 *
 * @param root - the part of the page whose links are numbered; it is changed
 * @param addresses - the list so far; new addresses are added to its end. Number 1 is its first
 */
export function numberAddresses(root: Root, addresses: string[]): void {
  const numbers = new Map(addresses.map((address, index) => [address, index + 1]));
  for (const link of root.querySelectorAll("a[href]")) {
    const address = hiddenAddress(link);
    if (address === undefined) continue;
    let number = numbers.get(address);
    if (number === undefined) {
      number = addresses.push(address);
      numbers.set(address, number);
    }
    let mark = link.nextElementSibling;
    if (!mark?.classList.contains(addressNumberClass)) {
      mark = root.ownerDocument.createElement("span");
      mark.className = `print-only ${addressNumberClass}`;
      link.after(mark);
    }
    // A no-break space: the number never starts a line alone.
    mark.textContent = `\u00A0[${number}]`;
  }
}
