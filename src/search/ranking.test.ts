import { expect, test } from "vitest";
import type { Hit, Hits } from "./finder.ts";
import type { OutlinePage } from "./outline.ts";
import { rank } from "./ranking.ts";

const page = (name: string, more: Partial<OutlinePage> = {}): OutlinePage => ({
  url: `/${name}/`,
  title: name,
  part: 0,
  aliases: [],
  records: `${name} ${name}1`,
  ...more,
});

/** Hits of one name: scores by record. */
const hits = (scores: Record<string, number>): Hits =>
  new Map(Object.entries(scores).map(([id, score]) => [`en_${id}`, { score, places: [] } as unknown as Hit]));

/** The addresses in order, for things that are called by one name each. */
const order = (pages: OutlinePage[], ...wanted: Record<string, number>[]) =>
  rank(
    pages,
    wanted.map((one) => [hits(one)]),
    (names) => Number(names.includes("named")),
  ).map(({ page: { url } }) => url);

test("of equal chapters the approved one goes before the draft, and the withdrawn one last", () => {
  const pages = [
    page("gone", { status: "withdrawn" }),
    page("draft", { status: "draft" }),
    page("approved", { status: "approved" }),
  ];
  expect(order(pages, { gone: 9, draft: 3, approved: 3 })).toEqual(["/approved/", "/draft/", "/gone/"]);
});

test("a page that is called what was asked for goes before one that says more of it", () => {
  expect(order([page("other"), page("named")], { other: 9, named: 5 })).toEqual(["/named/", "/other/"]);
});

test("a section that has all that was asked for goes before one that has much of a half", () => {
  const pages = [page("half"), page("both")];
  expect(order(pages, { half: 12, both: 5 }, { both: 5, both1: 5 })).toEqual(["/both/", "/half/"]);
});

test("a page that has too little of what was asked for is not found", () => {
  const rare = { both: 5 };
  expect(order([page("common"), page("both")], { common: 5, both: 5 }, rare, { ...rare })).toEqual([
    "/both/",
  ]);
});

test("another name counts a little less than what was typed", () => {
  const pages = [page("meant"), page("typed")];
  const [first] = rank(pages, [[hits({ typed: 5 }), hits({ meant: 5 })]], () => 0);
  expect(first?.page.url).toBe("/typed/");
});

test("records of a page come best first", () => {
  const [found] = rank([page("one")], [[hits({ one: 2, one1: 8 })]], () => 0);
  expect(found?.records.map(({ id }) => id)).toEqual(["en_one1", "en_one"]);
});
