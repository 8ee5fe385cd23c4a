import { execFileSync } from "node:child_process";
import { dateInWords } from "../manual/dates.ts";

/** What a page or a print says of the edition it belongs to. */
export interface Version {
  /** The day of the build, `YYYY-MM-DD`. */
  date: string;
  /** The short name of the commit, or undefined outside a checkout. */
  revision: string | undefined;
}

/** The short name of the commit in a checkout, or undefined where there is none. */
function revisionOf(folder: string): string | undefined {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * The edition that is being built. `SOURCE_DATE_EPOCH` (seconds) fixes the day, so that a build can
 * be repeated byte for byte.
 *
 * @param environment - the environment variables to read
 * @param folder - the checkout
 * @returns day and revision
 */
export function versionOf(
  environment: Record<string, string | undefined>,
  folder: string = process.cwd(),
): Version {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const time = epoch === undefined || epoch === "" ? Date.now() : Number(epoch) * 1000;
  return { date: new Date(time).toISOString().slice(0, 10), revision: revisionOf(folder) };
}

/** The edition of this build, worked out once. */
export const version = versionOf(process.env);

/**
 * An edition as pages and paper name it.
 *
 * @param version - the edition
 * @returns "Version of 22 November 2026, revision 1a2b3c4"
 */
export function editionInWords({ date, revision }: Version): string {
  return `Version of ${dateInWords(date)}${revision === undefined ? "" : `, revision ${revision}`}`;
}
