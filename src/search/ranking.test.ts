import { expect, test } from "vitest";
import type { OutlinePage } from "./index-files.ts";
import { rank } from "./ranking.ts";

/** A page of two records: itself and a section. */
const page = (name: string, more: Partial<OutlinePage> = {}): OutlinePage => ({
  url: `/${name}/`,
  title: name,
  part: 0,
  records: 2,
  file: name,
  ...more,
});

/** What is wanted: for each thing, how much each record has of it. Records are numbered through all pages. */
const wants = (...all: Record<number, number>[]) =>
  all.map((one) => ({
    terms: [],
    found: new Map(Object.entries(one).map(([record, much]) => [Number(record), much])),
  }));

const order = (
  pages: OutlinePage[],
  wanted: ReturnType<typeof wants>,
  called: ReadonlyMap<number, number> = new Map(),
) => rank(pages, { wanted, called }).map(({ page: { url } }) => url);

test("of equal chapters the approved one goes before the draft, and the withdrawn one last", () => {
  const pages = [
    page("gone", { status: "withdrawn" }),
    page("draft", { status: "draft" }),
    page("approved", { status: "approved" }),
  ];
  expect(order(pages, wants({ 0: 9, 2: 3, 4: 3 }))).toEqual(["/approved/", "/draft/", "/gone/"]);
});

test("a page that is called what was asked for goes before one that says more of it", () => {
  const pages = [page("other"), page("named")];
  expect(order(pages, wants({ 0: 9, 2: 5 }), new Map([[2, 1]]))).toEqual(["/named/", "/other/"]);
});

test("a section that is called what was asked for comes first of its page", () => {
  const [found] = rank([page("one")], { wanted: wants({ 0: 9, 1: 5 }), called: new Map([[1, 1]]) });
  expect(found?.records.map(({ place }) => place)).toEqual([1, 0]);
});

test("a page that is called what was asked for is found though none of its text is", () => {
  expect(order([page("other"), page("named")], [], new Map([[2, 1]]))).toEqual(["/named/"]);
});

test("a section that has all that was asked for goes before one that has much of a half", () => {
  const pages = [page("half"), page("both")];
  expect(order(pages, wants({ 0: 12, 2: 8 }, { 1: 1, 2: 8 }))).toEqual(["/both/", "/half/"]);
});

test("a page that has too little of what was asked for is not found", () => {
  const pages = [page("common"), page("both")];
  expect(order(pages, wants({ 0: 5, 2: 5 }, { 2: 5 }, { 2: 5 }))).toEqual(["/both/"]);
});

test("terms of the glossary stand for themselves: what others say does not help them", () => {
  const pages = [page("glossary", { answers: "term", records: 3 })];
  expect(rank(pages, { wanted: wants({ 1: 5 }, { 2: 5 }, { 2: 5 }), called: new Map() })[0]?.records).toEqual(
    [expect.objectContaining({ place: 2 })],
  );
});

test("records of a page come best first", () => {
  const [found] = rank([page("one")], { wanted: wants({ 0: 2, 1: 8 }), called: new Map() });
  expect(found?.records.map(({ place }) => place)).toEqual([1, 0]);
});
