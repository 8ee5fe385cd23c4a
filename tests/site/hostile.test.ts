import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { attack } from "../../src/checks/content/hostile/cases.ts";
import { copyProject } from "../project-copy.ts";

const execute = promisify(execFile);

/** The environment without what Vitest puts there for itself. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:BASE_URL|DEV|PROD|SSR|MODE|NODE_ENV|TEST|VITEST.*)$/u.test(name),
  ),
);

const chapter = "content/chapters/records/confidentiality.mdx";

interface Project {
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** True if the attack has run. */
  struck: () => boolean;
  /** True if Astro has read its settings. */
  astroStarted: () => boolean;
}

/** A copy of the project that leaves a trace when the attack runs, and one when Astro starts. */
async function projectToAttack(name: string): Promise<Project> {
  const folder = await copyProject(name);
  const [canary, started] = [join(folder, "canary"), join(folder, "astro-started")];
  const settings = join(folder, "astro.config.mjs");
  const trace = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(started)}, "");\n`;
  await writeFile(settings, trace + (await readFile(settings, "utf8")));
  return {
    folder,
    environment: { ...environment, CANARY: canary, ASTRO_TELEMETRY_DISABLED: "1" },
    struck: () => existsSync(canary),
    astroStarted: () => existsSync(started),
  };
}

/** Adds text to a chapter of the copy. */
async function addToChapter(folder: string, text: string): Promise<void> {
  await writeFile(join(folder, chapter), `${await readFile(join(folder, chapter), "utf8")}\n${text}`);
}

/** Runs Node in a copy; gives its exit status and what it printed. */
async function run(project: Project, ...parameters: string[]): Promise<{ status: number; printed: string }> {
  try {
    const { stdout, stderr } = await execute("node", parameters, {
      cwd: project.folder,
      env: project.environment,
    });
    return { status: 0, printed: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, printed: stdout + stderr };
  }
}

/** Astro's own build, with no check before it. */
const astroAlone = 'import { build } from "astro"; await build({ root: process.cwd(), logLevel: "warn" });';

const exported = `export const evil = ${attack}\n`;

describe("a build of a chapter with code in it", () => {
  test("fails before Astro starts, in an editor's words, and the code has not run", async () => {
    const project = await projectToAttack("hostile-chapter");
    await addToChapter(project.folder, exported);
    const { status, printed } = await run(project, "src/commands/build.ts");
    expect(status).toBe(1);
    expect(printed).toContain("A chapter may not import or export anything.");
    expect(printed).not.toMatch(/^\s+at /mu);
    expect(project.astroStarted()).toBe(false);
    expect(project.struck()).toBe(false);
  });

  test("fails even where nothing is checked before, and the code has not run", async () => {
    const project = await projectToAttack("hostile-unchecked");
    await addToChapter(project.folder, exported);
    const { status, printed } = await run(project, "--input-type=module", "--eval", astroAlone);
    expect(status).not.toBe(0);
    expect(printed).toContain("A chapter may not import or export anything.");
    expect(project.astroStarted()).toBe(true);
    expect(project.struck()).toBe(false);
  });

  // Else the two tests above would prove nothing.
  test("would run the code if both guards were taken away", async () => {
    const project = await projectToAttack("hostile-unguarded");
    await addToChapter(project.folder, exported);
    const processor = join(project.folder, "src/mdx/processor.ts");
    await writeFile(processor, (await readFile(processor, "utf8")).replace("[refuseCode, ", "["));
    await run(project, "--input-type=module", "--eval", astroAlone);
    expect(project.struck()).toBe(true);
  });
});

describe("a build fails before Astro starts at", () => {
  test("a link to a chapter outside the content", async () => {
    const project = await projectToAttack("hostile-link");
    await mkdir(join(project.folder, "elsewhere"));
    await writeFile(join(project.folder, "elsewhere/evil.txt"), exported);
    await symlink("../../../elsewhere/evil.txt", join(project.folder, "content/chapters/records/evil.mdx"));
    const { status, printed } = await run(project, "src/commands/build.ts");
    expect(status).toBe(1);
    expect(printed).toContain("This is a link to another file");
    expect(project.astroStarted()).toBe(false);
  });

  test("a package beside the chapters, which they would load", async () => {
    const project = await projectToAttack("hostile-package");
    const folder = join(project.folder, "content/node_modules/astro");
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, "package.json"),
      '{ "name": "astro", "exports": { "./jsx-runtime": "./x.js" } }',
    );
    await writeFile(join(folder, "x.js"), exported);
    const { status, printed } = await run(project, "src/commands/build.ts");
    expect(status).toBe(1);
    expect(printed).toContain("content/node_modules/astro/x.js");
    expect(project.astroStarted()).toBe(false);
    expect(project.struck()).toBe(false);
  });

  test("a drawing with a script", async () => {
    const project = await projectToAttack("hostile-drawing");
    await mkdir(join(project.folder, "content/images"), { recursive: true });
    await writeFile(
      join(project.folder, "content/images/steps.svg"),
      '<svg xmlns="http://www.w3.org/2000/svg"><script>evil()</script></svg>',
    );
    const { status, printed } = await run(project, "src/commands/build.ts");
    expect(status).toBe(1);
    expect(printed).toContain("This picture has <script> in it");
    expect(project.astroStarted()).toBe(false);
  });
});

/** Starts the preview of a project, and waits until it has said something. */
async function preview(project: Project, port: string, words: string) {
  const server = spawn("node", ["src/commands/dev.ts"], {
    cwd: project.folder,
    env: { ...project.environment, PORT: port },
  });
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let printed = "";
  const listen = (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes(words)) resolve(undefined);
  };
  server.stdout.on("data", listen);
  server.stderr.on("data", listen);
  server.once("exit", () => {
    reject(new Error(`The preview stopped:\n${printed}`));
  });
  await promise;
  return { server, printed };
}

describe("the preview", () => {
  test("shows the report, and does not start Astro, beside a file that has no place in the content", async () => {
    const project = await projectToAttack("hostile-preview-file");
    await writeFile(join(project.folder, "content/chapters/records/evil.js"), attack);
    const { server, printed } = await preview(project, "4791", "The preview starts when all is mended.");
    try {
      expect(printed).toContain("This file has no place here.");
      const page = await fetch("http://localhost:4791/records/case-recording/");
      expect(page.status).toBe(500);
      expect(await page.text()).toContain("This file has no place here.");
      expect(project.astroStarted()).toBe(false);
      expect(project.struck()).toBe(false);
    } finally {
      server.kill();
    }
  });

  test("shows no chapter into which code was saved, and the code has not run", async () => {
    const project = await projectToAttack("hostile-preview");
    const { server } = await preview(project, "4792", "watching for file changes");
    try {
      const hostile = () =>
        fetch("http://localhost:4792/records/confidentiality/").then(({ status }) => status);
      expect(await hostile()).toBe(200);
      await addToChapter(project.folder, exported);
      await expect.poll(hostile, { timeout: 60_000, interval: 500 }).toBe(500);
      expect(project.struck()).toBe(false);
    } finally {
      server.kill();
    }
  });
});
