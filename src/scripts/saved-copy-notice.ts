/**
 * Marks a page that holds chapters of the saved copy, where the page itself came from the network and is
 * not marked yet: the signal was lost in between. It may be relied on no longer than what it holds, so it
 * takes over what a page of the copy says at its top and on paper.
 *
 * @param loaded - the pages that the chapters were taken from
 * @returns whether the page was marked now
 */
export function markIfCopied(loaded: readonly Document[]): boolean {
  if (document.querySelector(".copy-notice") !== null) return false;
  const copied = loaded.find((page) => page.querySelector(".copy-notice") !== null);
  const notice = copied?.querySelector(".copy-notice");
  if (copied === undefined || notice == null) return false;
  document.body.prepend(document.adoptNode(notice));
  const { paperValidity } = copied.documentElement.dataset;
  if (paperValidity !== undefined) document.documentElement.dataset.paperValidity = paperValidity;
  const onPaper = copied.querySelector(".print-validity");
  if (onPaper !== null) document.querySelector(".print-validity")?.replaceWith(document.adoptNode(onPaper));
  return true;
}
