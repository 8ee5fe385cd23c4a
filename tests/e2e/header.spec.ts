import { expect, test } from "../browser-test.ts";

const chapter = "/records/access-to-records/";

test("the first Tab reaches the skip link, and Enter leads to the main content", async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("the Resources button opens its links with Enter, and they are next in the tab order", async ({
  page,
}) => {
  await page.goto(chapter);
  const button = page.getByRole("button", { name: "Resources" });
  const glossary = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Glossary" });
  await expect(glossary).toBeHidden();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(glossary).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "All resources" })).toBeFocused();
});

test("the Resources button says whether its links are open", async ({ page }) => {
  await page.goto(chapter);
  const nav = page.getByRole("navigation", { name: "Main" });
  await expect(nav).toMatchAriaSnapshot(`- button "Resources"`);
  const button = page.getByRole("button", { name: "Resources" });
  const session = await page.context().newCDPSession(page);
  const expanded = async () => {
    const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
      nodes: {
        name?: { value?: string };
        role?: { value?: string };
        properties?: { name: string; value: { value?: unknown } }[];
      }[];
    };
    const node = nodes.find(({ name, role }) => role?.value === "button" && name?.value === "Resources");
    return node?.properties?.find(({ name }) => name === "expanded")?.value.value;
  };
  expect(await expanded()).toBe(false);
  await button.click();
  expect(await expanded()).toBe(true);
});

test("Escape closes the Resources links and gives focus back to the button", async ({ page }) => {
  await page.goto(chapter);
  const button = page.getByRole("button", { name: "Resources" });
  await button.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "All resources" })).toBeHidden();
  await expect(button).toBeFocused();
});

test("the menu marks the page one is on", async ({ page }) => {
  await page.goto("/contents/");
  await expect(
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Contents" }),
  ).toHaveAttribute("aria-current", "page");
});

test("the search field in the header has a label that can be seen", async ({ page }) => {
  await page.goto(chapter);
  await expect(page.getByText("Search this manual")).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Search this manual" })).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the links under Resources are simply there", async ({ page }) => {
    await page.goto(chapter);
    const nav = page.getByRole("navigation", { name: "Main" });
    await expect(nav.getByRole("link", { name: "Glossary" })).toBeVisible();
    await expect(nav.getByRole("link", { name: "Contacts" })).toBeVisible();
    await expect(nav.getByRole("button")).toHaveCount(0);
  });

  test("the search page says what to use instead", async ({ page }) => {
    await page.goto("/search/?q=SAR");
    await expect(page.getByText("The search needs JavaScript")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "contents" })).toBeVisible();
  });
});
