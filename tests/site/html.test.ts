import { expect, test } from "vitest";
import { htmlFindings } from "../a11y/gate/html.ts";
import { pages } from "./pages.ts";

test.each(pages.map(({ path, html }) => [path, html]))("the page %s is valid HTML", async (_path, html) => {
  expect(await htmlFindings(html)).toEqual([]);
});
