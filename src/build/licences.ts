import { readdir, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { licencesAsText, packageFolderOf, shippedPackage } from "./shipped-packages.ts";

/** Where the code comes from that reaches readers past the bundler, by the file that it becomes. */
const besideTheBundle: readonly { files: RegExp; packages: readonly string[] }[] = [
  // The manual's own: public/ and the bundler's output.
  { files: /^(?:moved\.js|_astro\/.*)$/u, packages: [] },
  // The service worker is bundled by workbox-build, out of sight of Astro's bundler.
  {
    files: /^offline-worker\.js$/u,
    packages: ["workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"],
  },
];

/** A file of script. */
export const isCode = /\.js$/u;

/**
 * The packages behind such a file, past what the bundler knows of.
 *
 * @param file - its path in the built site
 * @returns their names
 * @throws Error if nobody has said whose it is
 */
export function packagesBehind(file: string): readonly string[] {
  const known = besideTheBundle.filter(({ files }) => files.test(file));
  if (known.length === 0)
    throw new Error(`Nobody has said whose code ${file} is. Say it in src/build/licences.ts.`);
  return known.flatMap(({ packages }) => packages);
}

/**
 * Writes `licences.txt` at the end of the build: whose code readers are sent, and under which
 * licence. It is taken from what the bundler put together, so that nothing can be forgotten.
 */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: "licences",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
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
              },
            ],
          },
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        const code = files.map((file) => file.split(sep).join("/")).filter((file) => file.endsWith(".js"));
        for (const name of new Set(code.flatMap(packagesBehind)))
          folders.add(dirname(findPackageJSON(name, import.meta.url) ?? name));
        const packages = [...folders].map(shippedPackage);
        await writeFile(join(site, "licences.txt"), licencesAsText(packages));
        logger.info(`Code of ${packages.length} packages reaches readers.`);
      },
    },
  };
}
