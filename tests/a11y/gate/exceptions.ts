/**
 * A finding that is let pass for a time. Never a rule for the whole site: a rule, on a node, for a
 * reason, until a day. A day that is past fails the test that the exception was made for.
 */
export interface Exception {
  /** axe's name of the rule. */
  rule: string;
  /** A piece of the element's HTML that no other element has. */
  node: string;
  reason: string;
  /** Where the reason can be read in full. */
  link: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  until: string;
}

/** There are none. */
export const exceptions: readonly Exception[] = [];
