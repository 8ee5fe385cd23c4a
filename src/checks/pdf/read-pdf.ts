import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A bookmark of a PDF. */
export interface Bookmark {
  title: string;
  /** 1 for the outermost. */
  level: number;
}

/** A run of text on paper. Lengths in points, from the lower left corner of the page. */
export interface TextRun {
  text: string;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** One page of a PDF. */
export interface PdfPage {
  width: number;
  height: number;
  /** The text in the order of its tags, without list numbers and repeated table headings. */
  text: string;
  /** Text that no tag has: the margins. */
  marginText: string;
  /** Every piece of text with its place, margins included. */
  runs: TextRun[];
}

/** A PDF as plain data. */
export interface Pdf {
  title: string | undefined;
  language: string | undefined;
  tagged: boolean;
  bookmarks: Bookmark[];
  /** Addresses of links that lead out of the file, each once. */
  links: string[];
  /** Rows of tables of which a part stands on one page and a part on the next: "Fees, row 3". */
  cutRows: string[];
  /** Names of fonts that the file uses and does not have in it. */
  missingFonts: string[];
  pages: PdfPage[];
}

/** A node of the tag tree, as PDF.js gives it. */
interface Tag {
  role?: string;
  children?: Tag[];
  type?: string;
  id?: string;
  structId?: string;
  scope?: string;
}

/** The bookmarks of a file with their levels. */
async function bookmarksOf(document: PDFDocumentProxy): Promise<Bookmark[]> {
  interface Outline {
    title: string;
    items: Outline[];
  }
  const flat = (items: readonly Outline[], level: number): Bookmark[] =>
    items.flatMap(({ title, items: inner }) => [{ title, level }, ...flat(inner, level + 1)]);
  // The library types the outline as any[], and gives null where there is none.
  const outline = (await document.getOutline()) as unknown as Outline[] | null;
  return flat(outline ?? [], 1);
}

/** What tells a row of column headings from others: the ids of its cells. Undefined for any other row. */
function headingRow({ role, children = [] }: Tag): string | undefined {
  const isHeading = role === "TR" && children.every((cell) => cell.role === "TH" && cell.scope === "Column");
  return isHeading ? children.map(({ structId }) => structId ?? "").join(" ") : undefined;
}

/**
 * Ids of the marked text in a tag tree, in reading order. Left out: labels of lists, which the
 * browser draws and the page does not say, and column headings that stood on an earlier page.
 */
function textIds(tag: Tag, headingsSeen: Set<string>): string[] {
  if (tag.role === "Lbl") return [];
  if (tag.type === "content" && tag.id !== undefined) return [tag.id];
  const ids = (tag.children ?? []).flatMap((child) => textIds(child, headingsSeen));
  const row = headingRow(tag);
  // A table that goes on has its rows in the tree of each page, most of them without text there.
  if (row === undefined || ids.length === 0) return ids;
  if (headingsSeen.has(row)) return [];
  headingsSeen.add(row);
  return ids;
}

/** What one page needs to know of the pages before it. */
interface Before {
  /** Rows of column headings that stood already. */
  headings: Set<string>;
  /** Rows of tables that stood already. */
  rows: Set<string>;
  cutRows: string[];
}

/** All tags of a name in a tree. */
function tagsNamed(role: string, tag: Tag): Tag[] {
  return [
    ...(tag.role === role ? [tag] : []),
    ...(tag.children ?? []).flatMap((child) => tagsNamed(role, child)),
  ];
}

/**
 * Notes the rows of tables that a page shows, and those that began on an earlier page. The tree of
 * each page has all rows of a table that goes on, so that a row's place in it tells it from others.
 */
function noteRows(tree: Tag, before: Before): void {
  for (const table of tagsNamed("Table", tree)) {
    const rows = tagsNamed("TR", table);
    const name = rows.map(headingRow).find((row) => row !== undefined) ?? "";
    for (const [index, row] of rows.entries()) {
      // Repeated on purpose.
      if (headingRow(row) !== undefined || textIds(row, new Set()).length === 0) continue;
      const key = `${name}, row ${index}`;
      if (before.rows.has(key)) before.cutRows.push(key);
      before.rows.add(key);
    }
  }
}

/** Reads one page. */
async function readPage(page: PDFPageProxy, before: Before): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const byId = new Map<string, string>();
  const runs: TextRun[] = [];
  const open: (string | undefined)[] = [];
  let marginText = "";
  for (const item of content.items) {
    if ("str" in item) {
      const id = open.at(-1);
      const text = item.hasEOL ? `${item.str}\n` : item.str;
      if (id === undefined) marginText += `${text} `;
      else byId.set(id, (byId.get(id) ?? "") + text);
      if (item.str.trim() === "") continue;
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      runs.push({ text: item.str, left, bottom, right: left + item.width, top: bottom + item.height });
    } else if (item.type === "endMarkedContent") open.pop();
    // A span without an id of its own, as for a ligature, belongs to what it stands in.
    else open.push((item as { id?: string | null }).id ?? open.at(-1));
  }
  const tree = (await page.getStructTree()) as Tag | null;
  if (tree !== null) noteRows(tree, before);
  const text = (tree === null ? [] : textIds(tree, before.headings)).map((id) => byId.get(id) ?? "").join("");
  return { width, height, text, marginText: marginText.trim(), runs };
}

/** Names of the fonts that a page uses and the file does not bring. */
async function missingFontsOf(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = fnArray.flatMap((operation, index) =>
    operation === OPS.setFont ? [String((argsArray[index] as unknown[])[0])] : [],
  );
  return [...new Set(ids)].flatMap((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
    return font.missingFile === true ? [font.name] : [];
  });
}

const fonts = join(
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "standard_fonts/",
);

/**
 * Opens a PDF with PDF.js.
 *
 * @param bytes - the file; it is copied, because the library takes what it is given
 * @returns the library's document; call its `destroy` when done
 * @throws Error from the library if the bytes are no PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), standardFontDataUrl: fonts, verbosity: 0 }).promise;
}

/**
 * Reads a PDF into plain data.
 *
 * @param bytes - the file
 * @returns what it holds and says of itself
 * @throws Error from PDF.js if the bytes are no PDF
 */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await openPdf(bytes);
  try {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
    const pages: PdfPage[] = [];
    const links = new Set<string>();
    const missingFonts = new Set<string>();
    const before: Before = { headings: new Set(), rows: new Set(), cutRows: [] };
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, before));
      for (const { url } of (await page.getAnnotations()) as { url?: string }[]) {
        if (url !== undefined) links.add(url);
      }
      for (const font of await missingFontsOf(page)) missingFonts.add(font);
      page.cleanup();
    }
    return {
      title: info.Title,
      language: info.Language,
      tagged: marks?.get("Marked") ?? false,
      bookmarks: await bookmarksOf(document),
      links: [...links],
      cutRows: before.cutRows,
      missingFonts: [...missingFonts],
      pages,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}
