/** What is the same of every problem with one code. */
export interface ProblemKind {
  /** Why it matters, in one or two sentences: who is hurt, or what goes wrong. */
  why: string;
  /** True: the problem is advice, which never fails a build. */
  advice?: true;
}

/**
 * Every code that a check uses: that of the content, of published addresses, of amendments. A code
 * never changes: pages, issues and letters name it. Each has a page of help, `docs/content-check/<code>.md`, which takes its reason from here.
 */
export const problemCodes = {
  // Files and their details
  "missing-file": {
    why: "The manual is made from a fixed set of lists. Without one of them nothing can be built.",
  },
  "yaml-syntax": { why: "Until the details can be read, nothing else in them can be checked or published." },
  "yaml-aliases": {
    why: "Text that refers to itself can grow until it fills the machine that builds the manual.",
  },
  "no-frontmatter": {
    why: "Without its details a chapter has no title, no owner and no review date, so nobody can find it or trust it.",
  },
  "unknown-field": {
    why: "A field that the manual does not know is not shown anywhere, so what you wrote is lost.",
  },
  "missing-field": {
    why: "Every page shows these details. A page without one of them looks finished, and is not.",
  },
  "wrong-type": { why: "The manual cannot tell what is meant, and would show nothing or the wrong thing." },
  "wrong-value": {
    why: "Readers rely on these details to know whether a chapter is current. A wrong one misleads them.",
  },
  "duplicate-id": {
    why: "A link to the id could lead to either entry, and readers might get the wrong one.",
  },
  "title-used-twice": {
    why: "People tell tabs, search results and links apart by the title alone, and screen readers read it first.",
  },
  "unknown-owner": {
    why: "The owner is asked to review the chapter. A name that is not on the list is asked nothing.",
  },
  "see-itself": { why: "A reader who follows the link arrives where they already are." },
  "chapter-not-listed": { why: "A chapter in no part is in no menu and in no contents list." },
  "chapter-listed-twice": { why: "Previous and next would lead readers round in a circle." },
  "chapter-without-file": { why: "The contents would offer a chapter that nobody can open." },
  "unknown-part": {
    why: "A chapter's address starts with its part. Without the part there is no such address.",
  },

  // Text that cannot be read, or that is no text
  "mdx-syntax": {
    why: "Until this is mended, nothing after it can be read, so it is neither checked nor published.",
  },
  "no-code": {
    why: "Text in a chapter must never be able to run as a program, here or on a reader's machine.",
  },
  "no-html": {
    why: "HTML in a chapter goes round the checks that keep pages safe, and easy to use for everyone.",
  },
  "no-image": {
    why: "Without alternative text, people who cannot see the picture do not learn what it says (WCAG 1.1.1).",
  },
  "unknown-component": {
    why: "The manual does not know what to show in its place, so the text would be missing.",
  },
  "unknown-prop": { why: "What stands in it is not used, so readers would never see it." },
  "missing-prop": { why: "Without it the manual cannot tell what to show." },
  "empty-prop": { why: "An empty value says nothing, so readers would find a gap in the text." },
  "wrong-prop": { why: "The manual knows only these words, and would show nothing for another." },

  // What is no plain text, list or drawing, and could do more than that
  "wrong-file": {
    why: "The folder holds text and pictures. Another file could be run or published without anybody seeing it.",
  },
  "unsafe-file-name": {
    why: "The name becomes part of an address. Some letters do not survive there, or look like others.",
  },
  "address-taken": { why: "Two pages cannot have one address. One of the two would be lost without a word." },
  "link-to-file": {
    why: "What it leads to may lie outside the content, and may change without anybody reviewing it.",
  },
  "not-a-file": { why: "A program that reads it could wait for ever, and the manual would never be built." },
  "file-too-big": {
    why: "The machine that builds the manual could stop at it, and readers would wait long for the page.",
  },
  "not-text": { why: "Nobody can review bytes that are no text, and nobody knows what they do." },
  "old-line-ends": {
    why: "The check and the build could see different lines, so something could be published unchecked.",
  },
  "not-a-picture": {
    why: "A file that is not what its name says could be anything, also something harmful.",
  },
  "unsafe-picture": {
    why: "A reader can open a picture by itself. One that does more than draw could run a program there.",
  },
  "details-too-big": {
    why: "Details are shown in lists and on every page. Nobody reads a text that long there.",
  },
  "frontmatter-end": {
    why: "The build would take the rest of the details for text, and readers would see them on the page.",
  },
  "field-twice": { why: "Only one of the two can be meant, and the manual cannot know which." },
  "yaml-tag": { why: "Such a word can make a program build something other than text, and run code by it." },
  "yaml-key": { why: "Without a plain name nobody knows which field the value belongs to." },
  "yaml-documents": {
    why: "Only the first of the two would be read. The rest would be missing from the manual.",
  },
  "yaml-directive": { why: "The rest of the file could then be read in another way than it is checked." },
  "yaml-too-deep": { why: "Reading it could take so long that the manual is never built." },
  "prop-twice": { why: "Only one of the two can be meant, and the manual cannot know which." },
  "too-deep": {
    why: "Nobody can follow a text like this, and reading it could take so long that the manual is never built.",
  },

  // Headings
  "empty-heading": {
    why: "Screen readers announce a heading with no name, and the contents list has a gap.",
  },
  "heading-number": {
    why: "Numbers are added when the manual is built. A typed one stands beside it, and is wrong as soon as a section moves.",
  },
  "heading-level": {
    why: "People who use a screen reader move by heading levels. One left out sounds like a part that is lost (WCAG 1.3.1).",
  },
  "heading-used-twice": {
    why: "In the contents, in a list of headings and in links, nobody can tell the two apart (WCAG 2.4.6).",
  },
  "heading-too-long": {
    why: "Readers scan headings. A long one fills the contents, and every link to the section.",
  },
  "emphasis-as-heading": {
    why: "Bold text looks like a heading but is none. It is not in the contents, and a screen reader passes over it (WCAG 1.3.1).",
  },
  "id-used-twice": { why: "A link to the id always leads to the first of the two." },
  "id-taken": { why: "A link to the section would lead to another part of the page." },
  "unsafe-id": {
    why: "The id is part of the section's address, and some letters do not survive in an address.",
  },

  // Links and references
  "unknown-section": {
    why: "A reader who follows the link arrives at the top of a page, and looks in vain.",
  },
  "unknown-chapter": { why: "The link would lead nowhere." },
  "unknown-term": { why: "There would be no explanation behind the word." },
  "unknown-source": { why: "Readers could not check what the statement rests on." },
  "unknown-timescale": {
    why: "The time limit would be missing from the sentence, and somebody may act too late.",
  },
  "unknown-contact": { why: "There would be no number to call." },
  "unknown-image": { why: "Readers would see an empty place." },
  "unknown-address": { why: "Readers who follow the link find a page that says: not found." },
  "unsafe-link": { why: "Links of this kind can run a program, or open a file, on the reader's machine." },
  "vague-link": {
    why: "People who use a screen reader hear links one after the other, without the text round them (WCAG 2.4.4).",
  },
  "bare-address": {
    why: "A screen reader reads an address letter by letter, and nobody learns where it leads.",
  },
  "insecure-link": {
    why: "On the way to an http address, anyone can read or change the page that a reader gets.",
  },
  "own-address": {
    why: "The link breaks when the manual moves, and leads out of a preview or a copy into the published manual.",
  },
  "typed-reference": {
    why: "A number or a title typed by hand is wrong as soon as a section moves or is renamed.",
  },
  "typed-citation": {
    why: "When that law changes, nobody would find this place, and the manual would go on naming law that is gone.",
  },
  "approved-unconfirmed": {
    why: "Readers take what a council has approved to be right, and this has not been checked by anybody.",
  },
  "superseded-source": {
    why: "The chapter says that it was reviewed after the law went, so readers trust it and act on law that is gone.",
  },
  "typed-timescale": {
    why: "A time limit typed by hand stays as it is when the law changes, and chapters then disagree about it.",
  },
  "date-not-counted": {
    why: "An example shows a worker how to count. It is worked out when the manual is built, and that needs a real date.",
  },
  "missing-bank-holiday": {
    why: "The manual takes a year with one holiday to be known. A count over a missing one ends too early, without a warning.",
  },
  "no-extension": { why: "Readers would be promised more time than anybody has agreed." },

  // Addresses that were published
  "old-path-in-use": {
    why: "An address has one answer. Readers would get the page that is there today, and never this one.",
  },
  "old-path-used-twice": {
    why: "An address can lead to one place only. Of two, readers would never see one.",
  },
  "alias-of-no-section": {
    why: "The search and the A to Z would not lead to what the words are meant for.",
  },
  "questions-of-no-chapter": {
    why: "The search would read the questions and lead nowhere. Whoever moved the chapter left them behind.",
  },
  "question-of-no-section": {
    why: "The search would not lead to the section that answers the questions.",
  },
  "question-asked-twice": {
    why: "The search leads a reader who asks this to one place first. Of two, it could be the wrong one.",
  },
  "old-fragment-in-use": {
    why: "Of two places with one id on a page, links only ever reach the first. Old links would arrive at the wrong one.",
  },
  "withdrawn-but-there": {
    why: "The chapter and the page that says it was withdrawn have one address. Readers would see only one of them.",
  },
  "lost-address": {
    why: "Letters, plans and other sites link to it. Readers who follow them would find a page that says: not found.",
  },
  "lost-fragment": {
    why: "Letters, plans and other sites link to it. Readers who follow them would arrive at the top of a page, and look in vain.",
  },

  // Amendments
  "no-amendment": {
    why: "Readers who know a chapter look at its amendments, and on the updates page, to see what is new.",
  },
  "amendment-gone": { why: "Amendments are the record of what readers were told, and when." },
  "example-amendment": { why: "The updates page would tell readers nothing." },
  "cannot-compare": {
    why: "Nobody can tell whether its meaning changed, so readers might not be told of a change.",
  },

  // Tables, lists, pictures, characters
  "table-without-caption": {
    why: "The caption tells people what a table shows before they are inside it (WCAG 1.3.1).",
  },
  "caption-used-twice": {
    why: "Screen readers list tables by their captions. Two the same cannot be told apart.",
  },
  "table-missing": { why: "A caption without its table names nothing." },
  "table-without-header": {
    why: "A screen reader says the header of the column with each cell. Without it, cells are words without meaning (WCAG 1.3.1).",
  },
  "empty-list-item": {
    why: "Readers wonder what is missing, and a screen reader counts an item that says nothing.",
  },
  "poor-alt": { why: "People who cannot see the picture get nothing from it (WCAG 1.1.1)." },
  "invisible-character": {
    why: "Nobody can see the character, but it keeps the search from finding the word, joins lines, or hides what is really there.",
  },
  "damaged-character": { why: "Readers see signs without meaning, and screen readers read them aloud." },

  // The statement, the colours, the check itself
  "missing-criterion": {
    why: "The public accessibility statement is made from this table, and must cover all of WCAG 2.2.",
  },
  "unknown-criterion": {
    why: "The public accessibility statement would claim something that does not exist.",
  },
  "wrong-criterion": { why: "The public accessibility statement must use the names of the standard." },
  "unknown-test": { why: "The public accessibility statement would rest on proof that does not exist." },
  "colour-missing": { why: "Text without a known colour may be unreadable for some readers." },
  "colour-contrast": {
    why: "Text that hardly differs from its background cannot be read by many people (WCAG 1.4.6).",
  },
  "check-failed": {
    why: "What this part of the check would have found is not known, so nothing can be published yet.",
  },

  // Advice
  "term-not-explained": {
    advice: true,
    why: "New workers, and people who read about themselves, may not know the word. A glossary link explains it.",
  },
  "unknown-abbreviation": {
    advice: true,
    why: "A reader who does not know the letters cannot look them up anywhere.",
  },
  "long-sentence": {
    advice: true,
    why: "Most people lose the start of a sentence after about 25 words, and sooner under stress.",
  },
  "hard-to-read": {
    advice: true,
    why: "People look for the step under stress, and many read in a second language. Hard text hides it.",
  },
  "plain-word": { advice: true, why: "Plain words are read faster and understood by more people." },
  "law-changed": {
    advice: true,
    why: "Somebody may act on law that is gone. Until the chapter is reviewed, it says so at its top.",
  },
} as const satisfies Record<string, ProblemKind>;

/** A code of a check. */
export type ProblemCode = keyof typeof problemCodes;

/**
 * What is the same of every problem with a code.
 *
 * @param code - a code, which another program may have made up
 * @returns its kind; undefined if no check uses it
 */
export function kindOf(code: string): ProblemKind | undefined {
  return (problemCodes as Record<string, ProblemKind | undefined>)[code];
}

/** The page that explains a code, from the project's root. */
export function helpPageOf(code: string): string {
  return `docs/content-check/${code}.md`;
}
