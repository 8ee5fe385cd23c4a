import type { AstroUserConfig } from "astro";

type VitePlugin = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number];

/** The import of Vite's helper, with the name that the chunk gave it. */
const importOfHelper = /import\{t(?: as (\w+))?\}from"\.\/preload-helper\.[^"]+";/u;
/** The list of files that the helper would load first, and each place that points into it. */
const listOfFiles = /const __vite__mapDeps=.*\n/u;
const placesInList = /,__vite__mapDeps\(\[[\d,]*\]\)/gu;

/**
 * Leaves `import()` to the browser. Vite wraps each in 1.8 kB of its own, which first loads the style
 * sheets of what is imported; ours bring none, and every page would carry it. What is left of the
 * wrapper stands in each file that uses it: a file of its own would be one more request on every page.
 *
 * @returns a plugin for Vite
 */
export function plainImports(): VitePlugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "post",
    load: {
      order: "pre",
      handler: (id) =>
        id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          if (chunk.name === "preload-helper") Reflect.deleteProperty(bundle, chunk.fileName);
          chunk.code = chunk.code
            .replace(listOfFiles, "")
            .replaceAll(placesInList, "")
            .replace(importOfHelper, (_match, name = "t") => `const ${name}=load=>load();`);
        }
      },
    },
  };
}
