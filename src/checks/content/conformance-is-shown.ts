import { didYouMean } from "../../manual/nearest.ts";
import { removedCriterion, wcagCriteria } from "../../manual/wcag.ts";
import type { WcagCriterion } from "../../manual/wcag.ts";
import type { ContentFile } from "../../reader/content-files.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { ParsedEntry } from "../../reader/read-list.ts";
import type { Problem } from "../../reader/problems.ts";
import type { CriterionData } from "../../schemas/criterion.ts";
import type { ContentCheck } from "./check.ts";
import { testTitles } from "./test-titles.ts";

const table = "content/conformance.yaml";

/** Criteria of the specification that the table leaves out. */
function missing({ criteria, problems }: ParsedContent): Problem[] {
  // A table that could not be read has lost its entries: they would all be reported for nothing.
  if (criteria.length === 0 && problems.some(({ file }) => file === table)) return [];
  const listed = new Set(criteria.map(({ id }) => id));
  return wcagCriteria
    .filter(({ id }) => !listed.has(id))
    .map(({ id, name, level }) => ({
      code: "missing-criterion" as const,
      file: table,
      message: `The criterion ${id}, ${name} (level ${level}), is missing from the table.`,
      fix: `- id: ${id}\n  name: ${name}\n  level: ${level}\n  status: not yet tested\n  how: How the manual meets it, or why it does not apply.\n  tests: []`,
    }));
}

/** A criterion that the specification does not have. */
function unknown({ file, yaml, index, id }: ParsedEntry<CriterionData>): Problem[] {
  if (id === undefined) return [];
  const at = { code: "unknown-criterion" as const, file, ...yaml.placeOf([index, "id"]) };
  if (id === removedCriterion.id)
    return [
      {
        ...at,
        message: `The criterion ${id}, ${removedCriterion.name}, was removed from WCAG 2.2.`,
        fix: "Remove the entry. The accessibility statement says so by itself.",
      },
    ];
  const ids = wcagCriteria.map((criterion) => criterion.id);
  return [
    {
      ...at,
      message: `WCAG 2.2 has no criterion "${id}" at level A or AA.${didYouMean(id, ids)}`,
      fix: "Correct the number, or remove the entry.",
    },
  ];
}

/** Names and levels that are not those of the specification. */
function misnamed({ file, yaml, index, data }: ParsedEntry<CriterionData>, wcag: WcagCriterion): Problem[] {
  return (["name", "level"] as const)
    .filter((field) => data !== undefined && data[field] !== wcag[field])
    .map((field) => ({
      code: "wrong-criterion" as const,
      file,
      ...yaml.placeOf([index, field]),
      message: `The ${field} of ${wcag.id} is "${wcag[field]}" in WCAG 2.2, not "${data?.[field] ?? ""}".`,
      fix: `${field}: ${wcag[field]}`,
    }));
}

/** Tests that an entry names and the project does not have. */
function unshown(
  { file, yaml, index, data }: ParsedEntry<CriterionData>,
  testFiles: readonly ContentFile[],
): Problem[] {
  return (data?.tests ?? []).flatMap((test, position): Problem[] => {
    const at = (field: "file" | "name") => ({
      code: "unknown-test" as const,
      file,
      ...yaml.placeOf([index, "tests", position, field]),
    });
    const found = testFiles.find(({ path }) => path === test.file);
    if (found === undefined) {
      const paths = testFiles.map(({ path }) => path);
      return [
        {
          ...at("file"),
          message: `There is no test file ${test.file}.${didYouMean(test.file, paths)}`,
          fix: `Correct the path, or remove the test. If nothing else shows the criterion, write:\nstatus: not yet tested`,
        },
      ];
    }
    const titles = testTitles(found.text);
    // Of a title that is filled in when the test runs, the words before that part are enough.
    if (titles.some((title) => title === test.name || title.startsWith(`${test.name} …`))) return [];
    return [
      {
        ...at("name"),
        message: `${test.file} has no test "${test.name}".${didYouMean(test.name, titles)}`,
        fix: "Copy the title from the file, and write … for a part that is filled in when the test runs.",
      },
    ];
  });
}

/**
 * The table of conformance has every criterion of WCAG 2.2 at levels A and AA once, and every test
 * it names exists. The public statement is made from it, and can so never claim more than is shown.
 */
export const conformanceIsShown: ContentCheck = (content) => [
  ...missing(content),
  ...content.criteria.flatMap((entry) => {
    const wcag = wcagCriteria.find(({ id }) => id === entry.id);
    return [
      ...(wcag === undefined ? unknown(entry) : misnamed(entry, wcag)),
      // A copy of the project without its tests has nothing to look in.
      ...(content.testFiles === undefined ? [] : unshown(entry, content.testFiles)),
    ];
  }),
];
