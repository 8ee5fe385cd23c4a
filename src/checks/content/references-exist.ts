import type { Nodes } from "mdast";
import { builtPages } from "../../manual/built-pages.ts";
import { didYouMean, nearest } from "../../manual/nearest.ts";
import { sectionsOf } from "../../manual/sections.ts";
import { idsInList } from "../../manual/timescale-uses.ts";
import { quoted } from "../../manual/quoted.ts";
import { schemeOf } from "../../manual/web-address.ts";
import { authoringComponents } from "../../mdx/authoring.ts";
import type { ReferenceKind } from "../../mdx/authoring.ts";
import { walk } from "../../mdx/parse.ts";
import { unsafeLink } from "../../mdx/text-is-data.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { ParsedDocument } from "../../reader/read-document.ts";
import type { Problem } from "../../reader/problems.ts";
import type { YamlPath } from "../../reader/yaml-text.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

const kindInWords: Record<ReferenceKind, string> = {
  section: "section",
  chapter: "chapter",
  term: "glossary term",
  source: "source",
  timescale: "time limit",
  contact: "contact",
  image: "image",
};

/** Where a kind of thing is kept, for an editor who wants to add one. */
const home: Record<Exclude<ReferenceKind, "section" | "chapter">, string> = {
  term: "content/glossary.yaml",
  source: "content/sources.yaml",
  timescale: "content/timescales.yaml",
  contact: "content/contacts.yaml",
  image: "content/images/",
};

/** Everything that content may point at. Entries with problems count: they exist. */
interface Known {
  ids: Record<Exclude<ReferenceKind, "section">, Set<string>>;
  /** Section ids by chapter or page id; none if the text could not be read. */
  sections: Map<string, string[]>;
  /** Addresses from the manual's root, without fragment. */
  paths: Set<string>;
  /** Chapters that are gone, each with what replaces it. */
  withdrawn: Map<string, string[]>;
}

function knownIn(content: ParsedContent): Known {
  const idsOf = (entries: readonly { id: string | undefined }[]) =>
    new Set(entries.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const chapters = idsOf(content.chapters);
  return {
    ids: {
      chapter: chapters,
      term: idsOf(content.glossary),
      source: idsOf(content.sources),
      timescale: idsOf(content.timescales),
      contact: idsOf(content.contacts),
      image: new Set(content.images),
    },
    sections: new Map(
      readableDocuments(content).map((document) => [
        document.id,
        sectionsOf(document.tree).map(({ section }) => section.id),
      ]),
    ),
    paths: new Set([
      ...builtPages.map(({ path }) => path),
      ...[...chapters, ...idsOf(content.pages), ...idsOf(content.parts)].map((id) => `/${id}/`),
    ]),
    withdrawn: new Map(
      content.withdrawn.flatMap(({ id, data }) => (id === undefined ? [] : [[id, data?.replacedBy ?? []]])),
    ),
  };
}

/** Codes of problems that mean nothing, because the list they were looked up in could not be read. */
function codesOfLostLists(content: ParsedContent): string[] {
  const { glossary: term, sources: source, timescales: timescale, contacts: contact } = content;
  return Object.entries({ term, source, timescale, contact }).flatMap(([kind, entries]) => {
    const file = home[kind as keyof typeof home];
    return entries.length === 0 && content.problems.some((problem) => problem.file === file)
      ? [`unknown-${kind}`]
      : [];
  });
}

/** The message for something that is not there. */
function unknown(
  kind: ReferenceKind,
  id: string,
  candidates: Iterable<string>,
  inside = "",
): Pick<Problem, "code" | "message" | "fix"> {
  const all = [...candidates];
  const [first] = nearest(id, all);
  // A page has few sections, and they can all be listed; of chapters, only if none is near.
  const list = kind === "section" || (kind === "chapter" && first === undefined);
  return {
    code: `unknown-${kind}`,
    message: `There is no ${kindInWords[kind]} "${quoted(id)}"${inside}.${didYouMean(id, all)}`,
    fix: list
      ? `The ${kindInWords[kind]}s are: ${all.join(", ") || "none"}.`
      : kind === "chapter"
        ? `Write: ${first ?? ""}`
        : `Correct the id, or add the ${kindInWords[kind]} to ${home[kind]}.`,
  };
}

/** The message for a chapter that is not there. One that was withdrawn names what replaces it. */
function unknownChapter(id: string, known: Known): Pick<Problem, "code" | "message" | "fix"> {
  const replacedBy = known.withdrawn.get(id);
  if (replacedBy === undefined) return unknown("chapter", id, known.ids.chapter);
  return {
    code: "unknown-chapter",
    message: `The chapter "${id}" was withdrawn.`,
    fix:
      replacedBy.length === 0
        ? "Nothing replaces it. Take this out."
        : `It was replaced by: ${replacedBy.join(", ")}. Name that, or take this out.`,
  };
}

/** Problems of the frontmatter: see also, guidance. */
function frontmatterProblems(
  chapter: ParsedDocument<{ seeAlso: string[]; guidance: string[]; owner: string }>,
  known: Known,
  owners: readonly string[],
): Problem[] {
  const { data, yaml, file } = chapter;
  if (data === undefined) return [];
  const at = (path: YamlPath) => ({ file, ...yaml.placeOf(path) });
  const problems: Problem[] = [];
  for (const [index, id] of data.seeAlso.entries()) {
    if (id === chapter.id)
      problems.push({
        ...at(["seeAlso", index]),
        code: "see-itself",
        message: `"seeAlso" names this chapter itself.`,
        fix: "Remove the line.",
      });
    else if (!known.ids.chapter.has(id))
      problems.push({ ...at(["seeAlso", index]), ...unknownChapter(id, known) });
  }
  for (const [index, id] of data.guidance.entries()) {
    if (!known.ids.source.has(id))
      problems.push({ ...at(["guidance", index]), ...unknown("source", id, known.ids.source) });
  }
  if (owners.length > 0 && !owners.includes(data.owner)) {
    problems.push({
      ...at(["owner"]),
      code: "unknown-owner",
      message: `"${data.owner}" is not one of the owners.${didYouMean(data.owner, owners)}`,
      fix: `The owners are listed in content/manual.yaml: ${owners.join("; ")}.`,
    });
  }
  return problems;
}

/** Problems of one node of the text: components that name something, and links within the manual. */
function nodeProblems(document: ParsedDocument<unknown>, node: Nodes, known: Known): Problem[] {
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    const rules = authoringComponents[node.name ?? ""]?.props ?? {};
    const values = new Map(
      node.attributes.flatMap((attribute) =>
        attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
          ? [[attribute.name, attribute.value] as const]
          : [],
      ),
    );
    const problems: Problem[] = [];
    for (const [prop, rule] of Object.entries(rules)) {
      const value = values.get(prop);
      if (value === undefined || rule.refersTo === undefined) continue;
      if (rule.refersTo === "section") {
        const sections = known.sections.get(document.id) ?? [];
        if (!sections.includes(value))
          problems.push(
            problemAt(document, node, { ...unknown("section", value, sections, " in this chapter") }),
          );
        continue;
      }
      const kind = rule.refersTo;
      const named = rule.list === true ? idsInList(value) : [value];
      for (const one of named.filter((id) => !known.ids[kind].has(id))) {
        problems.push(
          problemAt(
            document,
            node,
            kind === "chapter" ? unknownChapter(one, known) : unknown(kind, one, known.ids[kind]),
          ),
        );
      }
    }
    const [chapter, section] = [values.get("to"), values.get("section")];
    if (node.name === "ChapterLink" && chapter !== undefined && section !== undefined) {
      const sections = known.sections.get(chapter);
      if (sections !== undefined && !sections.includes(section)) {
        problems.push(problemAt(document, node, unknown("section", section, sections, ` in ${chapter}`)));
      }
    }
    return problems;
  }

  if (node.type === "link" || node.type === "definition") {
    const unsafe = unsafeLink(node.url);
    if (unsafe !== undefined) return [problemAt(document, node, unsafe)];
    // Addresses of other sites are not looked up.
    if (schemeOf(node.url) !== undefined) return [];
    const [path = "", fragment] = node.url.split("#", 2);
    if (path === "") {
      const sections = known.sections.get(document.id) ?? [];
      return fragment !== undefined && sections.includes(fragment)
        ? []
        : [problemAt(document, node, unknown("section", fragment ?? "", sections, " on this page"))];
    }
    if (!known.paths.has(path)) {
      const [near] = nearest(path, known.paths);
      return [
        problemAt(document, node, {
          code: "unknown-address",
          message: `The manual has no page "${quoted(path)}".${didYouMean(path, known.paths)}`,
          fix: `${near === undefined ? "" : `Write: ${near}\n`}A link within the manual starts and ends with a slash. To a chapter, use <ChapterLink>.`,
        }),
      ];
    }
    const sections = known.sections.get(path.slice(1, -1));
    if (fragment !== undefined && sections !== undefined && !sections.includes(fragment)) {
      return [problemAt(document, node, unknown("section", fragment, sections, ` on ${path}`))];
    }
  }
  return [];
}

