import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { changesInWords, mendContent } from "../checks/content/mend.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { projectFolder, run } from "./project.ts";

await run(async () => {
  // The reader takes line ends and byte marks away; to be mended they have to be seen.
  const files = await Promise.all(
    (await readContentFiles(projectFolder)).map(async (file) => ({
      path: file.path,
      text: file.text === "" ? "" : await readFile(join(projectFolder, file.path), "utf8"),
    })),
  );
  const { files: mended, changes } = mendContent(files);
  for (const { path, text } of mended) {
    if (changes.some(({ file }) => file === path)) await writeFile(join(projectFolder, path), text);
  }
  console.log(changesInWords(changes));
  if (changes.length > 0) console.log("Look at the changes, and run npm run check:content for the rest.");
});
