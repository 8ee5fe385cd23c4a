import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readEarlierContent } from "./earlier-content.ts";
import { testRepository } from "./test-repository.ts";

const repository = await testRepository();
const { folder, git, commit } = repository;
/** A folder within the repository: the project need not be its root. */
const project = join(repository.root, "manual");
const write = (path: string, text: string | undefined) => repository.write(`manual/${path}`, text);

beforeAll(async () => {
  await write("content/chapters/records/a.mdx", "First words – with a dash.\r\n");
  await write("content/chapters/records/empty.mdx", "");
  await write("content/images/steps.svg", "<svg/>");
  await write("content/parts.yaml", "- id: records\n");
  await write("README.md", "Not content.\n");
  commit("Start");
  git(["branch", "old"]);
  await write("content/chapters/records/a.mdx", "Second words.\n");
  await write("content/chapters/records/b.mdx", "New.\n");
  await write("content/parts.yaml", undefined);
  commit("Go on");
});

afterAll(repository.remove);

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
    git(["checkout", "-b", "others", "old"]);
    await write("content/chapters/records/a.mdx", "Words of others.\n");
    commit("Others go on");
    git(["checkout", "main"]);
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
    git(["clone", "--depth=1", `file://${repository.root}`, shallow], folder);
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
