import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A real git repository for one test file, in the system's folder for temporary files. */
export interface TestRepository {
  /** The folder that holds the repository and whatever a test puts beside it. */
  folder: string;
  /** The root of the repository. */
  root: string;
  /** Runs git in a folder, the repository's unless another is given. */
  git: (args: readonly string[], cwd?: string) => string;
  /** Writes a file of the repository; undefined takes it away. */
  write: (path: string, text: string | undefined) => Promise<void>;
  /** Makes everything that was written a version of its own. */
  commit: (message: string) => void;
  remove: () => Promise<void>;
}

/**
 * Makes an empty repository on a branch `main`.
 *
 * @returns the repository; remove it when the tests are done
 */
export async function testRepository(): Promise<TestRepository> {
  const folder = await mkdtemp(join(tmpdir(), "manual-"));
  const root = join(folder, "repository");
  await mkdir(root);
  const settings = ["user.name=Test", "user.email=test@council.example", "init.defaultBranch=main"];
  const git = (args: readonly string[], cwd = root) =>
    execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      // Nothing from the settings of whoever runs the tests.
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    }).trim();
  git(["init"]);
  return {
    folder,
    root,
    git,
    write: async (path, text) => {
      const file = join(root, path);
      if (text === undefined) return rm(file);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    },
    commit: (message) => {
      git(["add", "--all"]);
      git(["commit", "--message", message]);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
