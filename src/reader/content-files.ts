import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A file of the content folder. */
export interface ContentFile {
  /** From the project's root, with `/`: `content/parts.yaml`. */
  path: string;
  /** Its text; empty for an image, of which only the name counts here. */
  text: string;
}

const texts = /\.(?:ya?ml|mdx?)$/u;

/**
 * Reads all files of the content folder.
 *
 * @param root - the project's folder
 * @returns the files in order of their paths
 * @throws Error if the folder cannot be read
 */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const folder = join(root, "content");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join("/"),
      text: texts.test(path)
        ? (await readFile(path, "utf8")).replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n")
        : "",
    })),
  );
}
