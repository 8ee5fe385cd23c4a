import { expect, test } from "vitest";
import { isMetered } from "./connection.ts";

test.each([{ saveData: true }, { type: "cellular" }, { effectiveType: "slow-2g" }, { effectiveType: "2g" }])(
  "nothing is loaded unasked with %o",
  (connection) => {
    expect(isMetered(connection)).toBe(true);
  },
);

test.each([undefined, {}, { saveData: false, type: "wifi", effectiveType: "4g" }, { effectiveType: "3g" }])(
  "the copy is loaded with %o",
  (connection) => {
    expect(isMetered(connection)).toBe(false);
  },
);
