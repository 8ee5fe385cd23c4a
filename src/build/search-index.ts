import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";

/**
 * What the search page needs of Pagefind's files. Its ready-made interfaces are left out: they
 * bring text written by CSS and pixel sizes, which the old manual was reported for.
 */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.|pagefind\.[^/]*\.pf_meta|fragment\/|index\/|filter\/)/u;

/** Says what Pagefind reported, as an error that stops the build. */
function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}

/** Indexes the built pages for search, at the end of the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          // What only paper shows repeats what the page says, or says where its links lead.
          const { index, errors } = await createIndex({ excludeSelectors: [".print-only"] });
          stopOn(errors);
          if (index === undefined)
            throw new Error("The search index could not be made: Pagefind did not start.");
          const added = await index.addDirectory({ path: folder });
          stopOn(added.errors);
          const made = await index.getFiles();
          stopOn(made.errors);
          for (const file of made.files) {
            if (!needed.test(file.path)) continue;
            const path = join(folder, "pagefind", file.path);
            await mkdir(dirname(path), { recursive: true });
            await writeFile(path, file.content);
          }
          logger.info(`Indexed ${added.page_count} pages.`);
        } finally {
          await close();
        }
      },
    },
  };
}
