import type { CheerioAPI } from "cheerio";
import type { CssNode } from "css-tree";
import type { Page } from "@playwright/test";

/** The codes under which the validator reported the faults. */
export type FaultCode = "E916" | "E910" | "P908" | "E958" | "W889";

/** A place that breaks a rule. */
export interface Spot {
  /** The element or the declaration, as it is written. */
  element: string;
  /** What is wrong with it, in a full sentence. */
  message: string;
}

/** A rule against one of the five faults. Each part sees what the others cannot. */
export interface FaultRule {
  code: FaultCode;
  /** The success criterion of WCAG 2.2, with its level. */
  criterion: string;
  /** What to do about it. */
  fix: string;
  /** Looks at a document, as it was sent or as scripts left it. */
  inHtml?(document: CheerioAPI): Spot[];
  /** Looks at a style sheet. */
  inCss?(sheet: CssNode): Spot[];
  /** Asks the browser what it made of the page. */
  inBrowser?(page: Page): Promise<Spot[]>;
}

/** A broken rule on a page, with everything that a person needs to mend it. */
export interface FaultFinding extends Spot {
  code: FaultCode;
  criterion: string;
  fix: string;
  /** The page or the style sheet. */
  page: string;
}
