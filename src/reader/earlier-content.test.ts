import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readEarlierContent } from "./earlier-content.ts";

let folder = "";
let project = "";

/** Runs git in a folder, without the settings of whoever runs the tests. */
function git(cwd: string, ...args: string[]): string {
  return execFileSync(
    "git",
    [
      "-c",
      "user.name=Test",
      "-c",
      "user.email=test@council.example",
      "-c",
      "init.defaultBranch=main",
      ...args,
    ],
    {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" },
    },
  ).trim();
}

/** Writes a file of the project, with the folders above it. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(join(project, path, ".."), { recursive: true });
  await writeFile(join(project, path), text);
}

function commit(message: string): void {
  git(project, "add", "--all");
  git(project, "commit", "--message", message);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "earlier-content-"));
  // A folder within the repository: the project need not be its root.
  project = join(folder, "repository", "manual");
  await write("content/chapters/records/a.mdx", "First words – with a dash.\r\n");
  await write("content/chapters/records/empty.mdx", "");
  await write("content/images/steps.svg", "<svg/>");
  await write("content/parts.yaml", "- id: records\n");
  await write("README.md", "Not content.\n");
  git(join(project, ".."), "init");
  commit("Start");
  git(project, "branch", "old");
  await write("content/chapters/records/a.mdx", "Second words.\n");
  await write("content/chapters/records/b.mdx", "New.\n");
  await rm(join(project, "content/parts.yaml"));
  commit("Go on");
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("an earlier version", () => {
  test("has its texts as they were, in order, and the names of pictures", () => {
    expect(readEarlierContent(project, "old")).toEqual([
      { path: "content/chapters/records/a.mdx", text: "First words – with a dash.\n" },
      { path: "content/chapters/records/empty.mdx", text: "" },
      { path: "content/images/steps.svg", text: "" },
      { path: "content/parts.yaml", text: "- id: records\n" },
    ]);
  });

  test("may be named as the one before", () => {
    expect(readEarlierContent(project, "HEAD^")[0]?.text).toBe("First words – with a dash.\n");
  });

  test("does not count what others changed there meanwhile", async () => {
    git(project, "checkout", "-b", "others", "old");
    await write("content/chapters/records/a.mdx", "Words of others.\n");
    commit("Others go on");
    git(project, "checkout", "main");
    expect(readEarlierContent(project, "others")[0]?.text).toBe("First words – with a dash.\n");
  });
});

describe("a version that cannot be read is refused in plain words", () => {
  test("when nobody knows its name", () => {
    expect(() => readEarlierContent(project, "oldd")).toThrow(
      'There is no version "oldd" in this checkout. Did you mean "old"?',
    );
  });

  test("when its name looks like an option", () => {
    expect(() => readEarlierContent(project, "--help")).toThrow('There is no version "--help"');
  });

  test("when the checkout is shallow", () => {
    const shallow = join(folder, "shallow");
    git(folder, "clone", "--depth=1", `file://${join(project, "..")}`, shallow);
    expect(() => readEarlierContent(join(shallow, "manual"), "HEAD^")).toThrow(
      'This checkout has only its newest versions, and "HEAD^" is not among them. Get the rest with: git fetch --unshallow',
    );
  });

  test("when the folder is no checkout", async () => {
    const plain = await mkdtemp(join(tmpdir(), "no-checkout-"));
    vi.stubEnv("GIT_CEILING_DIRECTORIES", tmpdir());
    expect(() => readEarlierContent(plain, "main")).toThrow(
      "This folder has no earlier versions: it is a plain copy, not a git checkout.",
    );
    vi.unstubAllEnvs();
    await rm(plain, { recursive: true });
  });

  test("when git is not installed", () => {
    vi.stubEnv("PATH", join(folder, "nothing"));
    expect(() => readEarlierContent(project, "old")).toThrow("git is not installed here");
    vi.unstubAllEnvs();
  });
});
