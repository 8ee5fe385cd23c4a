import { expect, test } from "vitest";
import { schemeOf, unsafeAddress } from "./web-address.ts";

test.each([
  "https://www.gov.uk/guidance/a?b=c&d=@e#f",
  "HTTP://WWW.GOV.UK/",
  "https://example.org:8080/a(b)",
  "https://xn--bcher-kva.example/",
  "https://example.org/straße",
  "mailto:help@example.org",
  "tel:+441234567890",
  "/records/access-to-records/#fees",
  "#fees",
])("%s is safe", (address) => {
  expect(unsafeAddress(address)).toBeUndefined();
});

test("the scheme is given in small letters", () => {
  expect(schemeOf("JavaScript:evil")).toBe("javascript");
});

test("an address within the manual has no scheme", () => {
  expect(schemeOf("/a:b/")).toBeUndefined();
});
