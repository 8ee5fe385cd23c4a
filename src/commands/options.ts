import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";
import { didYouMean } from "../manual/nearest.ts";

/**
 * Reads what was typed after a command.
 *
 * @param options - the options the command knows, as `parseArgs` of Node takes them
 * @param usage - a correct use, shown when something is wrong
 * @param args - what was typed
 * @returns the options that were given
 * @throws Error in plain words if one is unknown or lacks its value
 */
export function readOptions<const T extends ParseArgsOptionsConfig>(
  options: T,
  usage: string,
  args: readonly string[] = process.argv.slice(2),
) {
  const unknown = args.find(
    (arg) => arg.startsWith("--") && !Object.hasOwn(options, arg.slice(2).split("=")[0] ?? ""),
  );
  if (unknown !== undefined) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new Error(
      `There is no option "${unknown}".${didYouMean(unknown, known)} The options are: ${known.join(", ")}.\nFor example: ${usage}`,
    );
  }
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch {
    const loose = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
    const stray = loose.positionals[0];
    throw new Error(
      stray === undefined
        ? `An option lacks its value, or has one that it does not take.\nFor example: ${usage}`
        : `"${stray}" belongs to no option. Put quotes round a value that has spaces in it.\nFor example: ${usage}`,
    );
  }
}
