/**
 * The address of a page of the manual, for an `href`. The manual may live under a path of its host.
 *
 * @param path - from the manual's root, with a slash before and after: `/glossary/`
 * @returns the same with the manual's own path before it
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, "")}${path}`;
}
