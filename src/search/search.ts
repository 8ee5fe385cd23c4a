import type { FoundPage, FoundSection, ManualSearch, PartCount, Piece, SearchOutcome } from "./types.ts";

/** Where the search finds what it needs. */
export interface SearchSettings {
  /** The manual's path on its host, with a slash at both ends: `/` or `/manual/`. */
  base: string;
  /** The manual's parts, in reading order. */
  parts: readonly Pick<PartCount, "id" | "title">[];
}

/** The index cannot be loaded. The message is for the reader. */
export class SearchUnavailable extends Error {
  override name = "SearchUnavailable";
}

/** What is used of Pagefind's interface. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

/** A page that Pagefind has found. Its extracts are HTML in which only `<mark>` stands. */
interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#39": "'",
  nbsp: " ",
  amp: "&",
};

/** An extract of Pagefind's as text and found words. */
function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/su)
    .map((text, index) => ({
      text: text.replaceAll(/&(\w+|#\w+);/gu, (whole, name: string) => entities[name] ?? whole),
      found: index % 2 === 1,
    }))
    .filter(({ text }) => text !== "");
}

/** The words of a section's heading, taken apart: "4.2", "Exemptions". */
function section({ title, url, excerpt }: Fragment["sub_results"][number]): FoundSection {
  const [, number, words] = /^(\d+(?:\.\d+)*)\.? (.*)$/su.exec(title) ?? [];
  return {
    ...(number === undefined ? {} : { number }),
    title: words ?? title,
    url,
    excerpt: pieces(excerpt),
  };
}

/**
 * Makes the search of a manual out of Pagefind alone: no aliases, no spelling, no answers.
 *
 * @param settings - where things are
 * @returns the search; nothing is loaded yet
 */
export function createSearch({ base, parts }: SearchSettings): ManualSearch {
  let loading: Promise<Pagefind> | undefined;

  async function load(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.init();
    return pagefind;
  }

  function partOf({ url }: Fragment): string | undefined {
    return parts.find(({ id }) => url.startsWith(`${base}${id}/`))?.id;
  }

  function foundPage(fragment: Fragment): FoundPage {
    const title = parts.find(({ id }) => id === partOf(fragment))?.title;
    const sections = fragment.sub_results.filter(({ url }) => url.includes("#")).map(section);
    return {
      title: fragment.meta.title ?? fragment.url,
      url: fragment.url,
      ...(title === undefined ? {} : { part: title }),
      excerpt: sections.length > 0 ? [] : pieces(fragment.excerpt),
      sections,
    };
  }

  async function find(query: string, chosen: readonly string[]): Promise<SearchOutcome> {
    const { results } = await (await (loading ??= load())).search(query);
    const fragments = await Promise.all(results.map((result) => result.data()));
    const wanted = fragments.filter(
      (fragment) => chosen.length === 0 || chosen.includes(partOf(fragment) ?? ""),
    );
    return {
      asked: query,
      searched: query,
      total: wanted.length,
      parts: parts.map(({ id, title }) => ({
        id,
        title,
        count: fragments.filter((fragment) => partOf(fragment) === id).length,
      })),
      answers: [],
      load: (from, count) => Promise.resolve(wanted.slice(from, from + count).map(foundPage)),
    };
  }

  /** Whatever goes wrong on the way to the index: the reader hears one thing. */
  function unavailable(cause: unknown): never {
    loading = undefined;
    throw new SearchUnavailable("The search could not be loaded.", { cause });
  }

  return {
    prepare: async () => {
      await (loading ??= load()).catch(unavailable);
    },
    search: (query, options = {}) => find(query.trim(), options.parts ?? []).catch(unavailable),
  };
}
