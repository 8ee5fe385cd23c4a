import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { distFolder } from "../src/commands/project.ts";

/**
 * The addresses of all built pages, from the site's root: `/`, `/glossary/`, `/404.html`.
 *
 * @returns at least one address, in order
 * @throws Error if nothing is built: a test over no pages would pass for nothing
 */
export function builtPages(): string[] {
  if (!existsSync(distFolder)) throw new Error("There is no built site. Run npm run build first.");
  const paths = readdirSync(distFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join("/")
          .replace(/(^|\/)index\.html$/u, "$1")}`,
    )
    .sort();
  if (paths.length === 0) throw new Error("The built site has no pages.");
  return paths;
}

/** The file of a built page. */
export function fileOf(path: string): string {
  return join(distFolder, path.endsWith("/") ? `${path}index.html` : path);
}
