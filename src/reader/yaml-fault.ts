import type { Problem } from "./problems.ts";

/** What the YAML reader says, and what an editor most likely did. */
const causes: readonly { says: RegExp; message: string; fix: string }[] = [
  {
    says: /^Nested mappings are not allowed|^Implicit keys need to be on a single line/u,
    message: "A colon followed by a space stands in the text, and means something else in the details.",
    fix: 'Put quotes round the text: title: "Part 1: reports"',
  },
  {
    says: /^Missing closing/u,
    message: "A quote is opened above and never closed.",
    fix: "Look at the lines above for a quote (\" or ') without its partner, and add it.",
  },
  {
    says: /^Tabs are not allowed/u,
    message: "The line starts with a tab.",
    fix: "Use spaces in place of the tab: two for each step to the right.",
  },
  {
    says: /^All (?:mapping|sequence|collection) items must start at the same column|^Bad indentation|^A block sequence may not be used|same indentation/u,
    message: "The line does not start in the same column as those it belongs to.",
    fix: "Give it as many spaces at its start as the lines above it that belong to the same list or group.",
  },
  {
    says: /^Implicit map keys need to be followed by map values/u,
    message: "The line has no colon after the name of its field.",
    fix: "Write the name, a colon, a space and the value: title: Redacting a record",
  },
];

/**
 * Says in an editor's words why YAML could not be read.
 *
 * @param message - what the YAML reader says
 * @param line - the line as written, for the exact replacement
 * @returns what is wrong and what to do
 */
export function yamlFault(message: string, line: string): Pick<Problem, "message" | "fix"> {
  const cause = causes.find(({ says }) => says.test(message));
  if (cause === undefined)
    return {
      message: `This is not valid YAML: ${message}.`,
      fix: 'Check the spaces at the start of the line, and put quotes round text that has a colon in it: title: "Part 1: reports"',
    };
  const [, name, value] = /^(\s*(?:- )?[\w-]+: )([^"'].*: .*)$/u.exec(line) ?? [];
  if (cause === causes[0] && name !== undefined && value !== undefined && !value.includes('"'))
    return { message: cause.message, fix: `Put quotes round it. Write: ${name.trim()} "${value.trim()}"` };
  return { message: cause.message, fix: cause.fix };
}
