import { authoringComponents } from "../mdx/authoring.ts";
import type { Problem } from "./problems.ts";

/** Where MDX could not be read, and the likely cause in words. Places are counted in the MDX itself. */
export type MdxFault = Pick<Problem, "message" | "fix" | "line" | "column" | "length">;

/** What is said of a cause. */
interface Cause {
  message: string;
  fix: string;
}

/** Components that stand alone, without text between a start and an end. */
const alone = new Set([
  "SectionLink",
  "ChapterLink",
  "Cite",
  "Timescale",
  "Timeline",
  "Contact",
  "Figure",
  "ConformanceSummary",
]);

/** A tag that is opened and never closed. */
function neverClosed(name: string, tag: string, before: string): Cause {
  const component = authoringComponents[name];
  if (component === undefined) {
    return {
      message: `<${name}> is opened here and never closed.`,
      fix: /^[a-z]/u.test(name)
        ? `Remove ${tag || `<${name}>`}. HTML may not be used in a chapter: an empty line starts a new paragraph.`
        : `Remove it, or use one of these components: ${Object.keys(authoringComponents).join(", ")}.`,
    };
  }
  if (alone.has(name)) {
    return {
      message: `<${name}> has to end with />, and this one ends with >.`,
      fix: `Write: ${tag.replace(/\s*>$/u, " />")}`,
    };
  }
  if (component.place === "block") {
    return {
      message: `<${name}> is opened here, and its end is missing or stands in another paragraph.`,
      fix: `Put <${name} …> and </${name}> each on a line of its own, with an empty line between each and the text:\n${component.example}`,
    };
  }
  if (before.includes(`<${name}`) && tag === `<${name}>`)
    return {
      message: `<${name}> is opened a second time here, where it should be closed.`,
      fix: `Write: </${name}>`,
    };
  return {
    message: `<${name}> is opened here and never closed.`,
    fix: `Write </${name}> after the words that belong to it, in the same paragraph. For example: ${component.example}`,
  };
}

/** A `<` that starts nothing the parser knows. */
function strayAngle(rest: string): Cause {
  const address = /^<((?:https?:\/\/|www\.)[^\s>]*)>?/u.exec(rest)?.[1];
  if (address !== undefined)
    return {
      message: "An address may not stand in < and >.",
      fix: `Write the words that say where it leads, then the address: [words](${address})`,
    };
  const mail = /^<([^\s<>]+@[^\s<>]+)>/u.exec(rest)?.[1];
  if (mail !== undefined)
    return {
      message: "An e-mail address may not stand in < and >.",
      fix: `Write: [${mail}](mailto:${mail})`,
    };
  const [, name, attributes = ""] = /^<([A-Z]\w*)([^<]*)/u.exec(rest) ?? [];
  if (name === undefined)
    return {
      message: "The sign < starts a component, and no component follows it.",
      fix: 'Say it in words, such as "under 16" or "less than 3 days". The sign itself is written &lt;',
    };
  const example = `For example: ${authoringComponents[name]?.example ?? `<${name} name="value" />`}`;
  if (/[“”„‘’]/u.test(attributes))
    return {
      message: `<${name}> has curly quotes round a value.`,
      fix: `Use straight quotes ("). ${example}`,
    };
  if (/=\s*[^"'{\s]/u.test(attributes))
    return {
      message: `<${name}> has a value without quotes.`,
      fix: `Put quotes round the value. ${example}`,
    };
  if ((attributes.split(">")[0]?.match(/"/gu)?.length ?? 0) % 2 === 1)
    return {
      message: `<${name}> has a quote that is opened and never closed.`,
      fix: `Close the quote. ${example}`,
    };
  if (!attributes.includes(">"))
    return { message: `<${name}> has no > at its end.`, fix: `End it with > or />. ${example}` };
  return { message: `<${name}> is not written as a component has to be.`, fix: example };
}

/** Curly brackets that cannot be read. */
function strayBracket(rest: string): Cause {
  if (rest.startsWith("{/*"))
    return {
      message: "A note to other editors is opened here and never closed.",
      fix: "End the note with */}",
    };
  const id = /^\{#([\w-]+)\}/u.exec(rest)?.[0];
  if (id !== undefined)
    return {
      message: `${id} is the address of a section, and stands outside a heading.`,
      fix: `Put it at the end of the heading's line: ## Heading ${id}`,
    };
  return {
    message: /^\{[^\n}]*\}/u.test(rest)
      ? "Text in curly brackets is read as code, and this is none."
      : "A { is opened here and never closed.",
    fix: "Use round brackets ( ). A note to other editors is written {/* like this */}.",
  };
}

/** The cause of one of the parser's messages; `rest` is the MDX from the place that it names. */
function causeOf(message: string, rest: string, before: string): Cause {
  const tag = /^<[^<>\n]*>?/u.exec(rest)?.[0] ?? "";
  const opened = /^Expected a closing tag for `<([^>]*)>`/u.exec(message)?.[1];
  if (opened !== undefined) return neverClosed(opened, tag, before);
  const [, closed, expected] =
    /^Unexpected closing tag `<\/([^>]*)>`(?:, expected corresponding closing tag for `<([^>]*)>`)?/u.exec(
      message,
    ) ?? [];
  if (closed !== undefined && expected !== undefined)
    return {
      message: `</${closed}> stands where <${expected}> has to be closed.`,
      fix:
        closed.toLowerCase() === expected.toLowerCase()
          ? `Capital letters count. Write: </${expected}>`
          : `Write: </${expected}>`,
    };
  if (closed !== undefined)
    return {
      message: `</${closed}> closes something that was never opened.`,
      fix: `Remove it, or write <${closed} …> before the text that belongs to it.`,
    };
  const note = /^<!--([\s\S]*?)(?:-->|\n|$)/u.exec(rest)?.[1];
  if (note !== undefined)
    return { message: "A note may not be written as an HTML comment.", fix: `Write: {/* ${note.trim()} */}` };
  if (rest.startsWith("<")) return strayAngle(rest);
  if (rest.startsWith("{")) return strayBracket(rest);
  return {
    message: `The text cannot be read here: ${message.replace(/ \((?:mdx|micromark)[^)]*\)$/u, "")}.`,
    fix: "Look for a tag that is not closed, or for a stray < or {. A component ends with /> or with its closing tag.",
  };
}

/**
 * Says in an editor's words why MDX could not be read. The parser names characters and grammar; the
 * text at the place tells what an editor most likely meant.
 *
 * @param error - what the parser threw; its message starts `line:column:`
 * @param body - the MDX
 * @returns the place and the likely cause
 */
export function mdxFault(error: unknown, body: string): MdxFault {
  const thrown = error instanceof Error ? error.message : String(error);
  const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/u.exec(thrown) ?? [];
  if (line === undefined || column === undefined || message === undefined) return causeOf(thrown, "", "");

  const lines = body.split("\n");
  let offset =
    lines.slice(0, Number(line) - 1).join("\n").length + (line === "1" ? 0 : 1) + Number(column) - 1;
  // Of code that cannot be read, the parser names a place inside the brackets.
  if (message.startsWith("Could not parse expression")) offset = Math.max(0, body.lastIndexOf("{", offset));
  const before = body.slice(0, offset);
  const rest = body.slice(offset);
  return {
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n"),
    length: /^(?:<[a-z/!][^<>\n]*>?|<\s?[^\s<>]*|\{[^{}\n]*\}?)/iu.exec(rest)?.[0].trimEnd().length ?? 1,
    ...causeOf(message, rest, before.slice(before.lastIndexOf("\n\n") + 1)),
  };
}
