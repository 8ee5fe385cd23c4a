import { builtPages } from "../../manual/built-pages.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { ContentCheck } from "./check.ts";

/** First parts of addresses that the site makes itself, or that servers and browsers ask for. */
export const takenBySite: ReadonlySet<string> = new Set([
  ...builtPages.map(({ path }) => path.slice(1, -1)).filter((name) => name !== ""),
  "404",
  "a-to-z",
  "accessibility-evidence",
  "assets",
  "favicon",
  "feed",
  "icon",
  "index",
  "law",
  "manual",
  "offline",
  "reading",
  "robots",
  "search-index",
  "sitemap",
  "time-limits",
]);

/** Names of chapters that would take the address of their part, or of its print. */
const takenInPart: ReadonlySet<string> = new Set(["index", "print"]);

function taken(name: string, place: Pick<Problem, "file" | "line" | "column">): Problem {
  return {
    ...place,
    code: "address-taken",
    message: `The site makes a page of its own at "${name}".`,
    fix: `Use another name, such as: about-${name}`,
  };
}

/** Names of parts, in the list of parts and in the folders of chapters. */
function partProblems({ parts, chapters }: ParsedContent): Problem[] {
  const inList = parts.flatMap(({ file, yaml, index, id }) =>
    id !== undefined && takenBySite.has(id) ? [taken(id, { file, ...yaml.placeOf([index, "id"]) })] : [],
  );
  const inFolders = chapters.flatMap(({ file, id }) => {
    const [part = "", name = ""] = id.split("/");
    if (takenBySite.has(part)) return [taken(part, { file })];
    return takenInPart.has(name) ? [taken(name, { file })] : [];
  });
  return [...inList, ...inFolders];
}

/** No page takes an address from another: the last one built would win, and the other would be gone. */
export const addressesAreFree: ContentCheck = (content) => {
  const parts = new Set(content.parts.map(({ id }) => id));
  const pages = content.pages.flatMap(({ file, id }): Problem[] => {
    if (takenBySite.has(id)) return [taken(id, { file })];
    if (!parts.has(id)) return [];
    return [
      {
        file,
        code: "address-taken",
        message: `There is a part "${id}", whose page has the same address.`,
        fix: `Use another name, such as: about-${id}`,
      },
    ];
  });
  return [...partProblems(content), ...pages];
};
