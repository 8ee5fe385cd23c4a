import { expect, test } from "../browser-test.ts";
import { bareText, bare, printed } from "./paper.ts";

const induction = [
  "records/case-recording",
  "records/sharing-information",
  "records/confidentiality",
  "records/personal-data-breaches",
];
const addressOf = (chapters: readonly string[]) =>
  `/print/chosen/?${new URLSearchParams(chapters.map((chapter) => ["chapter", chapter])).toString()}`;

test.describe("choosing", () => {
  test("counts chapters and pages as they are chosen", async ({ page }) => {
    await page.goto("/print/");
    await page.getByRole("checkbox", { name: /^Confidentiality,/u }).check();
    await expect(page.getByRole("status")).toHaveText(/^1 chapter chosen, about \d+ pages\.$/u);
    await page.getByRole("checkbox", { name: /^Sharing information,/u }).check();
    await expect(page.getByRole("status")).toHaveText(/^2 chapters chosen, about \d+ pages\.$/u);
  });

  test("takes a whole part, all chapters, or none", async ({ page }) => {
    await page.goto("/print/");
    const chosen = page.locator("input[name=chapter]:checked");
    await page.getByRole("button", { name: "Choose all of Assessment, protection and care" }).click();
    await expect(chosen).toHaveCount(3);
    await page.getByRole("button", { name: "Choose all chapters" }).click();
    await expect(chosen).toHaveCount(await page.locator("input[name=chapter]").count());
    await page.getByRole("button", { name: "Choose none" }).click();
    await expect(chosen).toHaveCount(0);
    await expect(page.getByRole("status")).toHaveText("No chapter chosen yet.");
  });

  test("opening a pack with nothing chosen says what to do, and leaves the focus on the button", async ({
    page,
  }) => {
    await page.goto("/print/");
    const button = page.getByRole("button", { name: "Open the pack" });
    await button.click();
    await expect(page.getByRole("status")).toHaveText("Choose at least one chapter first.");
    await expect(button).toBeFocused();
  });

  test("opens the pack, and its address keeps the choice", async ({ page }) => {
    await page.goto("/print/");
    await page.getByRole("checkbox", { name: /^Confidentiality,/u }).check();
    await page.getByRole("checkbox", { name: /^Case recording,/u }).check();
    await page.getByRole("button", { name: "Open the pack" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pack of 2 chapters");
    expect(new URL(page.url()).searchParams.getAll("chapter")).toEqual([
      "records/case-recording",
      "records/confidentiality",
    ]);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pack of 2 chapters");
  });
});

test.describe("a pack of one's own", () => {
  test("is the same as a ready-made pack of these chapters", async ({ page }) => {
    /** Every element with its attributes by name, and the text that it has of its own. */
    const parts = () =>
      page
        .locator("#pack-chapters *, #pack-contents *, #pack-words *, #pack-addresses *")
        .evaluateAll((elements) =>
          elements.map((element) =>
            [
              element.localName,
              ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
              ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : "")),
            ].join(" "),
          ),
        );
    await page.goto("/print/pack/induction/");
    const readyMade = await parts();
    await page.goto(addressOf(induction));
    await expect(page.getByRole("button", { name: "Print this pack" })).toBeVisible();
    expect(readyMade.length).toBeGreaterThan(1000);
    expect(await parts()).toEqual(readyMade);
  });

  test("keeps the manual's reading order and takes a chapter once, whatever the address says", async ({
    page,
  }) => {
    await page.goto(addressOf([...induction.toReversed(), ...induction]));
    await expect(page.locator("#pack-contents > li")).toHaveCount(4);
    await expect(page.locator("#pack-contents > li > a")).toHaveText([
      "Case recording",
      "Sharing information",
      "Confidentiality",
      "Personal data breaches",
    ]);
  });

  test("says which chapters of an old address are gone, and shows the others", async ({ page }) => {
    await page.goto(addressOf(["records/gone", "records/confidentiality", "<img src=x>"]));
    await expect(page.getByRole("status")).toContainText(
      "2 chapters in this address are not in the manual any more: records/gone, <img src=x>.",
    );
    await expect(page.locator("#pack-contents > li")).toHaveCount(1);
    await expect(page.locator("main img")).toHaveCount(0);
  });

  test("without any chapter leads back to the choice", async ({ page }) => {
    await page.goto("/print/chosen/");
    await expect(page.getByRole("status")).toHaveText("No chapter is chosen. Choose chapters.");
    await page.getByRole("link", { name: "Choose chapters" }).click();
    await expect(page).toHaveURL(/\/print\/$/u);
  });

  test("every link within it arrives, and every id stands once", async ({ page }) => {
    await page.goto(addressOf(induction));
    await expect(page.getByRole("button", { name: "Print this pack" })).toBeVisible();
    const { ids, lost, links } = await page.evaluate(() => {
      const inside = [...document.querySelectorAll<HTMLAnchorElement>("main a[href^='#']")];
      return {
        ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
        links: inside.length,
        lost: inside
          .map((link) => link.getAttribute("href")?.slice(1) ?? "")
          .filter((id) => document.getElementById(id) === null),
      };
    });
    expect(links).toBeGreaterThan(50);
    expect(lost).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("on paper has a cover by itself, the contents, and each chapter on a new page", async ({ page }) => {
    await page.goto(addressOf(induction));
    await expect(page.getByRole("button", { name: "Print this pack" })).toBeVisible();
    const { pages } = await printed(page);
    const first = bare(pages[0]?.text ?? "");
    expect(first).toContain(bare("Pack of 4 chapters"));
    expect(first).toContain(bare("Valid for 72 hours after printing."));
    expect(first).toContain(bare("/print/chosen/?chapter=records%2Fcase-recording"));
    expect(first).not.toContain("Contents");
    expect(bare(pages[1]?.text ?? "")).toMatch(/^Contents/u);
    const starts = pages.filter(({ text }) => bare(text).startsWith(bare("Records and information")));
    expect(starts).toHaveLength(4);
    expect(
      bareText({ pages } as Parameters<typeof bareText>[0]).split("Addressesofthelinks").length - 1,
    ).toBe(1);
  });
});

test.describe("when a chapter cannot be loaded", () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  test("the pack says which, and offers no button to print an incomplete one", async ({ page }) => {
    await page.route("**/records/sharing-information/", (route) => route.abort());
    await page.goto(addressOf(induction));
    await expect(page.getByRole("status")).toContainText(
      'The chapter "Sharing information" could not be loaded. Check your connection and load this page again',
    );
    await expect(page.getByRole("button", { name: "Print this pack" })).toBeHidden();
    await expect(page.locator("#pack-chapters > *")).toHaveCount(0);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("ready-made packs are offered, and no form that does nothing", async ({ page }) => {
    await page.goto("/print/");
    await expect(page.getByText("To choose chapters yourself you need JavaScript.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Open the pack" })).toBeHidden();
    await page.getByRole("link", { name: "The whole manual" }).click();
    await expect(
      page.getByRole("heading", { level: 2, name: "Visits and reviews for children in care" }),
    ).toBeVisible();
  });

  test("a shared pack offers its chapters one by one", async ({ page }) => {
    await page.goto(addressOf(induction));
    await expect(page.getByText("A pack of your own needs JavaScript.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Confidentiality", exact: true })).toBeVisible();
  });
});
