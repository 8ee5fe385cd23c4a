import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { handChecks } from "../schemas/criterion.ts";
import type { CriterionData } from "../schemas/criterion.ts";
import {
  complianceOf,
  evidenceInWords,
  handChecksInWords,
  nameCriterion,
  statusInWords,
  testedByMachine,
  withStatus,
} from "./conformance.ts";

const proof = { file: "tests/e2e/header.spec.ts", name: "the menu marks the page one is on" };
const done = { script: 1, lastDone: "2026-11-22", role: "Accessibility officer" };

function criterion(fields: Partial<CriterionData> = {}): CriterionData {
  return {
    id: "1.4.4",
    name: "Resize Text",
    level: "AA",
    status: "met",
    how: "Text.",
    tests: [proof],
    ...fields,
  };
}

/** A table with one criterion for each status. */
const table = (...statuses: CriterionData["status"][]) => statuses.map((status) => criterion({ status }));

describe("the claim", () => {
  test("is fully when all is met or does not apply", () => {
    expect(complianceOf(table("met", "not applicable"))).toBe("fully");
  });

  test.each(["not yet tested", "not met"] as const)("is partially when one criterion is %s", (status) => {
    expect(complianceOf(table("met", "not applicable", status))).toBe("partially");
  });

  test("is not when half of the criteria are not met or not yet tested", () => {
    expect(complianceOf(table("met", "not yet tested"))).toBe("not");
  });

  test("is not when there is no criterion at all", () => {
    expect(complianceOf([])).toBe("not");
  });
});

describe("the status in words", () => {
  test("counts each kind and gives the reason", () => {
    expect(
      statusInWords(
        table("met", "met", "met", "not applicable", "not applicable", "not yet tested", "not met"),
      ),
    ).toBe(
      'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. Of its 7 criteria at levels A and AA, 3 are met, 2 do not apply, 1 is not yet tested and 1 is not met. We say "partially" because of the criteria that are not met or not yet tested. They are listed below.',
    );
  });

  test("leaves out what there is none of, and needs no reason for fully", () => {
    expect(statusInWords(table("met", "not applicable"))).toMatch(
      /^This website is fully compliant .* AA, 1 is met and 1 does not apply\.$/u,
    );
  });

  test("says not compliant when nothing is shown", () => {
    expect(statusInWords(table("not yet tested", "not met"))).toMatch(
      /^This website is not compliant .* We say "not" because/u,
    );
  });
});

test("criteria of one status are in the table's order", () => {
  const criteria = [
    criterion({ id: "1.4.4" }),
    criterion({ id: "1.4.10", status: "not met" }),
    criterion({ id: "1.4.5" }),
  ];
  expect(withStatus(criteria, "met").map(({ id }) => id)).toEqual(["1.4.4", "1.4.5"]);
});

test("a criterion is named by its number and its name", () => {
  expect(nameCriterion(criterion())).toBe("1.4.4 Resize Text");
});

describe("what bears on a criterion", () => {
  test("is nothing when nothing does", () => {
    expect(evidenceInWords(criterion({ tests: [] }))).toEqual([]);
  });

  test("is the file and the title of each test", () => {
    expect(evidenceInWords(criterion())).toEqual([
      "tests/e2e/header.spec.ts: the menu marks the page one is on",
    ]);
  });

  test("is the check by hand, with its day and its role", () => {
    expect(evidenceInWords(criterion({ tests: [], byHand: done }))).toEqual([
      "By hand, check 1 (screen reader): last done on 22 November 2026 (Accessibility officer)",
    ]);
  });

  test("is the check by hand even if nobody has done it", () => {
    expect(evidenceInWords(criterion({ tests: [], byHand: { script: 3 } }))).toEqual([
      "By hand, check 3 (zoom to 400%): not yet done",
    ]);
  });
});

describe("the checks by hand", () => {
  test("are all there, done or not", () => {
    expect(handChecksInWords([])).toEqual(handChecks.map((name) => `${name}: not yet done.`));
  });

  test("name the criteria that wait for them", () => {
    const criteria = ["1.3.1", "1.3.3", "2.4.6"].map((id) => criterion({ id, byHand: { script: 1 } }));
    expect(handChecksInWords(criteria)[0]).toBe("Screen reader: not yet done, for 1.3.1, 1.3.3 and 2.4.6.");
  });

  test("tell what is done from what is not", () => {
    const criteria = [
      criterion({ id: "1.3.1", byHand: done }),
      criterion({ id: "1.3.3", byHand: { script: 1 } }),
    ];
    expect(handChecksInWords(criteria)[0]).toBe(
      "Screen reader: last done on 22 November 2026 (Accessibility officer), for 1.3.1; not yet done, for 1.3.3.",
    );
  });

  test("have the numbers and the names of their script", () => {
    const script = readFileSync(new URL("../../docs/manual-checks.md", import.meta.url), "utf8");
    const headings = [...script.matchAll(/^## (.*)$/gmu)].map((match) => match[1] ?? "");
    expect(headings.filter((heading) => /^\d/u.test(heading))).toEqual(
      handChecks.map((name, index) => `${index + 1}. ${name}`),
    );
  });
});

test("criteria with a test are counted", () => {
  expect(testedByMachine([criterion(), criterion({ tests: [] })])).toBe(1);
});
