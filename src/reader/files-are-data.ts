import { slug } from "github-slugger";
import { quoted } from "../manual/quoted.ts";
import type { ContentFile, FileFault } from "./content-files.ts";
import { largest } from "./content-files.ts";
import type { Problem } from "./problems.ts";
import { unsafeDrawing } from "./svg-is-a-drawing.ts";

type Finding = Pick<Problem, "code" | "message" | "fix">;

const lowerCase = "[a-z0-9]+(?:[-_][a-z0-9]+)*";

/** Where each kind of file has its place. */
const places: readonly RegExp[] = [
  /^content\/(?:LICENCE|README)\.md$/u,
  /^content\/[^/]+\.yaml$/u,
  /^content\/chapters\/[^/]+\/[^/]+\.mdx$/u,
  /^content\/pages\/[^/]+\.mdx$/u,
  /^content\/questions\/[^/]+\/[^/]+\.yaml$/u,
  /^content\/images\/[^/]+\.(?:svg|png|jpe?g|webp)$/u,
];

/** Names that Windows keeps for devices: a folder with one cannot be copied there. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

const faults: Record<FileFault, Finding> = {
  link: {
    code: "link-to-file",
    message: "This is a link to another file, not a file.",
    fix: "Put a copy of the file here instead of the link.",
  },
  "not-a-file": {
    code: "not-a-file",
    message: "This is neither a file nor a folder.",
    fix: "Remove it.",
  },
  "too-big": {
    code: "file-too-big",
    message: "This file is too big",
    fix: "Divide a chapter in two. Make a picture smaller before you save it.",
  },
  "not-text": {
    code: "not-text",
    message: "This file has bytes in it that are no text.",
    fix: "Save the file as text in UTF-8.",
  },
  "old-line-ends": {
    code: "old-line-ends",
    message: "Lines of this file end in an old way, which programs count differently.",
    fix: 'Save the file with line ends of the kind "LF".',
  },
  "not-a-picture": {
    code: "not-a-picture",
    message: "What is in this file is not the kind of picture that its name says.",
    fix: "Save the picture anew as PNG, JPEG or WebP, with the end of its name to match.",
  },
};

function faultOf({ path, fault }: ContentFile): Finding | undefined {
  if (fault === undefined) return undefined;
  const finding = faults[fault];
  if (fault !== "too-big") return finding;
  const limit = largest[/\.\w+$/u.exec(path.toLowerCase())?.[0] ?? ""] ?? 0;
  return { ...finding, message: `${finding.message}: it has more than ${limit / 1024} kB.` };
}

/** The name that was probably meant; undefined if that cannot be known. */
function betterName(name: string): string | undefined {
  const plain = name.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  if (/[^\x20-\x7E]/u.test(plain)) return undefined;
  const better = slug(
    plain
      .replace(/[^\w-]+/gu, " ")
      .replaceAll("_", " ")
      .trim(),
  ).replace(/-+/gu, "-");
  return new RegExp(`^${lowerCase}$`, "u").test(better) ? better : undefined;
}

/** What is wrong with a file's name. Its parts become parts of an address. */
function unsafeName(path: string): Finding | undefined {
  const parts = path.split("/").slice(1);
  const file = parts.pop() ?? "";
  const name = file.slice(0, file.lastIndexOf("."));
  for (const part of [...parts, name]) {
    const shown = quoted(part);
    const better = betterName(part);
    if (part.length > 80)
      return {
        code: "unsafe-file-name",
        message: `The name "${shown}" is too long for an address: it has more than 80 letters.`,
        fix: "Give it a name of a few words.",
      };
    if (!new RegExp(`^${lowerCase}$`, "u").test(part))
      return {
        code: "unsafe-file-name",
        message: `The name "${shown}" may have only small letters from a to z, figures and single hyphens.`,
        fix: better === undefined ? "Give it a name like: case-recording" : `Name it: ${better}`,
      };
    if (device.test(part))
      return {
        code: "unsafe-file-name",
        message: `Windows keeps the name "${shown}" for itself, so nobody could open the manual there.`,
        fix: `Name it: the-${part}`,
      };
  }
  return undefined;
}

/**
 * True for a file that stands where its kind belongs.
 *
 * @param path - from the project's root
 */
export function isInPlace(path: string): boolean {
  return places.some((place) => place.test(path));
}

/** What is wrong with one file; the first thing that is. */
function wrongWith(file: ContentFile): Finding | undefined {
  const fault = faultOf(file);
  if (fault !== undefined) return fault;
  if (!isInPlace(file.path))
    return {
      code: "wrong-file",
      message: "This file has no place here.",
      fix: "Remove it. Chapters are content/chapters/<part>/<name>.mdx, pages content/pages/<name>.mdx, lists content/<name>.yaml, pictures content/images/<name>.svg, .png, .jpg or .webp.",
    };
  if (file.path.endsWith(".md")) return undefined;
  return unsafeName(file.path) ?? (file.path.endsWith(".svg") ? unsafeDrawing(file.text) : undefined);
}

/**
 * Files of the content folder are what they say, where they belong, under names that are safe in an
 * address. Other files could be loaded by the build: packages beside a chapter, for instance, are
 * taken before those of the project.
 *
 * @param files - all files of the content folder
 * @returns at most one problem a file
 */
export function filesAreData(files: readonly ContentFile[]): Problem[] {
  return files.flatMap((file) => {
    const finding = wrongWith(file);
    return finding === undefined ? [] : [{ file: file.path, ...finding }];
  });
}
