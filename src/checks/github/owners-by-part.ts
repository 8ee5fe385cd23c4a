/**
 * The parts of the manual that `.github/CODEOWNERS` forgets.
 *
 * @param owners - the text of the file
 * @param parts - the ids of all parts
 * @returns the parts without a line of their own. A line that is still a comment counts: until the
 *   council names its teams, it is the form to fill in.
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function partsWithoutOwner(owners: string, parts: readonly string[]): string[] {
  const lines = owners.split("\n").flatMap((line) => {
    const [, part] = /^(?:# )?\/content\/chapters\/([^/\s]+)\/ +@[\w-]+\/[\w-]+\s*$/u.exec(line) ?? [];
    return part === undefined ? [] : [part];
  });
  return parts.filter((part) => !lines.includes(part));
}
