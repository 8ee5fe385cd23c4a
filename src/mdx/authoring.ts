/** What a prop of an authoring component may point at. */
export type ReferenceKind = "section" | "chapter" | "term" | "source" | "timescale" | "contact" | "image";

/** What an editor may write in one prop. */
export interface PropRule {
  /** True if the component makes no sense without it. */
  required?: boolean;
  /** The only words allowed. */
  values?: readonly string[];
  /** The prop names something of this kind, and the check looks it up. */
  refersTo?: ReferenceKind;
  /** The prop names several of them, with commas between: "sar-response, foi-response". */
  list?: boolean;
  /** The prop is written without a value: `rowHeaders`. */
  flag?: boolean;
}

/** A component that an editor may use in a chapter. */
export interface AuthoringComponent {
  /** `inline`: within a line of text. `block`: on lines of its own. */
  place: "inline" | "block";
  props: Readonly<Record<string, PropRule>>;
  /** A correct use, shown in error messages and in the editors' guide. */
  example: string;
}

/**
 * Every component that an editor may use, and everything that may be said to it. Anything else in
 * an MDX file that is not plain Markdown is refused: MDX can run code on the machine that builds it.
 */
export const authoringComponents: Readonly<Record<string, AuthoringComponent>> = {
  SectionLink: {
    place: "inline",
    props: { to: { required: true, refersTo: "section" } },
    example: '<SectionLink to="exception" />',
  },
  ChapterLink: {
    place: "inline",
    // `section` is looked up in the chapter that `to` names.
    props: { to: { required: true, refersTo: "chapter" }, section: {} },
    example: '<ChapterLink to="records/access-to-records" section="exception" />',
  },
  Term: {
    place: "inline",
    props: { id: { required: true, refersTo: "term" } },
    example: '<Term id="subject-access-request">subject access request</Term>',
  },
  Cite: {
    place: "inline",
    props: { id: { required: true, refersTo: "source" }, provision: {} },
    example: '<Cite id="dpa-2018" provision="Schedule 3" />',
  },
  Timescale: {
    place: "inline",
    props: { id: { required: true, refersTo: "timescale" }, extended: { flag: true } },
    example: '<Timescale id="sar-response" />',
  },
  LastDay: {
    place: "inline",
    props: {
      limit: { required: true, refersTo: "timescale" },
      from: { required: true },
      extended: { flag: true },
      beforeMoving: { flag: true },
    },
    example: '<LastDay limit="sar-response" from="2026-01-31" />',
  },
  Timeline: {
    place: "block",
    props: { caption: { required: true }, limits: { required: true, refersTo: "timescale", list: true } },
    example: '<Timeline caption="From request to answer" limits="sar-response, foi-response" />',
  },
  ToConfirm: {
    place: "inline",
    props: { check: {} },
    example: '<ToConfirm check="the regulation">within 3 days</ToConfirm>',
  },
  WorkOutDate: {
    place: "block",
    props: { limits: { required: true, refersTo: "timescale", list: true } },
    example: '<WorkOutDate limits="complaint-stage-1, complaint-stage-2" />',
  },
  Callout: {
    place: "block",
    props: { kind: { required: true, values: ["important", "practice", "local"] }, title: {} },
    example: '<Callout kind="important">\n\nText of the callout.\n\n</Callout>',
  },
  Contact: {
    place: "block",
    props: { id: { required: true, refersTo: "contact" } },
    example: '<Contact id="ico" />',
  },
  ConformanceSummary: {
    place: "block",
    props: {
      part: { required: true, values: ["status", "failures", "untested", "how-tested", "table"] },
    },
    example: '<ConformanceSummary part="status" />',
  },
  Figure: {
    place: "block",
    props: { src: { required: true, refersTo: "image" }, alt: { required: true }, caption: {} },
    example: '<Figure src="request-steps.svg" alt="The six steps of a request, from arrival to reply." />',
  },
  Table: {
    place: "block",
    props: { caption: { required: true }, rowHeaders: { flag: true } },
    example:
      '<Table caption="Who decides" rowHeaders>\n\n| Decision | Who |\n| --- | --- |\n| Refuse | Manager |\n\n</Table>',
  },
};
