import { slug } from "github-slugger";
import type { TimescaleData } from "../schemas/timescale.ts";
import type { Chapter, Manual, Section } from "./types.ts";

/** What else staff call the page of all time limits. */
export const timeLimitsAliases = [
  "deadline",
  "deadlines",
  "timescales",
  "statutory timescales",
  "due date",
  "how long do I have",
];

/** A chapter that applies a time limit, and where in it. */
export interface TimescaleUse {
  chapter: Chapter;
  /** In the order of the text; none if it stands before the first heading. */
  sections: Section[];
}

/** A time limit with the places that apply it. */
export interface TimeLimit {
  timescale: TimescaleData;
  /** In reading order. */
  uses: TimescaleUse[];
}

/** Time limits of one subject. */
export interface TimeLimitSubject {
  /** The fragment of its address. */
  id: string;
  title: string;
  limits: TimeLimit[];
}

/** The chapters that apply a time limit, in reading order. */
function usesOf({ chapters }: Manual, id: string): TimescaleUse[] {
  return chapters.flatMap((chapter) => {
    const mentions = chapter.timescaleMentions.filter((mention) => mention.id === id);
    const sections = mentions.flatMap(({ section }) => (section === undefined ? [] : [section]));
    return mentions.length === 0 ? [] : [{ chapter, sections }];
  });
}

/**
 * Every time limit of the manual by subject, with the sections that apply it.
 *
 * @param manual - the manual
 * @returns the subjects, and the limits of each, in the order of `content/timescales.yaml`
 */
export function timeLimitsBySubject(manual: Manual): TimeLimitSubject[] {
  return [...Map.groupBy(manual.timescales, ({ subject }) => subject)].map(([title, timescales]) => ({
    id: slug(title),
    title,
    limits: timescales.map((timescale) => ({ timescale, uses: usesOf(manual, timescale.id) })),
  }));
}
