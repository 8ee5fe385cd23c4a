import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { compareContent, otherChanges } from "../changes/compare-content.ts";
import { previewFile, previewIndex, previewPage } from "../changes/preview-page.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { readEarlierContent } from "../reader/earlier-content.ts";
import { parseContent } from "../reader/parsed-content.ts";
import { readOptions } from "./options.ts";
import { distFolder, projectFolder, run } from "./project.ts";

const usage = "npm run preview -- --since origin/main --output .cache/preview";

await run(async () => {
  const { since, output = join(projectFolder, ".cache", "preview") } = readOptions(
    { since: { type: "string" }, output: { type: "string" } },
    usage,
  );
  if (since === undefined)
    throw new Error(`Say which version to compare with: a branch, a tag or a commit.\nFor example: ${usage}`);
  if (!existsSync(join(distFolder, "index.html")))
    throw new Error("There is no built site yet. Run npm run build first.");

  const [before, after] = [readEarlierContent(projectFolder, since), await readContentFiles(projectFolder)];
  const content = parseContent(after);
  const site = content.settings.data?.address ?? "";
  const changed = new Set([
    ...compareContent(before, after).map(({ file }) => file),
    ...otherChanges(before, after),
  ]);
  const pages = [...content.chapters, ...content.pages]
    .filter(({ file }) => changed.has(file))
    .map(({ id, data }) => ({ title: data?.title ?? id, path: `/${id}/` }));

  /** The file behind an address of the built site, which may live under a path of its host. */
  const built = (address: string) =>
    join(distFolder, address.slice(new URL(site).pathname.replace(/\/$/u, "").length));
  await rm(output, { recursive: true, force: true });
  await mkdir(join(output, "files"), { recursive: true });
  for (const { path } of pages) {
    if (!existsSync(join(distFolder, path, "index.html")))
      throw new Error(
        `The built site is older than the content: it has no page ${path}. Run npm run build first.`,
      );
    const { html, files } = previewPage({
      html: readFileSync(join(distFolder, path, "index.html"), "utf8"),
      path,
      site,
      pages: pages.map((page) => page.path),
      read: (address) => readFileSync(built(address), "utf8"),
    });
    await writeFile(join(output, previewFile(path)), html);
    for (const file of files) await cp(built(file), join(output, "files", basename(file)));
  }
  await writeFile(join(output, "index.html"), previewIndex(pages));
  console.log(`Wrote ${pages.length} changed pages to ${output}. Open index.html there.`);
});
