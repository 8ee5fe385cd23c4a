import type { Table } from "mdast";
import { textOf, walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** The columns of a table that have no header, counted from 1. */
function namelessColumns(table: Table): number[] {
  const cells = table.children[0]?.children ?? [];
  return cells.flatMap((cell, index) => (textOf(cell).trim() === "" ? [index + 1] : []));
}

/** True for lines that look like a table but have no line of hyphens under the first. */
function isTableWithoutRule(source: string): boolean {
  const lines = source.trim().split("\n");
  return lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/u.test(line));
}

/**
 * The first row of a table names its columns. A screen reader says the name with each cell; without
 * it, a reader in the middle of a table does not know what a cell is about (WCAG 1.3.1).
 */
export const tablesHaveHeaderRows: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    walk(document.tree, (node) => {
      if (node.type === "table") {
        const nameless = namelessColumns(node);
        if (nameless.length === 0) return;
        const all = nameless.length === node.children[0]?.children.length;
        problems.push(
          problemAt(document, node, {
            code: "table-without-header",
            message: all
              ? "The first row of this table is empty. It should name the columns."
              : `Column ${nameless.join(" and column ")} of this table has no name in the first row.`,
            fix: all
              ? "Write the names of the columns in the first row: | Decision | Who |"
              : "Write in the empty cell of the first row what the column shows.",
          }),
        );
      } else if (node.type === "paragraph") {
        const [start, end] = [node.position?.start.offset, node.position?.end.offset];
        const source = document.body.slice(start, end);
        if (!isTableWithoutRule(source)) return;
        const columns = (source.split("\n")[0]?.match(/\|/gu)?.length ?? 2) - 1;
        problems.push(
          problemAt(document, node, {
            code: "table-without-header",
            message: "This looks like a table, but has no header row with a line of hyphens under it.",
            fix: `Write the names of the columns in the first row, and this line under it:\n|${" --- |".repeat(columns)}`,
          }),
        );
      }
    });
    return problems;
  });
