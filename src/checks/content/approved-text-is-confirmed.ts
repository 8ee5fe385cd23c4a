import type { Nodes } from "mdast";
import { quoted } from "../../manual/quoted.ts";
import { idsInList, timeLimitProps } from "../../manual/timescale-uses.ts";
import { textOf, walk } from "../../mdx/parse.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import { pointsToConfirm } from "../../reader/points-to-confirm.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** Something in a chapter that nobody has confirmed yet. */
interface Point {
  node: Nodes;
  /** What it is, for the message. */
  words: string;
}

/** "and 2 more" */
function andMore(count: number): string {
  return count === 0 ? "" : ` There ${count === 1 ? "is 1 more" : `are ${count} more`}.`;
}

/** The marks of a text, and its time limits that are not confirmed, from top to bottom. */
function pointsIn(tree: Nodes, unconfirmed: ReadonlyMap<string, string>): Point[] {
  const points: Point[] = [];
  walk(tree, (node) => {
    if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return;
    if (node.name === "ToConfirm") points.push({ node, words: `"${quoted(textOf(node))}"` });
    const prop = timeLimitProps[node.name ?? ""];
    const ids = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === prop)?.value;
    if (prop === undefined || typeof ids !== "string") return;
    for (const id of idsInList(ids)) {
      const what = unconfirmed.get(id);
      if (what !== undefined) points.push({ node, words: `the time limit "${id}" (${what})` });
    }
  });
  return points;
}

/** The problem of the manual as a whole, at its status. */
function manualProblems(content: ParsedContent): Problem[] {
  const { file, yaml, data } = content.settings;
  if (data?.status !== "approved") return [];
  // Every date that was counted with such a bank holiday says so itself, in an approved manual too.
  const points = pointsToConfirm(content).filter((point) => point.file !== "content/bank-holidays.yaml");
  const [first] = points;
  if (first === undefined) return [];
  return [
    {
      code: "approved-unconfirmed",
      file,
      ...yaml.placeOf(["status"]),
      message: `The manual is approved, and this is still to be confirmed: "${quoted(first.text)}" (${first.file}, line ${first.line}).${andMore(points.length - 1)}`,
      fix: 'Confirm each point: "npm run confirm" lists them. Until then write: status: draft',
    },
  ];
}

/** What a council has approved is confirmed: every time limit, and every statement. */
export const approvedTextIsConfirmed: ContentCheck = (content) => {
  const unconfirmed = new Map(
    content.timescales.flatMap(({ data }) =>
      data === undefined || data.confirmed ? [] : [[data.id, data.what] as const],
    ),
  );
  const approved = new Set(
    content.chapters.flatMap(({ file, data }) => (data?.status === "approved" ? [file] : [])),
  );
  const inChapters = readableDocuments(content).flatMap((document): Problem[] => {
    if (!approved.has(document.file)) return [];
    const points = pointsIn(document.tree, unconfirmed);
    const [first] = points;
    if (first === undefined) return [];
    return [
      problemAt(document, first.node, {
        code: "approved-unconfirmed",
        message: `The chapter is approved, and this is still to be confirmed: ${first.words}.${andMore(points.length - 1)}`,
        fix: 'Check it, and take the mark out, or write "confirmed: true" into the limit in content/timescales.yaml.\nUntil all are confirmed, write in the details of the chapter: status: draft',
      }),
    ];
  });
  return [...inChapters, ...manualProblems(content)];
};
