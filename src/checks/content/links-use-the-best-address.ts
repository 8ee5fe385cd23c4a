import type { Definition, Link } from "mdast";
import { walk } from "../../mdx/parse.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, problemAtWords, readableDocuments } from "./check.ts";
import type { ContentCheck, ReadableDocument } from "./check.ts";

/** Hosts that answer by https: those that the content writes so itself, and those of government. */
function knownHosts({ files }: ParsedContent): (host: string) => boolean {
  const written = new Set(
    files.flatMap(({ text }) => [...text.matchAll(/https:\/\/([\w.-]+)/gu)].map((match) => match[1] ?? "")),
  );
  return (host) => written.has(host) || /(?:^|\.)(?:gov|nhs|police)\.uk$/u.test(host);
}

/** A problem at a stretch of a link, which a machine may replace if it stands there as written. */
function problemInLink(
  document: ReadableDocument,
  node: Link | Definition,
  words: string,
  problem: Pick<Problem, "code" | "message" | "fix"> & { replacement: string },
): Problem {
  const { replacement, ...rest } = problem;
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
  const at = document.body.slice(start, end).lastIndexOf(words);
  return at === -1
    ? problemAt(document, node, rest)
    : problemAtWords(document, start + at, words, { ...rest, replacement });
}

/** Addresses by http in lists and settings. Comments are left alone. */
function inLists({ files }: ParsedContent, known: (host: string) => boolean): Problem[] {
  return files
    .filter(({ path }) => /\.ya?ml$/u.test(path))
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) =>
        [...line.replace(/(^|\s)#.*$/u, "").matchAll(/http:\/\/([\w.-]+)[^\s"'\]},]*/gu)]
          .filter((match) => known(match[1] ?? ""))
          .map((match) => ({
            code: "insecure-link" as const,
            file: path,
            line: index + 1,
            column: match.index + 1,
            length: "http:".length,
            message: `The address ${match[0]} starts with http:, and the site answers by https:.`,
            fix: `Write: ${match[0].replace("http:", "https:")}`,
            replacement: "https:",
          })),
      ),
    );
}

/**
 * Links lead by the safe way and stay true: `https:` where the other site has it, and a path in
 * place of the manual's own address, so that a link works in a preview and after a move.
 */
export const linksUseTheBestAddress: ContentCheck = (content) => {
  const known = knownHosts(content);
  const own = content.settings.data?.address.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
  const problems = inLists(content, known);
  for (const document of readableDocuments(content)) {
    walk(document.tree, (node) => {
      if (node.type !== "link" && node.type !== "definition") return;
      const [, scheme, host = "", rest = ""] = /^(https?:)\/\/([^/?#]*)(.*)$/u.exec(node.url) ?? [];
      if (scheme === undefined) return;
      const target = host + rest;
      if (
        own !== undefined &&
        (target === own || target.startsWith(`${own}/`) || target.startsWith(`${own}#`))
      ) {
        const path = target.slice(own.length).replace(/^\/?/u, "/");
        const chapter = content.chapters.find(({ id }) => path.startsWith(`/${id}/`));
        problems.push(
          problemInLink(document, node, node.url, {
            code: "own-address",
            message: `This link leads to the manual itself by its full address, ${node.url}`,
            fix: `Write: ${path}${chapter === undefined ? "" : `\nor better, as its words are then always right: <ChapterLink to="${chapter.id}" />`}`,
            replacement: path,
          }),
        );
      } else if (scheme === "http:" && known(host)) {
        problems.push(
          problemInLink(document, node, "http:", {
            code: "insecure-link",
            message: `The address ${node.url} starts with http:, and the site answers by https:.`,
            fix: `Write: ${node.url.replace("http:", "https:")}`,
            replacement: "https:",
          }),
        );
      }
    });
  }
  return problems;
};
