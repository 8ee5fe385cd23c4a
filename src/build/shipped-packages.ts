import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A package of somebody else's of which something reaches readers. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As an SPDX expression: "MIT". */
  licence: string;
  /** The whole text of its licence, which most licences ask to be passed on. */
  text: string;
}

/**
 * Licences that let a council publish the manual as it is, beside the manual's own (MIT): they ask for
 * their notice and no more. Another one needs a person who reads it.
 */
const compatible = new Set(["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]);

const isLicence = /^(?:licen[cs]e|copyright)(?:\.(?:md|txt))?(?:[\\/][^\\/]+)?$/iu;

/**
 * The folder of the package that a bundled module comes from.
 *
 * @param module - the module's path, as a bundler names it
 * @returns the folder; undefined for a module of our own, or one that the bundler made up
 */
export function packageFolderOf(module: string): string | undefined {
  return /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(module)?.[0];
}

/**
 * Reads what a package says of its licence.
 *
 * @param folder - the folder of the package
 * @returns name, version and licence
 * @throws Error if its licence is missing or not one of the compatible ones, or has no text
 */
export function shippedPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
    string,
    string | undefined
  >;
  if (name === undefined || version === undefined || license === undefined || !compatible.has(license))
    throw new Error(
      `Readers would be sent code of ${name ?? folder} under the licence "${license ?? "none"}". If a person has read that licence and the manual may be published with it, add it to src/build/shipped-packages.ts. Otherwise use another package.`,
    );
  const text = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    // Some packages have a folder of that name.
    .filter((file) => file.isFile() && isLicence.test(relative(folder, join(file.parentPath, file.name))))
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8").trim())
    .join("\n\n");
  if (text === "")
    throw new Error(`The package ${name} has no file with its licence, which readers must be given.`);
  return { name, version, licence: license, text };
}

/**
 * The list for readers and for whoever publishes the manual.
 *
 * @param packages - in any order
 * @returns plain text: names first, then each licence in full
 */
export function licencesAsText(packages: readonly ShippedPackage[]): string {
  const sorted = packages.toSorted((one, two) => (one.name < two.name ? -1 : 1));
  return [
    "Code of others in this manual, and its licences",
    "",
    ...sorted.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`),
    ...sorted.map(({ name, text }) => `\n${"-".repeat(60)}\n${name}\n\n${text.replaceAll("\r\n", "\n")}`),
    "",
  ].join("\n");
}
