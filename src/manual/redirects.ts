import type { Manual } from "./types.ts";

/** An address that the manual had once, and where it leads now. */
export interface Redirect {
  /** The old address, from the manual's root: `/p_access_recs.html`. */
  from: string;
  /** The address today, from the manual's root: `/records/access-to-records/`. */
  to: string;
  /** The title of the page it leads to. */
  title: string;
}

/** The title of the page that a withdrawn chapter leaves at its address. */
export function withdrawnTitle({ title }: { title: string }): string {
  return `Withdrawn: ${title}`;
}

/**
 * Every old address with its new one: the one source of the pages and of the hosts' files that
 * send readers on.
 *
 * @param manual - the manual
 * @returns in order of the old addresses; the content check sees to it that each comes once
 */
export function redirectsOf(manual: Manual): Redirect[] {
  const withdrawn = manual.withdrawn.map((chapter) => ({ ...chapter, title: withdrawnTitle(chapter) }));
  return [...manual.parts, ...manual.chapters, ...manual.pages, ...withdrawn]
    .flatMap(({ oldPaths, path, title }) => oldPaths.map((from) => ({ from, to: path, title })))
    .sort((one, two) => (one.from < two.from ? -1 : 1));
}
