import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { TimescaleData } from "../../schemas/timescale.ts";
import { timescaleMentions } from "../../manual/timescale-uses.ts";
import { extendedLimitOf, limitInWords } from "../../manual/timescale-words.ts";
import { problemAtWords, readableDocuments, runningText } from "./check.ts";
import type { ContentCheck, ReadableDocument, RunningText } from "./check.ts";

/** Numbers as editors write them in words. */
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** An amount of time: "10 working days", "one month", "72-hour". */
const amountOfTime = new RegExp(
  String.raw`\b(?<amount>\d{1,3}|${Object.keys(numbers).join("|")})[\s-]+(?<kind>working[\s-]+|calendar[\s-]+|clock[\s-]+|further\s+|more\s+)?(?<unit>hour|day|week|month|year)s?\b`,
  "giu",
);

/** What stands before an amount that is a limit: "within one month", "at least 10 years". */
const beforeLimit =
  /\b(?:within|at\s+(?:most|least)|(?:more|later|longer)\s+than|up\s+to|every|to|limit\s+(?:is|of)|the)\s+(?:the\s+|another\s+)?$/iu;

/** What makes a plain unit a limit when it stands after it: "10 years from the order". */
const afterLimit = /^\s+(?:from|of|after|before|at (?:most|least)|in all|to (?:answer|reply|complain))\b/iu;

/** What joins a limit to the same or another one in other words: "<Timescale /> (one month)". */
const beside = /^\s*(?:\(|,?\s*(?:or|that\s+is|meaning)\s+|=\s*)(?:i\.e\.\s+)?$/iu;

/** Units that a limit of the manual may mean when an editor writes the plain word. */
const unitsOf: Readonly<Record<string, readonly TimescaleData["limit"]["unit"][]>> = {
  hour: ["clock hour"],
  day: ["calendar day", "working day"],
  week: ["week"],
  month: ["calendar month"],
  year: ["year"],
};

/** A limit that the words mean, and how a chapter writes it. */
interface Match {
  timescale: TimescaleData;
  extended: boolean;
}

/** The limits of the manual that an amount of time may be. */
function limitsLike(
  timescales: readonly TimescaleData[],
  amount: number,
  units: readonly TimescaleData["limit"]["unit"][],
): Match[] {
  const same = (limit: TimescaleData["limit"] | undefined) =>
    limit?.amount === amount && units.includes(limit.unit);
  return timescales.flatMap((timescale): Match[] => {
    if (same(timescale.limit)) return [{ timescale, extended: false }];
    return same(timescale.extendedTo) ? [{ timescale, extended: true }] : [];
  });
}

/** How to write a limit, what readers then see, and what it is for. */
function inChapter({ timescale, extended }: Match): string {
  const words = limitInWords(extended ? extendedLimitOf(timescale) : timescale.limit);
  return `<Timescale id="${timescale.id}"${extended ? " extended" : ""} /> (${words}: ${timescale.what})`;
}

/** How many limits an editor can choose from at a glance. */
const mostOffered = 4;

/** Whether the thing before a piece of text is a time limit. */
function isAfterTimescale({ node, parents }: RunningText): boolean {
  const siblings = parents.at(-1)?.children ?? [];
  const previous = siblings[siblings.findIndex((one) => one === node) - 1];
  return previous?.type === "mdxJsxTextElement" && previous.name === "Timescale";
}

/** Limits typed in one piece of text. */
function typedIn(
  document: ReadableDocument,
  text: RunningText,
  timescales: readonly TimescaleData[],
  used: ReadonlySet<string>,
): Problem[] {
  const { source, from } = text;
  const followsTimescale = isAfterTimescale(text);
  return [...source.matchAll(amountOfTime)].flatMap((match): Problem[] => {
    const { amount = "", kind = "", unit = "" } = match.groups ?? {};
    const plain = unit.toLowerCase();
    const word = kind.trim().toLowerCase();
    const isExact = plain === "hour" || ["working", "calendar", "clock"].includes(word);
    const before = source.slice(0, match.index);
    const after = source.slice(match.index + match[0].length);
    const isBeside = beside.test(before) && followsTimescale;
    // "in 10 years" and "over 2 years" are everyday words; "within 10 years" is a limit.
    if (!isExact && !isBeside && !beforeLimit.test(before) && !afterLimit.test(after)) return [];
    const words = match[0].replace(/\s+/gu, " ");
    const problem = (message: string, fix: string) =>
      problemAtWords(document, from + match.index, match[0], { code: "typed-timescale", message, fix });
    const units = (unitsOf[plain] ?? []).filter((one) => !isExact || plain !== "day" || one.startsWith(word));
    const known = limitsLike(timescales, numbers[amount.toLowerCase()] ?? Number(amount), units);
    if (known.length === 0)
      return isBeside
        ? [
            problem(
              `"${words}" is typed by hand beside a time limit, and is not the same.`,
              "Take it out. If it is another limit, add it to content/timescales.yaml.",
            ),
          ]
        : [];
    const offered = known
      .toSorted((one, two) => Number(used.has(two.timescale.id)) - Number(used.has(one.timescale.id)))
      .slice(0, mostOffered);
    return [
      problem(
        `"${words}" is typed by hand, and content/timescales.yaml has that limit.`,
        [offered.length === 1 ? "Write:" : "Write the one that is meant:", ...offered.map(inChapter)].join(
          "\n",
        ),
      ),
    ];
  });
}

/**
 * A time limit of the manual is a component where a chapter states it: its words come from
 * `content/timescales.yaml`, and chapters cannot disagree.
 */
export const timescalesAreNotTyped: ContentCheck = (content: ParsedContent) => {
  const timescales = content.timescales.flatMap(({ data }) => data ?? []);
  return readableDocuments(content).flatMap((document) => {
    const used = new Set(timescaleMentions(document.tree).map(({ id }) => id));
    return runningText(document).flatMap((text) => typedIn(document, text, timescales, used));
  });
};
