import { brotliCompressSync, constants } from "node:zlib";

/** Compressed with brotli at its best, as hosts keep files that do not change. */
export function inBrotli(content: string | Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** How many bytes that takes. */
export function sizeInBrotli(content: string | Buffer): number {
  return inBrotli(content).length;
}
