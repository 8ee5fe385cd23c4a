import type { Nodes } from "mdast";
import { version } from "../../build/version.ts";
import { dateInWords } from "../../manual/dates.ts";
import { idsInList, timeLimitProps } from "../../manual/timescale-uses.ts";
import { walk } from "../../mdx/parse.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { SourceData } from "../../schemas/source.ts";
import { problemAt, readableDocuments } from "./check.ts";

/** A source that has been replaced as a whole. */
type Gone = SourceData & { supersededBy: NonNullable<SourceData["supersededBy"]> };

/** A reference in a text: the node, and the ids that one of its props names. */
interface Reference {
  node: Nodes;
  kind: "source" | "timescale";
  ids: string[];
}

/** The sources that nobody may rely on any more, by id. */
function goneBy(today: string, { sources }: ParsedContent): Map<string, Gone> {
  return new Map(
    sources.flatMap(({ data }) => {
      const by = data?.supersededBy;
      return data === undefined || by === undefined || by.effective > today || by.stillAppliesTo !== undefined
        ? []
        : [[data.id, { ...data, supersededBy: by }]];
    }),
  );
}

/** Every citation and every use of a time limit in a text. */
function referencesIn(tree: Nodes): Reference[] {
  const references: Reference[] = [];
  walk(tree, (node) => {
    if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return;
    const limits = timeLimitProps[node.name ?? ""];
    const prop = node.name === "Cite" ? "id" : limits;
    const value = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === prop)?.value;
    if (prop === undefined || typeof value !== "string") return;
    references.push(
      limits === undefined
        ? { node, kind: "source", ids: [value] }
        : { node, kind: "timescale", ids: idsInList(value) },
    );
  });
  return references;
}

/** What is wrong, and what to write. */
function finding(
  { sources }: ParsedContent,
  { shortName, supersededBy }: Gone,
  fix: (successor: string) => string,
): Pick<Problem, "code" | "message" | "fix"> {
  const { source: successor, effective, change } = supersededBy;
  const by = sources.find(({ id }) => id === successor)?.data?.shortName ?? successor;
  return {
    code: "superseded-source",
    message: `${shortName} was superseded from ${dateInWords(effective)} by ${by}: ${change}`,
    fix: `${fix(successor)}\nIf the old law still applies to cases of before, add "stillAppliesTo" to its "supersededBy" in content/sources.yaml, with the cases.`,
  };
}

/**
 * A chapter or page that was reviewed since a law was superseded does not cite it any more, nor use a
 * time limit that rests on it. Before that review the text may stand: the chapter says at its top that
 * its law has changed, and a check that failed would keep that notice from readers.
 *
 * @param content - parsed content
 * @param today - `YYYY-MM-DD`, the day of the build
 * @returns a problem for each citation and each time limit
 */
export function citedLawIsInForce(content: ParsedContent, today = version.date): Problem[] {
  const gone = goneBy(today, content);
  if (gone.size === 0) return [];
  const goneSince = (id: string, reviewed: string | undefined) => {
    const source = gone.get(id);
    return source !== undefined && reviewed !== undefined && reviewed >= source.supersededBy.effective
      ? source
      : undefined;
  };
  const problems: Problem[] = [];
  const reviewedBy = new Map(
    [...content.chapters, ...content.pages].map(({ file, data }) => [file, data?.reviewed]),
  );

  for (const { file, yaml, data } of content.chapters) {
    for (const [index, id] of (data?.guidance ?? []).entries()) {
      const source = goneSince(id, data?.reviewed);
      if (source === undefined) continue;
      const found = finding(
        content,
        source,
        (successor) => `Read the chapter against it. Then write: ${successor}`,
      );
      problems.push({ file, ...yaml.placeOf(["guidance", index]), ...found });
    }
  }

  /** The last review of any text that uses a time limit, by the limit's id. */
  const lastReviewOf = new Map<string, string>();
  for (const document of readableDocuments(content)) {
    const reviewed = reviewedBy.get(document.file);
    for (const { node, kind, ids } of referencesIn(document.tree)) {
      for (const id of ids) {
        if (kind === "timescale") {
          const last = lastReviewOf.get(id) ?? "";
          lastReviewOf.set(id, reviewed !== undefined && reviewed > last ? reviewed : last);
          continue;
        }
        const source = goneSince(id, reviewed);
        if (source === undefined) continue;
        const found = finding(
          content,
          source,
          (successor) =>
            `Find the provision in the new law, and write: <Cite id="${successor}" provision="…" />`,
        );
        problems.push(problemAt(document, node, found));
      }
    }
  }
  for (const { file, yaml, index, data } of content.timescales) {
    const source = data && goneSince(data.source, lastReviewOf.get(data.id));
    if (source === undefined) continue;
    const found = finding(
      content,
      source,
      (successor) =>
        `Read the limit in the new law. Then write here: source: ${successor}, with its provision.`,
    );
    problems.push({ file, ...yaml.placeOf([index, "source"]), ...found });
  }
  return problems;
}
