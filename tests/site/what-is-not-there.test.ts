import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { distFolder } from "../../src/commands/project.ts";
import { manualFromDisk, pages } from "./pages.ts";

/** The criteria of WCAG that do not apply rest on these: what is not there needs no alternative. */
const manual = await manualFromDisk();
const folder = join(distFolder, "_astro");
const files = readdirSync(folder);
const readFile = (file: string) => readFileSync(join(folder, file), "utf8");
const read = (ending: string) =>
  files
    .filter((file) => file.endsWith(ending))
    .map(readFile)
    .join("\n");
const styles = [pages[0]?.$("style").text() ?? "", read(".css")].join("\n");
const scripts = read(".js");

/** The elements of all pages that a selector finds. */
function found(selector: string): string[] {
  return pages.flatMap(({ path, $ }) =>
    $(selector)
      .toArray()
      .map((one) => `${path}: ${$.html(one)}`),
  );
}

test("there are styles and scripts to look at", () => {
  expect(styles.length).toBeGreaterThan(1000);
  expect(scripts.length).toBeGreaterThan(1000);
});

test("no page has sound or video", () => {
  expect(found("audio, video, source, track, iframe, object, embed, canvas")).toEqual([]);
});

test("no page has a picture, as long as the table of conformance says so", () => {
  const title = "no page has a picture, as long as the table of conformance says so";
  const said = manual.criteria.some(({ tests }) => tests.some(({ name }) => name === title));
  const pictures = found("img, picture, [role=img], input[type=image], svg:not([aria-hidden=true])");
  // With the first picture, 1.1.1 and 1.4.5 need a person's eye: name another proof there, or "not yet tested".
  expect(said ? pictures : []).toEqual([]);
  expect(said ? /url\(|image-set\(/u.exec(styles) : null).toBeNull();
});

test("no page has a field but the search, the choice of chapters and the dates of a case", () => {
  expect(found("input").length).toBeGreaterThanOrEqual(pages.length);
  expect(
    found(
      ":is(input, select):not([type=search][name=q], #law-filter, [type=checkbox]:is([name=chapter], [name=part]), [data-date-form] *), textarea, [contenteditable]",
    ),
  ).toEqual([]);
  // What has no name is never sent, not even by a browser without script.
  expect(found("[data-date-form] [data-part]").length).toBeGreaterThan(0);
  expect(found("[data-date-form] [name], [data-date-form] form:not([method=dialog])")).toEqual([]);
});

test("nothing moves, blinks or reloads by itself", () => {
  expect(found("meta[http-equiv], marquee, blink")).toEqual([]);
  expect(styles).not.toMatch(/\b(?:animation|transition|@keyframes|scroll-behavior)\b/u);
  expect(scripts).not.toMatch(/\b(?:setInterval|requestAnimationFrame|animate)\b/u);
  // Loads the page anew when the reader asks for the newer version.
  const reloading = files.filter((file) => file.endsWith(".js") && /\breload\b/u.test(readFile(file)));
  expect(reloading.filter((file) => !file.startsWith("offline."))).toEqual([]);
  // The search waits until typing stops, and says that it takes long; the page about the saved copy looks
  // how far the saving is; a screen reader needs a moment before it hears of a newer version.
  const waiting = files.filter((file) => file.endsWith(".js") && /\bsetTimeout\b/u.test(readFile(file)));
  const waitingOn = pages.filter(({ $ }) => waiting.some((file) => $(`script[src$="/${file}"]`).length > 0));
  expect(waitingOn.map(({ path }) => path).sort()).toEqual(["/offline/", "/search/"]);
  const inParts = waiting.filter((file) => pages.every(({ $ }) => $(`script[src$="/${file}"]`).length === 0));
  expect(inParts.filter((file) => !/^(?:search|offline)\./u.test(file))).toEqual([]);
});

test("scripts listen for nothing but what readers do on purpose", () => {
  const events = [...scripts.matchAll(/addEventListener\(\s*(["'`]?\w+)/gu)].map((match) =>
    match[1]?.replace(/["'`]/u, ""),
  );
  // The bundler listens for "load" and "error" of the files that it loads later.
  const own = new Set(events).difference(new Set(["load", "error"]));
  expect([...own].sort()).toEqual([
    "beforeprint",
    "change",
    "click",
    // Of the copy for reading without signal: a new version is there, and is taken.
    // Loads the search when a reader goes to its field: nothing is seen of it.
    "focusin",
    "input",
    "keydown",
    // Of a request: the chapter has come.
    "loadend",
    "pageshow",
    "popstate",
    "statechange",
    "submit",
    "updatefound",
  ]);
  // A message is an answer of the service worker, not something that a reader does. "Only" is no event.
  expect(scripts).not.toMatch(/\.on(?!message\b|ly\b)[a-z]+\s*=[^=]/u);
});

test("no character key is a shortcut", () => {
  expect(found("[accesskey]")).toEqual([]);
  expect(scripts).not.toMatch(/keyup|keypress|keyCode|\.code\b/u);
  // Escape is no character: it takes away the marks on words that were searched for.
  const keys = [...scripts.matchAll(/\.key\s*={2,3}\s*["'`](\w+)["'`]/gu)].map(([, key]) => key);
  expect(keys).toEqual(["Escape"]);
  expect(scripts.match(/keydown/gu)).toHaveLength(keys.length);
});

test("pointing at something changes nothing but its underline", () => {
  const changes = [...styles.matchAll(/:hover[^{]*\{([^}]*)\}/gu)].flatMap((match) =>
    (match[1] ?? "").split(";").filter((declaration) => declaration !== ""),
  );
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter((declaration) => !declaration.trim().startsWith("text-decoration"))).toEqual([]);
  expect(found("body [title]")).toEqual([]);
});

test("no style sheet asks how the screen is turned", () => {
  expect(styles).not.toMatch(/orientation/u);
  expect(scripts).not.toMatch(/orientation/u);
});
