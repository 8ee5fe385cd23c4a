import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lostIn } from "./docs-lead-somewhere.ts";
import type { Doc, Project } from "./docs-lead-somewhere.ts";

describe("in a small project", () => {
  const files: Record<string, string> = {
    "README.md": "# Start\n\n## For the *editor*\n",
    "docs/guide.md": "# Guide\n",
    "docs/": "",
    "src/a.ts": "",
  };
  const project: Project = { textOf: (path) => files[path], scripts: ["build", "check:content", "start"] };
  const lost = (text: string, path = "docs/page.md") => lostIn({ path, text }, project);

  test.each([
    "[Guide](guide.md)",
    "[two\nlines](../README.md#for-the-editor)",
    "# Here\n\n[Here](#here)",
    "[Elsewhere](https://other.example/x.md)",
    "`[not](a-link.md)`",
    "```md\n[not](a-link.md)\n```",
    "The file `src/a.ts`, and `src/<name>.ts`.",
    "`npm run check:content`, `npm run --silent build`, `npm start`, `npm run …`",
  ])("%j passes", (text) => {
    expect(lost(text)).toEqual([]);
  });

  test.each([
    ["[Guide](guides.md)", "docs/page.md: the link guides.md leads to no file"],
    ["[Guide](/docs/guide.md)", "docs/page.md: the link /docs/guide.md leads to no file"],
    ["[two\nlines](../README)", "docs/page.md: the link ../README leads to no file"],
    [
      "[Editor](../README.md#editor)",
      "docs/page.md: the link ../README.md#editor leads to no heading of README.md",
    ],
    ["# Here\n\n[Here](#there)", "docs/page.md: the link #there leads to no heading of docs/page.md"],
    ["The file `src/b.ts`.", "docs/page.md: there is no src/b.ts"],
    ["Type `npm run check:contents`.", "docs/page.md: there is no command npm run check:contents"],
    ["```\nnpm ci && npm test\n```", "docs/page.md: there is no command npm run test"],
  ])("%j is told", (text, message) => {
    expect(lost(text)).toEqual([message]);
  });

  test("of code, only the commands are looked at", () => {
    expect(lost('"Run npm run biuld. [x](y.md) `src/b.ts`"', "src/a.ts")).toEqual([
      "src/a.ts: there is no command npm run biuld",
    ]);
  });
});

describe("in this project", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
    scripts: Record<string, string>;
  };
  const project: Project = {
    textOf: (path) => {
      if (!existsSync(root + path)) return undefined;
      return statSync(root + path).isDirectory() ? "" : readFileSync(root + path, "utf8");
    },
    scripts: Object.keys(scripts),
  };
  const doc = (path: string): Doc => ({ path, text: readFileSync(root + path, "utf8") });
  const below = (folder: string, ending: RegExp) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => ending.test(path) && statSync(root + path).isFile());

  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    ...["docs", "src", "tests", ".github"].flatMap((folder) => below(folder, /\.md$/u)),
  ];
  const code = [...below("src", /(?<!\.test)\.(?:ts|astro)$/u), ...below(".github", /\.ya?ml$/u)];

  test("there are guides, pages of help and code to look at", () => {
    expect(pages.filter((path) => path.startsWith("docs/guides/")).length).toBeGreaterThan(3);
    expect(pages.filter((path) => path.startsWith("docs/content-check/")).length).toBeGreaterThan(60);
    expect(code.length).toBeGreaterThan(100);
  });

  test("every link, path and command that a page for people names is there", () => {
    expect(pages.flatMap((path) => lostIn(doc(path), project))).toEqual([]);
  });

  test("every command that a message or a workflow names is there", () => {
    expect(code.flatMap((path) => lostIn(doc(path), project))).toEqual([]);
  });
});
