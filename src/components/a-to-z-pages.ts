import { aToZ, isSplit } from "../manual/a-to-z.ts";
import type { IndexLetter } from "../manual/a-to-z.ts";
import type { Manual } from "../manual/types.ts";

/** The index, and how it is spread over pages. */
export interface AToZ {
  letters: IndexLetter[];
  /** Whether each letter has a page of its own. */
  split: boolean;
}

/** Several pages show the letters; the index is made once for each manual. */
const made = new WeakMap<Manual, AToZ>();

/**
 * The A to Z of a manual, for pages and components.
 *
 * @param manual - the manual
 * @returns its index
 */
export function aToZOf(manual: Manual): AToZ {
  let index = made.get(manual);
  if (index === undefined) {
    const letters = aToZ(manual);
    index = { letters, split: isSplit(letters) };
    made.set(manual, index);
  }
  return index;
}
