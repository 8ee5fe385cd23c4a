import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedAddress, readAsked, withHighlight } from "./search-address.ts";

describe("the address of a search", () => {
  test("has the query, the chosen parts and whether to search exactly", () => {
    const asked = { query: "sec 47", parts: ["records", "protection"], exactly: true };
    expect(askedAddress(asked)).toBe("?q=sec+47&part=records&part=protection&exactly=yes");
  });

  test("is that of the page itself when only spaces were typed", () => {
    expect(askedAddress({ query: "   ", parts: [], exactly: false })).toBe("./");
  });

  test("gives back what was put in, whatever a reader types", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.boolean(), (query, exactly) => {
        const asked = { query: query.trim(), parts: ["records"], exactly };
        expect(readAsked(askedAddress(asked))).toEqual(asked);
      }),
    );
  });

  test("with 10,000 characters is cut, and never in the middle of an emoji", () => {
    const { query } = readAsked(`?q=${"a".repeat(299)}${encodeURIComponent("🙂".repeat(10_000))}`);
    expect(query).toBe(`${"a".repeat(299)}🙂`);
  });
});

describe("the address of a result", () => {
  test("names the words to mark before its fragment", () => {
    expect(withHighlight("/records/redacting-a-record/#serious-harm", ["Serious", "harm,", "serious"])).toBe(
      "/records/redacting-a-record/?highlight=serious&highlight=harm#serious-harm",
    );
  });

  test("keeps words together that were found together", () => {
    expect(withHighlight("/a/", ["section 47"])).toBe("/a/?highlight=section+47");
  });

  test("stays as it is when there is nothing to mark", () => {
    expect(withHighlight("/glossary/#ico", [" "])).toBe("/glossary/#ico");
  });
});
