import { load } from "cheerio";

/** What paper alone shows, and what the page adds to find one's way: not the chapter's own text. */
const notOwnText = ".print-only, .chapter-contents, .section-link, svg";

/** The tools that stand in some chapters, with their style sheet: they are not text. */
const tools = "body link[rel=stylesheet], .work-out, figure.timeline";

/** Attributes that the plainest page would have as well. */
const plainAttributes = new Set(["id", "href", "src", "alt", "datetime", "scope", "colspan", "rowspan"]);

/** The number of words of the chapter that a page shows. */
export function wordsOf(html: string): number {
  const article = load(html)("article.chapter");
  article.find(notOwnText).remove();
  return article.text().trim().split(/\s+/u).length;
}

/**
 * Cuts the page of a long chapter after a section, so that pages of different manuals can be
 * compared at one length. What belongs to the sections that go, goes with them: their lines in the
 * contents, words and addresses that only they use. Tools go too, as they are not text.
 *
 * @param html - the page of a chapter, as built
 * @param words - the length that is wanted; the cut is after the first section that reaches it
 * @returns the whole page with the shorter chapter
 * @throws RangeError if the chapter is not as long
 */
export function chapterOfLength(html: string, words: number): string {
  let $ = load(html);
  $(tools).remove();
  const whole = wordsOf($.html());
  if (whole < words) throw new RangeError(`The chapter has ${whole} words, not ${words}.`);
  for (const heading of $(".prose > h2").toArray().toReversed()) {
    const section = $(heading).nextUntil("h2, .amendments").addBack();
    const before = $.html();
    const ids = new Set(section.toArray().map((element) => `#${$(element).attr("id") ?? ""}`));
    section.remove();
    if (wordsOf($.html()) < words) {
      $ = load(before);
      break;
    }
    $(".chapter-contents a")
      .filter((_, link) => ids.has($(link).attr("href") ?? ""))
      .closest("li")
      .remove();
  }
  const article = $("article");
  const terms = new Set(article.find("a.term").map((_, link) => link.attribs.href?.split("#")[1] ?? ""));
  $(".paper-words [data-word]")
    .filter((_, entry) => !terms.has(entry.attribs["data-word"] ?? ""))
    .remove();
  const addresses = new Set(article.find("a[href]").map((_, link) => link.attribs.href));
  $(".paper-addresses li")
    .filter((_, entry) => !addresses.has($(entry).text()))
    .remove();
  return $.html();
}

/**
 * The same chapter as the plainest page that could be served: its own text with the elements and
 * addresses of HTML, without styles, script, names for styles, or anything of the manual around it.
 *
 * @param html - the page of a chapter, as built
 * @returns a page of its own
 */
export function asBareHtml(html: string): string {
  const $ = load(html);
  const article = $("article.chapter");
  article.find(notOwnText).remove();
  article.find("*").each((_, element) => {
    for (const name of Object.keys(element.attribs))
      if (!plainAttributes.has(name)) $(element).removeAttr(name);
  });
  article.find("span, div, header").each((_, element) => {
    $(element).replaceWith($(element).contents());
  });
  return `<!doctype html>
<html lang="${$("html").attr("lang") ?? ""}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${$("title").html() ?? ""}</title>
${article.html() ?? ""}
`;
}
