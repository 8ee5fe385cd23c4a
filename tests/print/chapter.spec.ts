import { expect, test } from "../browser-test.ts";
import { bare, bareText, printed, publicRoot } from "./paper.ts";

const chapter = "/records/access-to-records/";

test.describe("with script", () => {
  test.use({ timezoneId: "Europe/London" });

  test("says when it was printed and until when it is valid", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-22T16:05:00Z"));
    await page.goto(chapter);
    const first = (await printed(page)).pages[0];
    expect(bare(first?.text ?? "")).toContain(
      bare(
        "Valid for 72 hours after printing. Printed Sunday 22 November 2026 at 4:05 pm. Valid until Wednesday 25 November 2026 at 4:05 pm.",
      ),
    );
  });

  test("counts 72 hours across the change of the clocks", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-03-28T12:00:00Z"));
    await page.goto(chapter);
    const pdf = await printed(page);
    expect(bareText(pdf)).toContain(
      bare("Printed Saturday 28 March 2026 at 12:00 pm. Valid until Tuesday 31 March 2026 at 1:00 pm."),
    );
  });

  test("repeats the end of validity in the margin of every page", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-22T16:05:00Z"));
    await page.goto(chapter);
    const { pages } = await printed(page);
    expect(pages.length).toBeGreaterThan(5);
    expect(
      pages.filter(
        ({ marginText }) => !bare(marginText).includes(bare("Valid until Wednesday 25 November 2026")),
      ),
    ).toEqual([]);
  });

  test("takes the moment anew when it is printed again", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-22T16:05:00Z"));
    await page.goto(chapter);
    await printed(page);
    await page.clock.setFixedTime(new Date("2026-11-23T09:00:00Z"));
    const text = bareText(await printed(page));
    expect(text).toContain(bare("Printed Monday 23 November 2026 at 9:00 am."));
    expect(text).not.toContain(bare("Printed Sunday 22 November"));
  });

  test("the button prints", async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = "printed";
      };
    });
    await page.goto(chapter);
    await page.getByRole("button", { name: "Print this chapter" }).click();
    await expect(page).toHaveTitle("printed");
  });

  test("no print dialogue opens by itself", async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        throw new Error("The page printed by itself.");
      };
    });
    await page.goto("/print/manual/");
    await expect(page.getByRole("button", { name: "Print this pack" })).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("has lines for the moment of printing, and is complete otherwise", async ({ page }) => {
    await page.goto(chapter);
    const { pages } = await printed(page);
    expect(bare(pages[0]?.text ?? "")).toContain(
      bare("Valid for 72 hours after printing. Printed on: Valid until:"),
    );
    expect(
      pages.filter(({ marginText }) => !marginText.includes("Valid for 72 hours after printing")),
    ).toEqual([]);
  });

  test("shows no button that cannot print", async ({ page }) => {
    await page.goto(chapter);
    await expect(page.getByRole("button", { name: "Print this chapter" })).toBeHidden();
  });
});

for (const format of ["A4", "Letter"] as const) {
  test.describe(`on ${format}`, () => {
    test("begins with what it is, whether it is current, and where the latest is", async ({ page }) => {
      await page.goto(chapter);
      const first = bare((await printed(page, format)).pages[0]?.text ?? "");
      const order = [
        "Bexley Children's Services Procedures Manual",
        "Valid for 72 hours after printing.",
        "Version of ",
        `The latest text is at ${new URL(chapter, publicRoot).href}`,
        "Demonstration, not approved guidance.",
        "Records and information",
        "Access to records and subject access requests",
        "Status Draft",
        "Last reviewed",
        "Review due",
      ].map((words) => first.indexOf(bare(words)));
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((one, two) => one - two));
    });

    test("has the title and the page's number in the margin of every page", async ({ page }) => {
      await page.goto(chapter);
      const { pages } = await printed(page, format);
      expect(pages.length).toBeGreaterThan(5);
      expect(
        pages.map(({ marginText }) => [
          marginText.includes("Access to records and subject access requests"),
          /Page \d+ of \d+/u.exec(marginText.replace(/\s+/gu, " "))?.[0],
        ]),
      ).toEqual(pages.map((_, index) => [true, `Page ${index + 1} of ${pages.length}`]));
    });

    test("keeps its paper's size, all text within the margins and no page empty", async ({ page }) => {
      await page.goto(chapter);
      const { pages } = await printed(page, format);
      const [width = 0, height = 0] = { A4: [595, 842], Letter: [612, 792] }[format];
      expect(pages.length).toBeGreaterThan(5);
      for (const one of pages) {
        expect(Math.abs(one.width - width)).toBeLessThan(2);
        expect(Math.abs(one.height - height)).toBeLessThan(2);
        expect(one.text.trim()).not.toBe("");
        // 18 millimetres are 51 points; text may not reach into half of that.
        expect(one.runs.filter(({ left, right }) => left < 25 || right > width - 25)).toEqual([]);
      }
    });
  });
}

