import type { Dirent } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

/**
 * Why a file was not read: a link leads out of the folder, something else than a file could wait for
 * ever, a file of absurd size could take for ever, bytes that are no text or no picture could be
 * anything, and lines that end in an old way are counted differently by those who read them.
 */
export type FileFault = "link" | "not-a-file" | "too-big" | "not-text" | "old-line-ends" | "not-a-picture";

/** A file of the content folder. */
export interface ContentFile {
  /** From the project's root, with `/`: `content/parts.yaml`. */
  path: string;
  /** Its text; empty for a photograph, of which only the name counts here, and for a file with a fault. */
  text: string;
  /** Why it was not read. Left out: it was. */
  fault?: FileFault;
}

const kilobyte = 1024;

/** The most that a file may hold, in bytes, by the end of its name. */
export const largest: Readonly<Record<string, number>> = {
  ".mdx": 100 * kilobyte,
  ".yaml": 300 * kilobyte,
  ".md": 100 * kilobyte,
  ".svg": 200 * kilobyte,
  ".png": 1024 * kilobyte,
  ".jpg": 1024 * kilobyte,
  ".jpeg": 1024 * kilobyte,
  ".webp": 1024 * kilobyte,
};

/** How the bytes of a photograph start, as Latin letters. */
const signatures: Readonly<Record<string, RegExp>> = {
  ".png": /^\x89PNG\r\n\x1A\n/u,
  ".jpg": /^\xFF\xD8\xFF/u,
  ".jpeg": /^\xFF\xD8\xFF/u,
  ".webp": /^RIFF[\s\S]{4}WEBP/u,
};

/**
 * Turns a file's bytes into the text that every later step reads.
 *
 * @param bytes - the file
 * @returns its text with plain line ends; or why it is none
 */
export function textOf(bytes: Uint8Array): Omit<ContentFile, "path"> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return { text: "", fault: "not-text" };
  }
  if (text.includes("\0")) return { text: "", fault: "not-text" };
  if (text.includes("\r")) return { text: "", fault: "old-line-ends" };
  return { text };
}

/** Reads one file, if it may be read. */
async function readOne(entry: Dirent): Promise<Omit<ContentFile, "path">> {
  if (entry.isSymbolicLink()) return { text: "", fault: "link" };
  if (!entry.isFile()) return { text: "", fault: "not-a-file" };
  const path = join(entry.parentPath, entry.name);
  const kind = extname(entry.name).toLowerCase();
  const limit = largest[kind];
  // A kind of file that has no place in the folder. What is in it does not matter.
  if (limit === undefined) return { text: "" };
  if ((await lstat(path)).size > limit) return { text: "", fault: "too-big" };
  const bytes = await readFile(path);
  const signature = signatures[kind];
  if (signature !== undefined)
    return signature.test(bytes.toString("latin1", 0, 16))
      ? { text: "" }
      : { text: "", fault: "not-a-picture" };
  return textOf(bytes);
}

/**
 * Reads all files of the content folder. Links are not followed.
 *
 * @param root - the project's folder
 * @returns the files in order of their paths
 * @throws Error if the folder cannot be read
 */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const folder = join(root, "content");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(async (entry) => ({
        path: relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"),
        ...(await readOne(entry)),
      })),
  );
  return files.sort((one, two) => (one.path < two.path ? -1 : 1));
}
