import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { lettersOf } from "../manual/a-to-z.ts";
import { redirectsOf } from "../manual/redirects.ts";
import { builtContent } from "./built-content.ts";
import { writeHostFiles } from "./hosting/host-files.ts";
import { fileOfRedirect, redirectPage } from "./redirect-page.ts";

/**
 * Writes what sends readers on from old addresses, at the end of the build: a page at each, and the
 * files for hosts that redirect by themselves, which also hold all else that a host must know.
 */
export function redirects(): AstroIntegration {
  let project = "";
  let root = new URL("http://localhost/");
  return {
    name: "redirects",
    hooks: {
      "astro:config:done": ({ config }) => {
        project = fileURLToPath(config.root);
        root = new URL(config.base, config.site);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { manual } = await builtContent(project);
        const { authority, name, language } = manual.settings;
        const all = redirectsOf(manual);
        for (const redirect of all) {
          const file = fileOfRedirect(redirect.from);
          if (file === undefined) continue;
          const path = join(folder, file);
          // Many servers take accessibility.html for /accessibility/, and would lead readers round in a
          // circle. Such an address lives in the host's redirect file only.
          if (existsSync(join(folder, file.replace(/\.html?$/iu, ""), "index.html"))) continue;
          if (existsSync(path))
            throw new Error(
              `The old address ${redirect.from} of "${redirect.title}" is the address of another page today. Remove it from oldPaths.`,
            );
          await mkdir(dirname(path), { recursive: true });
          await writeFile(
            path,
            redirectPage(redirect, { manualTitle: `${authority} ${name}`, language, root }),
          );
        }
        await writeHostFiles(folder, { base: root.pathname, redirects: all, letters: lettersOf(manual) });
        logger.info(`${all.length} old addresses lead on.`);
      },
    },
  };
}
