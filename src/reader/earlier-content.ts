import { execFileSync } from "node:child_process";
import { didYouMean } from "../manual/nearest.ts";
import type { ContentFile } from "./content-files.ts";

/** Enough for the texts of a thousand long chapters. */
const maxBuffer = 512 * 1024 * 1024;

/** Runs git in a folder. Its own words are no help to an editor, so they are not shown. */
function git(root: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", args, { cwd: root, input, maxBuffer, stdio: ["pipe", "pipe", "pipe"] });
}

/** What git says on one line; nothing if it fails. */
function ask(root: string, args: readonly string[]): string | undefined {
  try {
    return git(root, args).toString("utf8").trim();
  } catch {
    return undefined;
  }
}

/** Why an earlier version cannot be read, and what to do. */
function reasonWhyNot(root: string, ref: string): string {
  if (ask(root, ["--version"]) === undefined)
    return "Earlier versions are read with git, and git is not installed here. Install it from https://git-scm.com/ and try again.";
  if (ask(root, ["rev-parse", "--is-inside-work-tree"]) !== "true")
    return "This folder has no earlier versions: it is a plain copy, not a git checkout. Get the project with git clone.";
  if (ask(root, ["rev-parse", "--is-shallow-repository"]) === "true")
    return `This checkout has only its newest versions, and "${ref}" is not among them. Get the rest with: git fetch --unshallow`;
  const known = ask(root, ["for-each-ref", "--format=%(refname:short)"])?.split("\n") ?? [];
  const offer = didYouMean(ref, known);
  return `There is no version "${ref}" in this checkout.${offer || " Name a branch, a tag or a commit, for example origin/main."}`;
}

/** The commit that a name stands for. */
function commitOf(root: string, ref: string): string | undefined {
  return ask(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
}

/**
 * The commit to compare with: where the checkout left the named version. What others changed there
 * since then is not counted as a change of this checkout.
 *
 * @throws Error that says why there is none, and what to do
 */
function baseOf(root: string, ref: string): string {
  const named = commitOf(root, ref);
  if (named === undefined) throw new Error(reasonWhyNot(root, ref));
  const base = ask(root, ["merge-base", named, "HEAD"]);
  if (base !== undefined) return base;
  if (ask(root, ["rev-parse", "--is-shallow-repository"]) === "true")
    throw new Error(
      `This checkout does not go back to where it left "${ref}". Get the rest with: git fetch --unshallow`,
    );
  return named;
}

/** The files of a folder in a commit, with the names that git has for their texts. */
function listFiles(root: string, commit: string): { path: string; object: string }[] {
  return git(root, ["ls-tree", "-r", "-z", commit, "--", "content/"])
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, kind, object, path] = /^\S+ (\S+) (\S+)\t(.+)$/su.exec(entry) ?? [];
      return kind === "blob" && object !== undefined && path !== undefined ? [{ path, object }] : [];
    });
}

/** The texts of several objects, in their order, from one call of git. */
function readObjects(root: string, objects: readonly string[]): string[] {
  const output = git(root, ["cat-file", "--batch"], `${objects.join("\n")}\n`);
  let position = 0;
  return objects.map(() => {
    // "<object> blob <size>", a line break, the text, a line break.
    const end = output.indexOf("\n", position);
    const size = Number(output.toString("utf8", position, end).split(" ")[2]);
    position = end + 1 + size + 1;
    return output.toString("utf8", end + 1, end + 1 + size);
  });
}

const texts = /\.(?:ya?ml|mdx?)$/u;

/**
 * Reads the content folder as it was where this checkout left another version. Nothing is checked
 * out and nothing is written.
 *
 * @param root - the project's folder
 * @param ref - a branch, a tag or a commit: `origin/main`
 * @returns the files in order of their paths, in the form that `readContentFiles` gives
 * @throws Error in plain words if git is not there, the folder is no checkout, the version is not
 *   known, or the checkout is too shallow
 */
export function readEarlierContent(root: string, ref: string): ContentFile[] {
  const files = listFiles(root, baseOf(root, ref)).toSorted((one, two) => (one.path < two.path ? -1 : 1));
  const readable = files.filter(({ path }) => texts.test(path));
  const read =
    readable.length === 0
      ? []
      : readObjects(
          root,
          readable.map(({ object }) => object),
        );
  const textOf = new Map(readable.map(({ path }, index) => [path, read[index] ?? ""]));
  return files.map(({ path }) => ({
    path,
    text: (textOf.get(path) ?? "").replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n"),
  }));
}
