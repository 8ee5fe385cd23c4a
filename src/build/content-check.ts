import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { RunnableDevEnvironment, ViteDevServer } from "vite";
import { checkFolder } from "../checks/check-folder.ts";
import { errorsOf, formatProblems } from "../reader/problems.ts";
import { contentProblemsPage } from "./content-problems-page.ts";

/**
 * The report of the content check on what has to be mended.
 *
 * @param root - the project's folder
 * @returns the report; undefined if nothing has to be mended
 */
export async function reportOn(root: string): Promise<string | undefined> {
  try {
    const { content, problems } = await checkFolder(root);
    const errors = errorsOf(problems);
    return errors.length === 0 ? undefined : formatProblems(errors, content.files);
  } catch (error) {
    // A file may vanish between the listing and the reading, while it is being saved.
    return error instanceof Error ? error.message : String(error);
  }
}

/** The module in which Astro hands the content to pages. */
const contentModule = "\0astro:data-layer-content";

/**
 * Has the next page read the content as Astro keeps it on disk. By itself Astro may go on with what it
 * kept while a list could not be read, if that was mended while it was still writing.
 */
function readContentAnew({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const known = environment.moduleGraph.getModuleById(contentModule);
    if (known !== undefined) environment.moduleGraph.invalidateModule(known);
    if (!("runner" in environment)) continue;
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
    const evaluated = evaluatedModules.getModuleById(contentModule);
    if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
  }
}

/**
 * In `npm run dev`, checks the content at the start and whenever a file of it changes. While
 * something has to be mended, every page shows the report; as soon as it is mended, the pages come
 * back by themselves. The build checks the content before Astro starts.
 */
export function contentCheck(): AstroIntegration {
  let root = "";
  return {
    name: "content-check",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:server:setup": ({ server }) => {
        let report = Promise.resolve<string | undefined>(undefined);
        const check = async () => {
          report = reportOn(root);
          const text = await report;
          if (text !== undefined) console.error(`\n${text}\n`);
        };
        void check();
        server.watcher.on("all", (_, path) => {
          if (!path.startsWith(join(root, "content"))) return;
          void check().then(() => {
            server.ws.send({ type: "full-reload" });
          });
        });
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes("text/html") !== true) {
            next();
            return;
          }
          void report.then((text) => {
            if (text === undefined) {
              readContentAnew(server);
              next();
              return;
            }
            response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
            response.end(contentProblemsPage(text, `${server.config.base}@vite/client`));
          });
        });
      },
    },
  };
}
