import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";
import { hostFileNames } from "./host-rules.ts";
import { isText } from "./media-types.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * The effort of brotli. 10 makes the manual a tenth smaller than 9; 11 gains 3% more and takes two and
 * a half times as long. What binds the whole manual for paper is too large to be worth any of that.
 */
const effortFor = (bytes: number) => (bytes > 300_000 ? 9 : 10);

/**
 * Writes a file's compressed copies beside it, for hosts that send them as they are. A copy that would
 * not be smaller is left out; one from before is removed.
 *
 * @param file - a text file
 */
export async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const copies = {
    br: await toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effortFor(content.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gz: await toGzip(content, { level: 9 }),
  };
  for (const [ending, copy] of Object.entries(copies)) {
    if (copy.length < content.length) await writeFile(`${file}.${ending}`, copy);
    else await rm(`${file}.${ending}`, { force: true });
  }
}

/**
 * Compresses every text file of a folder that readers may ask for.
 *
 * @param folder - the built site
 * @returns how many files were compressed
 */
export async function compressFolder(folder: string): Promise<number> {
  const forHosts: readonly string[] = hostFileNames;
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => isText(file) && !forHosts.includes(file),
  );
  const queue = files.values();
  const worker = async (): Promise<void> => {
    for (const file of queue) await compressFile(join(folder, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return files.length;
}

/** Compresses the built site. It stands after everything that writes or changes a file. */
export function precompressed(): AstroIntegration {
  return {
    name: "precompressed",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        logger.info(`${await compressFolder(fileURLToPath(dir))} files have compressed copies.`);
      },
    },
  };
}
