import { readdir, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { licencesAsText, packageFolderOf, shippedPackage } from "./shipped-packages.ts";

/**
 * Whether it is known whose code a file of script is: it is the manual's own from public/, or a bundler
 * made it that was asked what it put in.
 *
 * @param file - its path in the built site
 */
export function isKnown(file: string): boolean {
  return /^(?:moved\.js|offline-worker\.js|_astro\/.*)$/u.test(file);
}

/**
 * Has a bundler note whose code it puts into what readers are sent.
 *
 * @param folders - where the folders of the packages are noted
 */
export function notesPackages(folders: Set<string>): Plugin {
  return {
    name: "licences",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        for (const [module, { renderedLength }] of Object.entries(file.modules)) {
          const folder = packageFolderOf(module);
          if (folder !== undefined && renderedLength > 0) folders.add(folder);
        }
      }
    },
  };
}

/**
 * Writes `licences.txt` at the end of the build: whose code readers are sent, and under which
 * licence. It is taken from what the bundlers put together, so that nothing can be forgotten.
 *
 * @param folders - the folders of the packages that other bundlers noted; this one adds its own
 */
export function licences(folders: Set<string>): AstroIntegration {
  return {
    name: "licences",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [notesPackages(folders)] } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        const code = files.map((file) => file.split(sep).join("/")).filter((file) => file.endsWith(".js"));
        const unknown = code.find((file) => !isKnown(file));
        if (unknown !== undefined)
          throw new Error(
            `Nobody knows whose code ${unknown} is, so its licence may be missing. Have a bundler make it, or say in src/build/licences.ts that it is the manual's own.`,
          );
        const packages = [...folders].map(shippedPackage);
        await writeFile(join(site, "licences.txt"), licencesAsText(packages));
        logger.info(`Code of ${packages.length} packages reaches readers.`);
      },
    },
  };
}
