import { expect, test } from "vitest";
import { spreadOf, uncertaintyOf } from "./spread.ts";

test("half of the figures lie between low and high, whatever their order", () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ low: 2, middle: 3, high: 4 });
});

test("the middle of an even number of figures lies between two of them", () => {
  expect(spreadOf([1, 2, 3, 4]).middle).toBe(2.5);
});

test("one figure far out does not move the middle", () => {
  expect(spreadOf([1, 2, 3, 4, 1000]).middle).toBe(3);
});

test("the more figures there are, the surer is their middle", () => {
  const few = [1, 2, 3, 4];
  expect(uncertaintyOf([...few, ...few, ...few, ...few])).toBeLessThan(uncertaintyOf(few));
});

test("figures that are all the same leave no doubt", () => {
  expect(uncertaintyOf([7, 7, 7])).toBe(0);
});
