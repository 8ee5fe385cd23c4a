import type { Locator, Page } from "@playwright/test";
import { axeFindings, openPage } from "../a11y/gate/axe.ts";
import { expect, test } from "../browser-test.ts";

const request = "/records/access-to-records/";
const breach = "/records/personal-data-breaches/";
const conference = "/protection/child-protection-conferences/";

/** The form of a chapter, by the limit it begins with. */
function formOf(page: Page, limit: string): Locator {
  return page.locator(`#work-out-${limit}`);
}

/** Fills in a date: "31 1 2026", or "27 3 2026 4:30pm". */
async function fill(form: Locator, legend: string, date: string): Promise<void> {
  const group = form.getByRole("group", { name: legend, exact: true });
  const [day = "", month = "", year = "", time] = date.split(" ");
  await group.getByLabel("Day").fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
  if (time !== undefined) await group.getByLabel(/^Time/u).fill(time);
}

async function workOut(form: Locator): Promise<void> {
  await form.getByRole("button", { name: "Work out the date" }).click();
}

test("with the keyboard alone, a worker gets a date, how it was counted, and the focus on it", async ({
  page,
}) => {
  await page.goto(request);
  const form = formOf(page, "sar-response");
  await form.getByLabel("Day").first().focus();
  for (const part of ["31", "1", "2026"]) {
    await page.keyboard.type(part);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  for (const part of ["2", "2", "2026", "3", "mar", "2026"]) {
    await page.keyboard.type(part);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const answer = page.getByRole("region", {
    name: "Answer a subject access request Last day: Tuesday 7 April 2026",
  });
  await expect(answer).toBeFocused();
  await expect(answer.getByRole("listitem")).toContainText([
    "The request arrived on Saturday 31 January 2026.",
    "Proof of identity was asked for on Monday 2 February 2026 and came on Tuesday 3 March 2026.",
    "Start: Tuesday 3 March 2026 (proof of identity arriving).",
    "1 calendar month later is Friday 3 April 2026.",
    "Moved past Friday 3 April 2026 (Good Friday)",
    "The limit ends at the end of Tuesday 7 April 2026.",
  ]);
});

test("what is wrong is said next to each field, and in a summary that takes the focus and leads there", async ({
  page,
}, info) => {
  await openPage(page, request);
  const form = formOf(page, "sar-response");
  await fill(form, "Date of the request arriving", "31 2 2026");
  await form.getByRole("checkbox", { name: "Clarification was asked for" }).check();
  await workOut(form);
  const summary = page.locator("#work-out-sar-response-errors");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Date of the request arriving: There is no such date. Check the day and the month.",
    "Date clarification was asked for: Enter a day, a month and a year.",
  ]);
  const field = form.getByRole("group", { name: "Date clarification was asked for" }).getByLabel("Day");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription("Enter a day, a month and a year.");
  expect(await axeFindings(page, request, info, "with faults in the form for dates")).toEqual([]);
  await summary.getByRole("link").nth(1).press("Enter");
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${request}$`, "u"));
});

test("an answer is taken away with the first letter typed, so that it never stands beside another date", async ({
  page,
}) => {
  await page.goto(request);
  const form = formOf(page, "care-leaver-acknowledgement");
  await fill(form, "Date of the request arriving", "18 12 2026");
  await workOut(form);
  const answer = page.getByRole("region", { name: /Last day: Wednesday 6 January 2027$/u });
  await expect(answer).toBeVisible();
  await form.getByLabel("Day").press("End");
  await page.keyboard.type("0");
  await expect(form.getByLabel("Day")).toBeFocused();
  await expect(answer).toHaveCount(0);
});

test("the form of a chapter offers its limits, and marks what is to be confirmed", async ({ page }, info) => {
  await openPage(page, conference);
  const form = formOf(page, "initial-conference");
  await expect(form.getByRole("button", { name: "Work out the date" })).toBeHidden();
  await form.getByLabel("Which time limit?").selectOption("Hold the first core group meeting");
  await expect(form.getByText("10 working days from the initial child protection conference.")).toBeVisible();
  await fill(form, "Date of the initial child protection conference", "22 5 2026");
  await workOut(form);
  const answer = page.getByRole("region", { name: /Last day: Monday 8 June 2026$/u });
  await expect(answer).toContainText("This time limit is to be confirmed.");
  await expect(answer.getByRole("link", { name: "Working Together" }).first()).toHaveAttribute(
    "href",
    /^https:\/\//u,
  );
  expect(await axeFindings(page, conference, info, "with a date worked out")).toEqual([]);
});

test.describe("where the browser has Temporal", () => {
  test("nothing is asked of any server for a date once the form is there, and no polyfill was loaded", async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on("request", (sent) => requests.push(sent.url()));
    const forCounting = () => requests.filter((url) => /\/_astro\/start\.|\/limits\.json$/u.test(url));
    await openPage(page, breach);
    await page.waitForLoadState("networkidle");
    expect(forCounting()).toEqual([]);
    const form = formOf(page, "breach-report");
    // The first answer shows that all of the form is there.
    await fill(form, "Date and time of the council becoming aware of the breach", "4 12 2026 16:30");
    await workOut(form);
    await expect(page.getByRole("region", { name: /4:30pm on Monday 7 December 2026$/u })).toBeVisible();
    expect(forCounting()).toHaveLength(2);
    const before = [...requests];
    await fill(form, "Date and time of the council becoming aware of the breach", "27 3 2026 4:30pm");
    await workOut(form);
    await expect(
      page.getByRole("region", { name: /No later than: 5:30pm on Monday 30 March 2026$/u }),
    ).toBeVisible();
    expect(requests).toEqual(before);
    expect(requests.filter((url) => url.includes("/_astro/implementation."))).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });
});

test.describe("where the browser has no Temporal", () => {
  test("the polyfill is loaded, and gives the same date", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (sent) => requests.push(sent.url()));
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Temporal"));
    await page.goto(breach);
    const form = formOf(page, "breach-report");
    await fill(form, "Date and time of the council becoming aware of the breach", "27 3 2026 4:30pm");
    await expect(async () => {
      await workOut(form);
      await expect(page.getByRole("region", { name: /5:30pm on Monday 30 March 2026$/u })).toBeVisible();
    }).toPass();
    expect(requests.filter((url) => url.includes("/_astro/implementation."))).toHaveLength(1);
  });
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the button copies the words for the record and says so", async ({ page }) => {
    await page.goto(request);
    const form = formOf(page, "care-leaver-acknowledgement");
    await fill(form, "Date of the request arriving", "18 12 2026");
    await workOut(form);
    const answer = page.getByRole("region", { name: /Last day: Wednesday 6 January 2027$/u });
    await answer.getByRole("button", { name: "Copy for the record" }).click();
    await expect(answer.getByRole("button", { name: "Copied" })).toBeFocused();
    await expect(answer.getByRole("status")).toHaveText("Copied. You can paste it into the record.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("\nLast day: Wednesday 6 January 2027\n");
    expect(copied).toContain("\nHow it was counted:\n1. Day 0: Friday 18 December 2026");
  });

  test("where the browser does not allow it, the words are marked and the reader is told", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto(request);
    const form = formOf(page, "care-leaver-acknowledgement");
    await fill(form, "Date of the request arriving", "18 12 2026");
    await workOut(form);
    const answer = page.getByRole("region", { name: /Last day: Wednesday 6 January 2027$/u });
    await answer.getByRole("button", { name: "Copy for the record" }).click();
    await expect(answer.getByRole("status")).toContainText("copy them yourself");
    expect(await page.evaluate(() => String(getSelection()))).toContain("Day 10: Wednesday 6 January 2027.");
  });
});

test("on paper a worked-out date stands in words, and the form does not", async ({ page }) => {
  await page.goto(breach);
  const form = formOf(page, "breach-report");
  await fill(form, "Date and time of the council becoming aware of the breach", "4 12 2026 16:30");
  await workOut(form);
  const answer = page.getByRole("region", { name: /No later than: 4:30pm on Monday 7 December 2026$/u });
  await expect(answer).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(answer).toBeVisible();
  await expect(form).toBeHidden();
  await expect(answer.getByRole("button", { includeHidden: true })).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the chapter gives the rule and a worked example for each limit, and no form", async ({ page }) => {
    await page.goto(conference);
    await expect(formOf(page, "initial-conference")).toBeHidden();
    const rules = page.locator(".work-out .date-rules");
    await expect(
      rules.getByText("10 working days from the initial child protection conference."),
    ).toBeVisible();
    const example = rules.locator("details").filter({ hasText: "Hold the first core group meeting" });
    await example.locator("summary").click();
    await expect(example.getByText("Last day: Wednesday 6 January 2027.")).toBeVisible();
  });
});

for (const { what, file } of [
  { what: "the script for counting", file: "**/_astro/start.*.js" },
  { what: "the time limits", file: "**/time-limits/limits.json" },
]) {
  test.describe(`when ${what} cannot be loaded`, () => {
    test.use({ expectedConsole: [/Failed to load resource/u] });

    test("the page says so to whoever comes to the form, and shows the rules", async ({ page }) => {
      await page.route(file, (route) => route.abort());
      await page.goto(conference);
      await formOf(page, "initial-conference").getByLabel("Which time limit?").focus();
      await expect(page.getByText("The form could not be loaded. Count by the rule above.")).toBeFocused();
      await expect(
        page.getByText("10 working days from the initial child protection conference."),
      ).toBeVisible();
    });
  });
}

test("whoever is faster than the line gets the answer when it has come", async ({ page }) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route("**/time-limits/limits.json", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(request);
  const form = formOf(page, "care-leaver-acknowledgement");
  await fill(form, "Date of the request arriving", "18 12 2026");
  await workOut(form);
  await expect(form.getByLabel("Day")).toHaveValue("18");
  arrive(undefined);
  await expect(page.getByRole("region", { name: /Last day: Wednesday 6 January 2027$/u })).toBeFocused();
});
