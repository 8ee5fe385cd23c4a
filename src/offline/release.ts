/** A file of the copy. */
export interface CopiedFile {
  /** Its address from the manual's root, without a slash before it: `records/case-recording/`. */
  path: string;
  /** Its content in short (content-revision.ts). */
  revision: string;
}

/** What a worker knows of the release that it belongs to. */
export interface Release {
  /** The files of the copy. */
  files: readonly CopiedFile[];
  /** The same for the same files and edition. */
  id: string;
  /** The edition in words, as the footer says it. */
  edition: string;
  /** Hours for which the copy may be relied on. 0: it says nothing about that. */
  validityHours: number;
}

/**
 * Whether a file's name changes with its content, so that a file of that name is never out of date.
 *
 * @param path - from the manual's root, without a slash before it
 */
export function isNamedByContent(path: string): boolean {
  return /^(?:_astro\/|search-index\/[^/]*\/)/u.test(path);
}

/**
 * The address under which a file is kept: two releases of it stand side by side until the older one is
 * cleared away.
 *
 * @param file - the file
 * @param root - the manual's own address
 */
export function keyOf({ path, revision }: CopiedFile, root: string): string {
  const address = new URL(path, root);
  if (!isNamedByContent(path)) address.searchParams.set("revision", revision);
  return address.href;
}
