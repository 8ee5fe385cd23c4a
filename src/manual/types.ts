import type { BankHolidayData } from "../schemas/bank-holiday.ts";
import type { ChapterData } from "../schemas/chapter.ts";
import type { ContactData } from "../schemas/contact.ts";
import type { CriterionData } from "../schemas/criterion.ts";
import type { ManualSettings } from "../schemas/manual.ts";
import type { PackData } from "../schemas/pack.ts";
import type { PageData } from "../schemas/page.ts";
import type { PartData } from "../schemas/part.ts";
import type { SourceData } from "../schemas/source.ts";
import type { TermData } from "../schemas/term.ts";
import type { TimescaleData } from "../schemas/timescale.ts";
import type { WithdrawnData } from "../schemas/withdrawn.ts";
import type { Citation } from "./citations.ts";
import type { TimescaleMention } from "./timescale-uses.ts";

/** A document as it comes from a collection or from disk: checked frontmatter and the MDX after it. */
export interface DocumentInput<Data> {
  /** Its id: `records/access-to-records` for a chapter, `privacy` for a page. */
  id: string;
  /** The frontmatter. */
  data: Data;
  /** The MDX source without the frontmatter. */
  body: string;
}

/** All content, checked and not yet linked together. `createManual` turns it into a `Manual`. */
export interface ManualInput {
  settings: ManualSettings;
  /** In reading order. */
  parts: PartData[];
  /** In the file's order. */
  packs: PackData[];
  chapters: DocumentInput<ChapterData>[];
  pages: DocumentInput<PageData>[];
  glossary: TermData[];
  contacts: ContactData[];
  sources: SourceData[];
  timescales: TimescaleData[];
  bankHolidays: BankHolidayData[];
  criteria: CriterionData[];
  withdrawn: WithdrawnData[];
}

/** A numbered section of a chapter: one `##` or `###` heading. */
export interface Section {
  /** `"4"` or `"4.2"`: as people say it. */
  number: string;
  /** `"4."` or `"4.2"`: as it stands before the heading. */
  label: string;
  /** The fragment of its address. */
  id: string;
  /** The heading's words, without number and mark-up. */
  title: string;
  /** 2 for `##`, 3 for `###`. */
  level: 2 | 3;
}

/** One change that readers will notice. */
export interface Amendment {
  /** Day of the change, `YYYY-MM-DD`. */
  date: string;
  /** What a reader will notice. */
  change: string;
  /** The chapter that changed. */
  chapter: Chapter;
}

/** A page about the manual itself, such as the accessibility statement. */
export interface Page extends PageData {
  /** Its name, `accessibility`. */
  id: string;
  /** Its address from the manual's root, `/accessibility/`. */
  path: string;
}

/** A chapter with everything a page needs to know of it but its text. */
export interface Chapter extends Omit<ChapterData, "seeAlso" | "guidance" | "amendments"> {
  /** `records/access-to-records`. */
  id: string;
  /** Its address from the manual's root, `/records/access-to-records/`. */
  path: string;
  /** The part it belongs to. */
  part: Part;
  /** All sections in order, both levels. */
  sections: Section[];
  /** Where its text writes time limits, in the order of the text. */
  timescaleMentions: TimescaleMention[];
  /** Newest first. */
  amendments: Amendment[];
  seeAlso: Chapter[];
  guidance: SourceData[];
  /** The chapter before it in reading order, across parts. */
  previous: Chapter | undefined;
  /** The chapter after it in reading order, across parts. */
  next: Chapter | undefined;
}

/** A chapter that was withdrawn. Its address has a page that says so. */
export interface WithdrawnChapter extends Omit<WithdrawnData, "replacedBy"> {
  /** Its address from the manual's root, as it was. */
  path: string;
  /** What to use instead. */
  replacedBy: { chapter: Chapter; section: Section | undefined }[];
}

/** A part of the manual with its chapters in reading order. */
export interface Part {
  id: string;
  title: string;
  description: string;
  /** Its address from the manual's root, `/records/`. */
  path: string;
  chapters: Chapter[];
  /** Addresses it had before. */
  oldPaths: string[];
}

/** Chapters that are often printed together. */
export interface PrintPack extends Omit<PackData, "chapters"> {
  /** Its address from the manual's root, `/print/pack/induction/`. */
  path: string;
  /** In the manual's reading order. */
  chapters: Chapter[];
}

/**
 * The whole manual as data. Built once by `createManual`; pages, commands and checks ask it and
 * work nothing out for themselves.
 */
export interface Manual {
  settings: ManualSettings;
  /** In reading order. */
  parts: Part[];
  /** All chapters in reading order. */
  chapters: Chapter[];
  /** In the file's order. */
  packs: PrintPack[];
  pages: Page[];
  /** By term, A to Z. */
  glossary: TermData[];
  /** In the file's order. */
  contacts: ContactData[];
  sources: SourceData[];
  /** Every place that relies on a source, in reading order, each once. */
  citations: Citation[];
  timescales: TimescaleData[];
  /** Days that do not count as working days, in the file's order. */
  bankHolidays: BankHolidayData[];
  /** How the manual meets WCAG 2.2, in the file's order. */
  criteria: CriterionData[];
  /** Chapters that are gone, in the file's order. */
  withdrawn: WithdrawnChapter[];
  /** Of all chapters, newest first. */
  amendments: Amendment[];

  /** Each of these looks one thing up by its id. It throws `UnknownReference` if there is none. */
  chapter(id: string): Chapter;
  section(chapter: Chapter, id: string): Section;
  page(id: string): Page;
  term(id: string): TermData;
  contact(id: string): ContactData;
  source(id: string): SourceData;
  timescale(id: string): TimescaleData;
}
