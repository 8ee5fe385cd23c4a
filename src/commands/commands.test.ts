import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { copyProject } from "../../tests/project-copy.ts";

/** Commands as people start them, in a copy of the project that they may change. */
let folder = "";

/** Runs a command in the copy. What it prints and how it ends is the result. */
async function start(command: string, args: readonly string[] = [], epoch = "") {
  const env = { ...process.env, SOURCE_DATE_EPOCH: epoch, GITHUB_ACTIONS: "" };
  const run = promisify(execFile)("node", [`src/commands/${command}.ts`, ...args], { cwd: folder, env });
  // With nobody at the keyboard, a command that asks would wait for ever.
  run.child.stdin?.end();
  return run.then(
    ({ stdout }) => ({ status: 0, printed: stdout }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { status: code, printed: stdout + stderr };
    },
  );
}

beforeAll(async () => {
  folder = await copyProject("commands");
}, 30_000);

describe("npm run new:chapter", () => {
  const flags = ["--title", "A chapter of a test", "--part", "records", "--owner", "Data Protection Officer"];

  test("writes a chapter that passes the content check, and shows its address", async () => {
    const written = await start("new-chapter", flags);
    expect(written).toMatchObject({ status: 0 });
    expect(written.printed).toContain("The chapter's address will be /records/a-chapter-of-a-test/");
    expect(existsSync(join(folder, "content/chapters/records/a-chapter-of-a-test.mdx"))).toBe(true);
    expect(await start("check-content")).toMatchObject({ status: 0 });
  });

  test("refuses to write it a second time, in plain words", async () => {
    const { status, printed } = await start("new-chapter", flags);
    expect(status).toBe(1);
    expect(printed).toContain('The title "A chapter of a test" is already used');
    expect(printed).not.toMatch(/^\s+at /mu);
  });

  test("says how to answer where nobody can be asked", async () => {
    const { status, printed } = await start("new-chapter", ["--title", "Another"]);
    expect(status).toBe(1);
    expect(printed).toContain("Nobody can be asked here, so say everything at once.");
  });
}, 30_000);

describe("npm run reviews", () => {
  /** 1 March 2040: every chapter of the copy is overdue, but for one. */
  const epoch = String(Date.UTC(2040, 2, 1) / 1000);
  const output = () => join(folder, "issues");

  beforeAll(async () => {
    const file = join(folder, "content/chapters/records/confidentiality.mdx");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/^reviewDue: .*$/mu, "reviewDue: 2040-03-01"));
  });

  test("lists chapters as text, as of the day of the build", async () => {
    const { printed } = await start("reviews", [], epoch);
    expect(printed).toMatch(
      /^The law has changed, or is about to\n {2}None\.\n\nOverdue\n {2}\d+ \w+ \d{4}: /u,
    );
    expect(printed).toContain("Due in the next 90 days\n  1 March 2040: Confidentiality");
  });

  test("lists them as data", async () => {
    const data: unknown = JSON.parse((await start("reviews", ["--json"], epoch)).printed);
    expect(data).toMatchObject({ asOf: "2040-03-01", soon: [{ id: "records/confidentiality" }], later: [] });
  });

  test("writes one issue a chapter for the workflow, and none for those that are known", async () => {
    const all = JSON.parse((await start("reviews", ["--issues"], epoch)).printed) as { body: string }[];
    expect(all.length).toBeGreaterThan(2);
    const known = join(folder, "known.json");
    await writeFile(known, JSON.stringify(all.slice(1).map(({ body }) => ({ body }))));
    const args = ["--issues", "--known", known, "--output", output()];
    expect((await start("reviews", args, epoch)).printed).toContain("Wrote 1 new issues");
    expect(await readdir(output())).toEqual(["1.json"]);
    expect(JSON.parse(await readFile(join(output(), "1.json"), "utf8"))).toEqual(all[0]);
  });

  test("leaves no issue of an earlier run behind", async () => {
    // On this day nothing is overdue yet.
    const early = String(Date.UTC(2020, 0, 1) / 1000);
    await start("reviews", ["--issues", "--output", output()], early);
    expect(await readdir(output())).toEqual([]);
  });

  test("says how to make the list of known issues, if it cannot be read", async () => {
    const { status, printed } = await start("reviews", ["--issues", "--known", "package.json"], epoch);
    expect(status).toBe(1);
    expect(printed).toContain("package.json is not a list of issues. Write it with: gh issue list");
  });
}, 30_000);

describe("npm run law", () => {
  test("lists every source with its id", async () => {
    const { status, printed } = await start("law");
    expect(status).toBe(0);
    expect(printed).toMatch(/^Acts\n/u);
    expect(printed).toContain("  dpa-2018 ");
  });

  test("lists what cites a source, by provision", async () => {
    const { printed } = await start("law", ["dpa-2018"]);
    expect(printed).toMatch(/^ {2}section 173\n {4}Access to records .*\n {6}section \d+\.\d+, /mu);
  });

  test("gives the nearest id, if there is no such source", async () => {
    const { status, printed } = await start("law", ["dpa-2017"]);
    expect(status).toBe(1);
    expect(printed).toContain('There is no source "dpa-2017". Did you mean "dpa-2018"');
  });

  test("says how to use it, if more than an id is typed", async () => {
    const { status, printed } = await start("law", ["data", "protection"]);
    expect(status).toBe(1);
    expect(printed).toContain("For example: npm run law -- dpa-2018");
  });
}, 30_000);

describe("a command that compares with an earlier version", () => {
  test.each(["check-amendments", "changes", "preview"])("%s says what it needs", async (command) => {
    const { status, printed } = await start(command);
    expect(status).toBe(1);
    expect(printed).toContain("Say which version to compare with: a branch, a tag or a commit.");
    expect(printed).not.toMatch(/^\s+at /mu);
  });
}, 30_000);
