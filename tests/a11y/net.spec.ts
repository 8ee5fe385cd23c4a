import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { builtPages, fileOf } from "../built-site.ts";
import { gate } from "./gate/index.ts";
import { plantedFaults } from "./planted-faults.ts";
import type { PlantedFault } from "./planted-faults.ts";

// Some faults are inline styles and scripts, and the gate puts in a reader's own styles. The policy would refuse them.
test.use({ bypassCSP: true });

const titles = new Map(
  builtPages().map((path) => [
    path,
    /<title>(.*?)<\/title>/u.exec(readFileSync(fileOf(path), "utf8"))?.[1] ?? "",
  ]),
);

/** Titles of all pages but one, as a browser reads them. */
function titlesBut(path: string): Set<string> {
  return new Set(
    [...titles].filter(([other]) => other !== path).map(([, title]) => title.replaceAll("&#39;", "'")),
  );
}

/** Puts one fault into a page of the real site, on its way to the browser. */
async function plant(page: Page, { path, html, css, script }: PlantedFault): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const before = await response.text();
    let after = html === undefined ? before : html(before);
    if (css !== undefined) after = after.replace("</style>", `${css}</style>`);
    if (script !== undefined) after = after.replace("</body>", '<script src="/planted.js"></script></body>');
    if (after === before) throw new Error("The fault was not planted: the page is as it was.");
    return route.fulfill({ response, body: after });
  });
  await page.route("**/planted.js", (route) =>
    route.fulfill({ body: script ?? "", contentType: "text/javascript" }),
  );
}

test("the gate finds nothing on the pages that faults are planted in, as long as there are none", async ({
  page,
}) => {
  test.slow();
  const paths = [...new Set(plantedFaults.map(({ path }) => path))];
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) expect(await Array.fromAsync(gate(page, path, titlesBut(path)))).toEqual([]);
});

test("there are at least thirty planted faults, with names of their own", () => {
  expect(new Set(plantedFaults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
});

for (const fault of plantedFaults) {
  test(`the gate goes red for ${fault.name}`, async ({ page }) => {
    await plant(page, fault);
    // For the right reason: the part of the gate that is meant to find it, on the page it is on.
    const checks: string[] = [];
    for await (const { check } of gate(page, fault.path, titlesBut(fault.path))) {
      checks.push(check);
      if (check === fault.foundBy) break;
    }
    expect(checks).toContain(fault.foundBy);
  });
}
