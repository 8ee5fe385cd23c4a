import type { Page } from "@playwright/test";
import { readPdf } from "../../src/checks/pdf/read-pdf.ts";
import type { Pdf } from "../../src/checks/pdf/read-pdf.ts";

/** The public address of the manual, which paper names. */
export const publicRoot = new URL("https://childrens-manual.example/");

/**
 * Prints the open page, and reads the paper back.
 *
 * @param page - the browser's page
 * @param format - the paper
 * @returns what the paper shows
 */
export async function printed(page: Page, format: "A4" | "Letter" = "A4"): Promise<Pdf> {
  return readPdf(await page.pdf({ format, tagged: true, outline: true }));
}

/** Text without white space, which paper lays out anew. */
export function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/** All text of a print, without white space; the margins left out. */
export function bareText(pdf: Pdf): string {
  return bare(pdf.pages.map(({ text }) => text).join(""));
}
