import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "satteri";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ContentFile } from "../../../reader/content-files.ts";
import { parseContent } from "../../../reader/parsed-content.ts";
import type { Problem } from "../../../reader/problems.ts";
import { markdownFeatures } from "../../../mdx/features.ts";
import { contentFiles } from "../fixtures.ts";
import { checkContent } from "../index.ts";
import { hostileCases } from "./cases.ts";
import type { HostileCase } from "./cases.ts";

const chapter = "content/chapters/records/asking.mdx";

/** The smallest manual with hostile files in it, each in the place of the file of the same name. */
function manualWith(cases: readonly HostileCase[], pathOf: (one: HostileCase) => string): ContentFile[] {
  const files = new Map(contentFiles().map((file) => [file.path, file]));
  for (const one of cases) {
    const path = pathOf(one);
    files.set(path, { path, text: one.text, ...(one.fault === undefined ? {} : { fault: one.fault }) });
  }
  return [...files.values()];
}

const checked = new Map<HostileCase, Problem[]>();

/** What the check says of a hostile file. */
function refusals(one: HostileCase): Problem[] {
  const path = one.path ?? chapter;
  const found =
    checked.get(one) ??
    checkContent(parseContent(manualWith([one], () => path))).filter(({ file }) => file === path);
  checked.set(one, found);
  return found;
}

/** The MDX of a chapter's text. */
const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/u, "");

let folder = "";
const request = vi.fn(() => Promise.reject(new Error("no network")));

/** What the attack would have left behind. */
const traces = () => ({
  variable: "struck" in globalThis,
  file: existsSync(join(folder, "canary")),
  requests: request.mock.calls.length,
});
const untouched = { variable: false, file: false, requests: 0 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "canary-"));
  vi.stubEnv("CANARY", join(folder, "canary"));
  vi.stubGlobal("fetch", request.mockClear());
  Reflect.deleteProperty(globalThis, "struck");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "struck");
  await rm(folder, { recursive: true });
});

describe("the check refuses a change with", () => {
  test("no two names alike", () => {
    expect(new Set(hostileCases.map(({ name }) => name)).size).toBe(hostileCases.length);
  });

  test.each(hostileCases)("$name", (one) => {
    const found = refusals(one).find(({ code }) => code === one.code);
    expect(refusals(one).map(({ code }) => code)).toContain(one.code);
    // Whatever is in the text, the message stays one that can be read.
    expect(found?.message.length).toBeLessThan(400);
    expect(found?.message).not.toMatch(/\n/u);
    expect(traces()).toEqual(untouched);
  });
});

test("each is refused in these words", async () => {
  const said = hostileCases.map((one) => {
    const found = refusals(one).find(({ code }) => code === one.code);
    return `${one.name}\n  ${found?.code ?? "not refused"}: ${found?.message ?? ""}\n  ${found?.fix?.replaceAll("\n", "\n  ") ?? ""}\n`;
  });
  await expect(said.join("\n")).toMatchFileSnapshot("./messages.txt");
});

test("all of them at once leave no trace, and every file is refused", () => {
  let number = 0;
  const pathOf = (one: HostileCase) => one.path ?? `content/chapters/records/hostile-${(number += 1)}.mdx`;
  const files = manualWith(hostileCases, pathOf);
  const refused = new Set(checkContent(parseContent(files)).map(({ file }) => file));
  const known = new Set(contentFiles().map(({ path }) => path));
  const hostile = files.filter(({ path }) => !known.has(path));
  expect(hostile.length).toBeGreaterThan(150);
  expect(hostile.filter(({ path }) => !refused.has(path)).map(({ path }) => path)).toEqual([]);
  expect(traces()).toEqual(untouched);
});

// A canary that cannot die proves nothing.
describe("without the check, the attack runs in a change with", () => {
  test.each(hostileCases.filter(({ runs }) => runs === true))("$name", async ({ text }) => {
    const jsx = () => ({});
    try {
      const { default: content } = await evaluate(bodyOf(text), {
        features: markdownFeatures,
        Fragment: "",
        jsx,
        jsxs: jsx,
      });
      (content as (props: object) => unknown)({ components: { Term: "x", Callout: "x", Table: "x" } });
    } catch {
      // What fails may have run before.
    }
    expect(traces().variable).toBe(true);
  });
});
