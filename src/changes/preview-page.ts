import { load } from "cheerio";

/** What a page of the preview is made from. */
export interface PreviewSource {
  /** The built page. */
  html: string;
  /** Its address from the manual's root: `/records/access-to-records/`. */
  path: string;
  /** The manual's public address, to which links lead that leave the preview. */
  site: string;
  /** Every page of the preview, by its address from the manual's root. */
  pages: readonly string[];
  /** Reads a file of the built site as text, by its address: a style sheet. */
  read: (address: string) => string;
}

/** A page that can be opened from a folder, and the pictures that it needs there. */
export interface PreviewPage {
  html: string;
  /** Addresses of files of the built site, to be copied to `files/`. */
  files: string[];
}

/**
 * The file of a page in the preview.
 *
 * @param path - its address from the manual's root
 * @returns `records--access-to-records.html`
 */
export function previewFile(path: string): string {
  return `${path.replace(/^\/|\/$/gu, "").replaceAll("/", "--")}.html`;
}

/**
 * Turns a built page into one that opens from a folder with a double click, without a server:
 * styles inside, links to the public manual, and no script. What needs a server is left out.
 *
 * @param source - the page and what it refers to
 * @returns the page, and the pictures to copy
 */
export function previewPage({ html, path, site, pages, read }: PreviewSource): PreviewPage {
  const $ = load(html);
  const root = new URL(site.endsWith("/") ? site : `${site}/`);
  const here = new URL(path.slice(1), root);
  $("script, search, [rel=icon], [rel=alternate], [rel=canonical]").remove();
  for (const link of $("link[rel=stylesheet]").toArray()) {
    const style = $("<style>").text(read($(link).attr("href") ?? ""));
    const media = $(link).attr("media");
    if (media !== undefined) style.attr("media", media);
    $(link).replaceWith(style);
  }

  for (const link of $("a[href]").toArray()) {
    const href = $(link).attr("href") ?? "";
    if (href.startsWith("#")) continue;
    const target = new URL(href, here);
    const inside = `/${target.pathname.slice(root.pathname.length)}`;
    const listed = target.origin === root.origin && pages.includes(inside);
    $(link).attr("href", listed ? `${previewFile(inside)}${target.hash}` : target.href);
  }
  const files: string[] = [];
  for (const image of $("img[src]").toArray()) {
    const source = $(image).attr("src") ?? "";
    files.push(source);
    $(image).attr("src", `files/${source.split("/").at(-1) ?? ""}`);
  }
  $("main").prepend(
    '<p class="preview-note"><strong>Preview of a change.</strong> Nobody has published this page. <a href="index.html">All changed pages</a></p>',
  );
  return { html: $.html(), files };
}

/**
 * The first page of the preview.
 *
 * @param pages - title and address of every page in it, from the manual's root
 * @returns HTML
 */
export function previewIndex(pages: readonly { title: string; path: string }[]): string {
  const $ = load(
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Preview of a change</title></head><body><main><h1>Preview of a change</h1><p></p><ul></ul></main></body></html>',
  );
  $("p").text(
    pages.length === 0
      ? "This change touches no page."
      : "These pages change. Links to other pages lead to the manual as it is published.",
  );
  for (const { title, path } of pages)
    $("ul").append($("<li>").append($("<a>").attr("href", previewFile(path)).text(title)));
  if (pages.length === 0) $("ul").remove();
  return $.html();
}
