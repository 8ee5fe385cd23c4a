import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordFinder } from "./find-words.ts";

/** The words that are found in a text. */
const found = (words: string[], text: string): string[] =>
  (wordFinder(words)?.(text) ?? []).map(([from, to]) => text.slice(from, to));

describe("words to mark", () => {
  test("are found in any case", () => {
    expect(found(["redaction"], "Redaction: keep a redaction log.")).toEqual(["Redaction", "redaction"]);
  });

  test("are whole words", () => {
    expect(found(["record", "art"], "A record is part of the records.")).toEqual(["record"]);
  });

  test("may be several that stand together, over the end of a line too", () => {
    expect(found(["section", "section 47"], "See section\n47 and section 8.")).toEqual([
      "section\n47",
      "section",
    ]);
  });

  test("have no pattern in them", () => {
    expect(found([".*", "(a+)+$", "s.47"], "aaaa s.47 sx47")).toEqual(["s.47"]);
  });

  test("are nothing when only signs were asked for", () => {
    expect(wordFinder(["", "  ", "…", "++"])).toBeUndefined();
  });

  test("never lead to an error, whatever stands in an address", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 8 }), { maxLength: 4 }),
        fc.string({ unit: "grapheme" }),
        (words, text) => {
          expect(found(words, text).join("").length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
