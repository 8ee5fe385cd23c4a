import type { Page } from "@playwright/test";

/** Headings that leave out a level (WCAG 1.3.1). */
export async function headingFindings(page: Page): Promise<string[]> {
  const headings = await page
    .locator(":is(h1, h2, h3, h4, h5, h6)")
    .evaluateAll((all) =>
      all.map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent.trim() })),
    );
  return headings
    .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
    .map(
      ({ level, text }) => `The heading "${text}" has level ${level}, and the level before it is left out.`,
    );
}

/** Links that share a name and lead to different places, and names that say nothing (WCAG 2.4.4). */
export async function linkFindings(page: Page): Promise<string[]> {
  const links = await page.locator("a[href]").evaluateAll((all) =>
    all.map((link) => ({
      name: link.textContent.replace(/\s+/gu, " ").trim(),
      target: (link as HTMLAnchorElement).href,
    })),
  );
  const byName = Map.groupBy(links, ({ name }) => name.toLowerCase());
  const ambiguous = [...byName]
    .filter(([, group]) => new Set(group.map(({ target }) => target)).size > 1)
    .map(([name]) => `Links to different places are all called "${name}".`);
  const vague = links
    .filter(({ name }) => /^(?:click here|here|more|read more|link|this page)$/iu.test(name))
    .map(({ name, target }) => `The link to ${target} is called "${name}", which says nothing by itself.`);
  return [...ambiguous, ...vague];
}

/** Links in a line of text that only their colour shows (WCAG 1.4.1); axe does not always see them. */
export function linkStyleFindings(page: Page): Promise<string[]> {
  return page.locator("main :is(p, li, td, dd) a[href]").evaluateAll((links) =>
    links
      .filter((link) =>
        [...(link.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\w/u.test(node.textContent ?? ""),
        ),
      )
      .filter((link) => !getComputedStyle(link).textDecorationLine.includes("underline"))
      .map((link) => `Only its colour shows that this is a link: ${link.outerHTML}`),
  );
}

/** Text that does not stand where its order says it should (WCAG 1.3.2). */
export async function orderFindings(page: Page): Promise<string[]> {
  const blocks = await page.locator("main :is(h1, h2, h3, p, li)").evaluateAll((all) =>
    all
      .filter((block) => block.checkVisibility())
      .map((block) => ({
        top: block.getBoundingClientRect().top,
        text: block.textContent.trim().slice(0, 60),
      })),
  );
  return blocks
    .filter(({ top }, index) => top < (blocks[index - 1]?.top ?? 0) - 1)
    .map(({ text }) => `"${text}" stands above the text that comes before it.`);
}

/** Tables without a caption or without header cells (WCAG 1.3.1). */
export function tableFindings(page: Page): Promise<string[]> {
  return page
    .locator("table")
    .evaluateAll((tables) =>
      tables
        .filter(
          (table) => table.querySelector("caption") === null || table.querySelector("th[scope]") === null,
        )
        .map((table) => `This table has no caption or no header cells: ${table.outerHTML.slice(0, 120)}`),
    );
}

/** Pictures that may carry words: outside a figure a picture is decoration (WCAG 1.4.5). */
export function pictureFindings(page: Page): Promise<string[]> {
  return page.locator("img, svg, picture, canvas, object").evaluateAll((pictures) =>
    pictures
      .filter((picture) => picture.closest("figure") === null)
      .filter(
        (picture) => picture.getAttribute("alt") !== "" && picture.getAttribute("aria-hidden") !== "true",
      )
      .map(
        (picture) =>
          `This picture may carry words, and stands in no figure: ${(picture.cloneNode() as Element).outerHTML}`,
      ),
  );
}

/** Things that take a click and are no control, and handlers in the page that no policy lets run (WCAG 2.1.1). */
export function handlerFindings(page: Page): Promise<string[]> {
  return page
    .locator("body *")
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")))
        .map(
          (element) =>
            `This takes a click or a key by an attribute, and may be no control at all: ${element.outerHTML.slice(0, 120)}`,
        ),
    );
}

/** Anything that should be heard when it changes must be there from the start (WCAG 4.1.3). */
export async function statusFindings(page: Page): Promise<string[]> {
  if ((await page.locator("#search-results").count()) === 0) return [];
  return (await page.locator("#search-status[role=status]").count()) === 1
    ? []
    : ["The place where the search says what it found is no status: screen readers do not hear it change."];
}

/** A title that begins with the page's own name, and is no other page's (WCAG 2.4.2). */
export async function titleFindings(page: Page, otherTitles: ReadonlySet<string>): Promise<string[]> {
  const title = await page.title();
  const own = ((await page.locator("h1").first().textContent()) ?? "").replace(/\s+/gu, " ").trim();
  const found = otherTitles.has(title) ? [`Another page has the title "${title}" too.`] : [];
  return title.includes(own) ? found : [...found, `The title "${title}" does not name the page, "${own}".`];
}
