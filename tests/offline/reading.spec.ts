import type { Page } from "@playwright/test";
import { momentInWords } from "../../src/offline/validity.ts";
import { bareText, bare, printed } from "../print/paper.ts";
import { expect, setSaved, test, visit } from "./offline-test.ts";

const notice = (page: Page) => page.getByRole("complementary", { name: "Saved copy" });
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

test("after one visit, a chapter never opened is there without signal, and says that it is a copy", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/contents/`);
  await expect(notice(page)).toHaveCount(0);
  await site.stop();
  await page.getByRole("link", { name: "Case recording", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Case recording" })).toBeVisible();
  await expect(notice(page)).toContainText(
    /^You are reading the copy saved on \w+day .+; it may be relied on until \w+day .+\.\s*$/u,
  );
});

test("without signal, the search finds sections, and a pack of one's own is bound", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/`);
  await site.stop();
  await page.getByRole("searchbox", { name: "Search this manual" }).fill("redaction log");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Redacting a record", exact: true })).toBeVisible();

  await page.goto(
    `${site.address}/print/chosen/?chapter=records/case-recording&chapter=records/confidentiality`,
  );
  await expect(page.locator("#pack-chapters article")).toHaveCount(2);
});

test("with signal bars and no data, the search, a date form and a pack of one's own work from the copy", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/`);
  site.mood = "hangs";
  await page.goto(`${site.address}/search/?q=redaction+log`);
  await expect(page.getByRole("link", { name: "Redacting a record", exact: true })).toBeVisible();

  await page.goto(`${site.address}/records/access-to-records/`);
  const form = page.locator("main [data-date-form] form").first();
  await form.getByRole("textbox").first().focus();
  await form.getByRole("button").first().click();
  await expect(form.locator("[data-errors]")).toBeVisible();

  await page.goto(
    `${site.address}/print/chosen/?chapter=records/case-recording&chapter=records/confidentiality`,
  );
  await expect(page.locator("#pack-chapters article")).toHaveCount(2);
});

test("where the server fails, a page that is not in the copy shows that it does", async ({ page, site }) => {
  await visit(page, `${site.address}/`);
  site.mood = "fails";
  await page.goto(`${site.address}/print/manual/`);
  await expect(page.getByText("The server is being mended.")).toBeVisible();
});

test("without signal, an address that has lost its last slash leads to the chapter", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/`);
  await site.stop();
  await page.goto(`${site.address}/records/case-recording?highlight=record`);
  await expect(page).toHaveURL(`${site.address}/records/case-recording/?highlight=record`);
  await expect(page.getByRole("heading", { level: 1, name: "Case recording" })).toBeVisible();
});

test("a pack of one's own that the signal leaves midway says that it is a copy, on paper too", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/`);
  site.refused.add("/records/confidentiality/");
  await page.goto(
    `${site.address}/print/chosen/?chapter=records/case-recording&chapter=records/confidentiality`,
  );
  await expect(page.locator("#pack-chapters article")).toHaveCount(2);
  await expect(notice(page)).toContainText(
    /^You are reading the copy saved on .+; it may be relied on until/u,
  );
  await expect(page.locator("#pack-status")).toContainText("text of the copy on this device");
  const text = bareText(await printed(page));
  expect(text).toContain(bare("Printed from the copy saved on"));
  expect(text).not.toContain(bare("Valid for 72 hours"));
});

test("a copy within its hours says on paper until when it is valid, whenever it is printed", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/`);
  const saved = hoursAgo(70);
  await setSaved(page, saved);
  await site.stop();
  await page.goto(`${site.address}/records/case-recording/`);
  const paper = await printed(page);
  const until = momentInWords(new Date(saved.getTime() + 72 * 3_600_000));
  expect(bareText(paper)).toContain(
    bare(`Valid until ${until}. Printed from the copy saved on ${momentInWords(saved)}.`),
  );
  expect(paper.pages.filter(({ marginText }) => !marginText.includes(`Valid until ${until}`))).toEqual([]);
});

test("a copy past its hours says so, at the top and on paper", async ({ page, site }) => {
  await visit(page, `${site.address}/`);
  await setSaved(page, hoursAgo(80));
  await site.stop();
  await page.goto(`${site.address}/records/case-recording/`);
  await expect(notice(page)).toContainText("It is too old to rely on: it could be relied on until");
  const text = bareText(await printed(page));
  expect(text).toContain(bare("Not valid since"));
  expect(text).not.toContain(bare("Valid for 72 hours"));
});

test("a page that is not in the copy leads to the page that says so", async ({ page, site }) => {
  await visit(page, `${site.address}/`);
  await site.stop();
  await page.goto(`${site.address}/print/manual/`);
  await expect(page).toHaveURL(`${site.address}/offline/#not-in-the-copy`);
  await expect(page.getByRole("heading", { name: "What is not in the copy" })).toBeInViewport();
});

test("with signal again, the page comes from the network and is no copy", async ({ page, site }) => {
  await visit(page, `${site.address}/`);
  await site.stop();
  await page.goto(`${site.address}/records/case-recording/`);
  await expect(notice(page)).toHaveCount(1);
  await site.start();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Case recording" })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});
