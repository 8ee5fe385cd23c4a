import type { Nodes } from "mdast";
import { lastDay } from "../../manual/counting/last-day.ts";
import { walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** What `<LastDay>` says; nothing for any other node. */
function exampleIn(node: Nodes) {
  if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return undefined;
  const prop = (name: string) =>
    node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  const [limit, from] = [prop("limit")?.value, prop("from")?.value];
  if (node.name !== "LastDay" || typeof limit !== "string" || typeof from !== "string") return undefined;
  return { limit, from, extended: prop("extended") !== undefined };
}

/** Every example of a last day has a date from which its limit can be counted. */
export const lastDaysCanBeCounted: ContentCheck = (content) => {
  const limits = new Map(content.timescales.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  const holidays = content.bankHolidays.flatMap(({ data }) => data ?? []);
  return readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    walk(document.tree, (node) => {
      const example = exampleIn(node);
      const limit = limits.get(example?.limit ?? "");
      if (example === undefined || limit === undefined) return;
      const day = lastDay(limit, example, holidays);
      if (!("faults" in day)) return;
      const from = limit.limit.unit === "clock hour" ? "2026-12-04T16:30" : "2026-12-04";
      problems.push(
        problemAt(document, node, {
          code: "date-not-counted",
          message: `The time limit "${limit.id}" cannot be counted from "${example.from}". ${day.faults.join(" ")}`,
          fix: `For example: <LastDay limit="${limit.id}" from="${from}" />`,
        }),
      );
    });
    return problems;
  });
};
