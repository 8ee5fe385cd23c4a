import { withoutEdition } from "./built-page.ts";

/** Whether a file is a page, by its address from the manual's root: ``, `glossary/`, `404.html`. */
export function isPage(path: string): boolean {
  return /(?:^|\/|\.html)$/u.test(path);
}

/**
 * The content of a file in short: the same for the same content, and another for anything else. The
 * edition that a page names is no part of it: it changes with every release.
 *
 * @param path - its address from the manual's root, without a slash before it
 * @param content - its bytes
 * @returns the first 64 bits of its SHA-256, as 16 hexadecimal digits
 */
export async function contentRevision(path: string, content: BufferSource): Promise<string> {
  const counted = isPage(path)
    ? new TextEncoder().encode(withoutEdition(new TextDecoder().decode(content)))
    : content;
  const digest = await crypto.subtle.digest("SHA-256", counted);
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