test("has nothing of the screen's furniture", async ({ page }) => {
  await page.goto(chapter);
  const text = bareText(await printed(page));
  const furniture = [
    "Skip to main content",
    "Search this manual",
    "Using this manual",
    "Accessibility statement",
    "Link to section",
    "Print this chapter",
    "Print several chapters",
    "Previous",
  ];
  expect(furniture.filter((words) => text.includes(bare(words)))).toEqual([]);
});

test("is black on white, whatever the screen's colours", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(chapter);
  const colours = await page
    .locator("main :is(p, li, td, h2, a, strong):visible")
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => getComputedStyle(element).color)),
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

test("what is folded away on the screen is open on paper", async ({ page }) => {
  await page.goto(chapter);
  const links = await page.locator("main details a").allTextContents();
  expect(links.length).toBeGreaterThan(5);
  const text = bareText(await printed(page));
  expect(links.filter((words) => !text.includes(bare(words)))).toEqual([]);
});

test("numbers outside links in the text, and lists each address once and in full", async ({ page }) => {
  await page.goto(chapter);
  const hrefs = await page
    .locator("main article a[href^=http]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const listed = await page.locator(".paper-addresses li").allTextContents();
  expect(listed.length).toBeGreaterThan(10);
  expect(listed).toEqual([...new Set(hrefs)]);
  const text = bareText(await printed(page));
  const list = text.slice(text.lastIndexOf(bare("Addresses of the links in this chapter")));
  expect(listed.filter((address) => !list.includes(bare(address)))).toEqual([]);
  expect(listed.filter((_, index) => !text.includes(`[${index + 1}]`))).toEqual([]);
});

test("prints no address beside a link within the manual, but where it leads", async ({ page }) => {
  await page.goto(chapter);
  const text = bareText(await printed(page));
  expect(text).toContain(bare("see chapter Keeping and destroying records"));
  expect(text).toMatch(/seesection\d+,/u);
  // Its own address stands once, at the top. No link adds another.
  expect(text.split(bare(publicRoot.href)).length - 1).toBe(1);
});

test("says where a link leads whose words do not", async ({ page }) => {
  await page.goto("/accessibility/");
  const words = await page.locator("main a[href='#preparation']").first().textContent();
  const section = await page.locator("#preparation").textContent();
  const number = /^(\d+)\./u.exec(section?.trim() ?? "")?.[1] ?? "no number";
  expect(bareText(await printed(page))).toContain(bare(`${words ?? "no words"} (section ${number})`));
});

test("explains at its end the glossary terms that it uses", async ({ page }) => {
  await page.goto(chapter);
  const used = await page
    .locator("main article a.term")
    .evaluateAll((links) =>
      [...new Set(links.map((link) => link.getAttribute("href")?.split("#")[1]))].sort(),
    );
  const explained = await page
    .locator(".paper-words [data-word]")
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-word")).sort());
  expect(used.length).toBeGreaterThan(3);
  expect(explained).toEqual(used);
});

test("a validity of 0 hours prints no validity note", async ({ page }) => {
  // What the build leaves out then: the note and the attribute for the margins.
  await page.goto(chapter);
  await page.evaluate(() => {
    document.querySelector(".print-validity")?.remove();
    delete document.documentElement.dataset.paperValidity;
  });
  const { pages } = await printed(page);
  expect(pages.length).toBeGreaterThan(5);
  expect(
    pages.filter(({ text, marginText }) => /valid/iu.test(marginText) || text.includes("Valid until")),
  ).toEqual([]);
});
