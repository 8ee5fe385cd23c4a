/**
 * As much of a browser's cache as the copy uses, for tests: Node has none.
 *
 * @returns an empty one
 */
export function fakeCache(): Cache {
  const kept = new Map<string, Response>();
  return {
    put: (key: string, response: Response) => Promise.resolve(void kept.set(key, response)),
    match: (key: string) => Promise.resolve(kept.get(key)?.clone()),
    delete: (key: string) => Promise.resolve(kept.delete(key)),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
  } as unknown as Cache;
}
