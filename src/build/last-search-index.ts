import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import sirv from "sirv";
import { indexFolder } from "../search/index-files.ts";

/**
 * In `npm run dev`, answers requests for the search index from the last build. Without a last
 * build there is no index, and the search page says so.
 */
export function lastSearchIndex(): AstroIntegration {
  let folder = "";
  let base = "/";
  return {
    name: "last-search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        folder = fileURLToPath(new URL(`${indexFolder}/`, config.outDir));
        base = config.base;
      },
      "astro:server:setup": ({ server }) => {
        const prefix = `${base.replace(/\/$/u, "")}/${indexFolder}`;
        server.middlewares.use((request, response, next) => {
          const url = request.url ?? "";
          // Vite may take the base off the address before it comes here.
          const path = [prefix, `/${indexFolder}`].find((start) => url.startsWith(`${start}/`));
          if (path === undefined) {
            next();
            return;
          }
          request.url = url.slice(path.length);
          sirv(folder, { dev: true })(request, response, () => {
            response.statusCode = 404;
            response.end();
          });
        });
      },
    },
  };
}
