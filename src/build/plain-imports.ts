import type { AstroUserConfig } from "astro";

type VitePlugin = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number];

/**
 * Leaves `import()` to the browser. Vite wraps each in 1.8 kB of its own, which first loads the style
 * sheets of what is imported; ours bring none, and every page would carry it.
 *
 * @returns a plugin for Vite
 */
export function plainImports(): VitePlugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) =>
      id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
  };
}
