/** The part of pa11y-ci that the manual uses; the package brings no types. */
declare module "pa11y-ci" {
  /** A finding, or the error that kept a page from being tested. */
  interface Pa11yIssue {
    code?: string;
    message: string;
    selector?: string;
    context?: string;
    runner?: string;
  }

  /** What came of a run. `results` has an entry for every address. */
  interface Pa11yReport {
    total: number;
    passes: number;
    errors: number;
    results: Record<string, Pa11yIssue[]>;
  }

  /** Tests addresses one after the other. */
  export default function pa11yCi(urls: readonly string[], options: object): Promise<Pa11yReport>;
}
