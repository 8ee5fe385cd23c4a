import type { Problem } from "./problems.ts";
import { yamlFault } from "./yaml-fault.ts";
import { YamlText } from "./yaml-text.ts";

/**
 * Reads YAML and reports what keeps it from being read.
 *
 * @param text - the YAML
 * @param file - the file that has it
 * @param firstLine - the line of the file on which it starts, from 1
 * @param problems - where a fault is added
 * @returns the places of everything in it, and its data; undefined, never null, if it cannot be read
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  problems: Problem[],
): { yaml: YamlText; data: unknown } {
  const yaml = new YamlText(text, firstLine);
  for (const fault of yaml.faults) {
    problems.push({
      code: fault.code ?? "yaml-syntax",
      file,
      line: fault.line,
      column: fault.column,
      ...(fault.code === undefined
        ? yamlFault(fault.message, text.split("\n")[fault.line - firstLine] ?? "")
        : { message: fault.message, fix: fault.fix }),
    });
  }
  return { yaml, data: yaml.faults.length > 0 ? undefined : yaml.data };
}
