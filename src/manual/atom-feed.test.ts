import { describe, expect, test } from "vitest";
import { chapterText, contentFiles, settingsText } from "../checks/content/fixtures.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { atomFeed } from "./atom-feed.ts";
import { createManual } from "./create-manual.ts";

const root = new URL("https://manual.example/");
const asking = "content/chapters/records/asking.mdx";
const visits = "content/chapters/care/visits.mdx";

function feed(changes: Readonly<Record<string, string>> = {}, address = root): string {
  return atomFeed(createManual(manualInputOf(parseContent(contentFiles(changes)))), address);
}

/** The contents of all elements with a name. */
function all(name: string, xml: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "gu"))].map(([, text = ""]) => text);
}

test("the feed has an entry for each amendment", () => {
  expect(feed()).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
      <title>Updates to the Testham Procedures Manual</title>
      <link href="https://manual.example/updates/"/>
      <link rel="self" href="https://manual.example/updates/feed.xml"/>
      <id>https://manual.example/updates/</id>
      <updated>2026-01-10T00:00:00Z</updated>
      <author><name>Testham</name></author>
      <entry>
        <title>Asking for records</title>
        <link href="https://manual.example/records/asking/"/>
        <id>https://manual.example/records/asking/#amendment-2026-01-10-1</id>
        <updated>2026-01-10T00:00:00Z</updated>
        <summary>First draft.</summary>
      </entry>
      <entry>
        <title>Visits</title>
        <link href="https://manual.example/care/visits/"/>
        <id>https://manual.example/care/visits/#amendment-2026-01-10-1</id>
        <updated>2026-01-10T00:00:00Z</updated>
        <summary>First draft.</summary>
      </entry>
    </feed>
    "
  `);
});

describe("dates", () => {
  const dated = {
    [asking]: chapterText({ amendments: "[{ date: 2024-01-01, change: Old. }]" }),
    [visits]: chapterText({ title: "Visits", amendments: "[{ date: 2026-05-05, change: New. }]" }),
  };

  test("the feed has the date of its newest entry, which comes first", () => {
    expect(all("updated", feed(dated))).toEqual([
      "2026-05-05T00:00:00Z",
      "2026-05-05T00:00:00Z",
      "2024-01-01T00:00:00Z",
    ]);
  });

  test("a feed without entries still has a date", () => {
    const none = {
      [asking]: chapterText({ amendments: "[]" }),
      [visits]: chapterText({ title: "Visits", amendments: "[]" }),
    };
    expect(all("updated", feed(none))).toEqual(["1970-01-01T00:00:00Z"]);
  });
});

describe("ids", () => {
  const sameDay = "[{ date: 2026-01-10, change: One. }, { date: 2026-01-10, change: Two. }]";

  test("two amendments of one chapter on one day have different ids", () => {
    const ids = all("id", feed({ [asking]: chapterText({ amendments: sameDay }) }));
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  test("an id stays the same when a newer amendment is added", () => {
    const before = all("id", feed());
    const after = all(
      "id",
      feed({
        [asking]: chapterText({
          amendments: "[{ date: 2026-02-02, change: New. }, { date: 2026-01-10, change: First draft. }]",
        }),
      }),
    );
    expect(before).toHaveLength(3);
    expect(after).toEqual([before[0], expect.stringContaining("2026-02-02"), ...before.slice(1)]);
  });

  test("an id stays the same when another chapter changes on the same day", () => {
    const before = all("id", feed());
    const after = all("id", feed({ [visits]: chapterText({ title: "Visits", amendments: sameDay }) }));
    expect(before).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe("text", () => {
  test("a title is made safe for XML", () => {
    expect(all("title", feed({ [asking]: chapterText({ title: `'Tom & "Ann" <3'` }) }))).toContain(
      "Tom &amp; &quot;Ann&quot; &lt;3",
    );
  });

  test("a change is made safe for XML", () => {
    expect(
      all(
        "summary",
        feed({ [asking]: chapterText({ amendments: "[{ date: 2026-01-10, change: a < b > c }]" }) }),
      ),
    ).toContain("a &lt; b &gt; c");
  });

  test("the council's name is made safe for XML", () => {
    expect(feed({ "content/manual.yaml": settingsText({ authority: "Brighton & Hove" }) })).toContain(
      "<name>Brighton &amp; Hove</name>",
    );
  });
});

test("addresses keep the path under which the manual is published", () => {
  expect(feed({}, new URL("https://council.example/manual/"))).toContain(
    '<link rel="self" href="https://council.example/manual/updates/feed.xml"/>',
  );
});