/** Whatever content points at is there: a worker who follows a link arrives. */
export const referencesExist: ContentCheck = (content) => {
  const known = knownIn(content);
  const owners = content.settings.data?.owners ?? [];
  const problems = content.chapters.flatMap((chapter) => frontmatterProblems(chapter, known, owners));

  for (const document of readableDocuments(content)) {
    walk(document.tree, (node) => problems.push(...nodeProblems(document, node, known)));
  }
  for (const { file, yaml, index, data } of content.glossary) {
    for (const [position, id] of (data?.see ?? []).entries()) {
      if (!known.ids.term.has(id))
        problems.push({
          file,
          ...yaml.placeOf([index, "see", position]),
          ...unknown("term", id, known.ids.term),
        });
    }
  }
  for (const { file, yaml, index, data } of content.packs) {
    for (const [position, id] of (data?.chapters ?? []).entries()) {
      if (!known.ids.chapter.has(id))
        problems.push({
          file,
          ...yaml.placeOf([index, "chapters", position]),
          ...unknownChapter(id, known),
        });
    }
  }
  for (const { file, yaml, index, data } of [...content.timescales, ...content.bankHolidays]) {
    if (data !== undefined && !known.ids.source.has(data.source)) {
      problems.push({
        file,
        ...yaml.placeOf([index, "source"]),
        ...unknown("source", data.source, known.ids.source),
      });
    }
  }
  for (const { file, yaml, index, data } of content.sources) {
    for (const [position, change] of (data?.amendedBy ?? []).entries()) {
      if (!known.ids.source.has(change.source))
        problems.push({
          file,
          ...yaml.placeOf([index, "amendedBy", position, "source"]),
          ...unknown("source", change.source, known.ids.source),
        });
    }
    const successor = data?.supersededBy?.source;
    if (successor !== undefined && !known.ids.source.has(successor)) {
      problems.push({
        file,
        ...yaml.placeOf([index, "supersededBy", "source"]),
        ...unknown("source", successor, known.ids.source),
      });
    }
  }
  const lost = codesOfLostLists(content);
  return problems.filter(({ code }) => !lost.includes(code));
};
