import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publicAddress } from "./public-address.ts";
import type { PublicAddress } from "./public-address.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "manual-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function addressIn(settings: string): PublicAddress {
  const file = join(folder, "manual.yaml");
  writeFileSync(file, settings);
  return publicAddress(pathToFileURL(file));
}

test("an address without a path is the root of its host", () => {
  expect(addressIn("address: https://manual.example")).toEqual({ site: "https://manual.example", base: "/" });
});

test("an address with a path has the path as its base", () => {
  expect(addressIn("address: https://council.example/care/manual/")).toEqual({
    site: "https://council.example",
    base: "/care/manual/",
  });
});

test("a path without a slash at its end gets one", () => {
  expect(addressIn("address: https://council.example/manual").base).toBe("/manual/");
});

test("a port is kept", () => {
  expect(addressIn("address: http://localhost:4321/").site).toBe("http://localhost:4321");
});

test("what comes after a question mark is left out", () => {
  expect(addressIn("address: https://council.example/manual/?a=b#c")).toEqual({
    site: "https://council.example",
    base: "/manual/",
  });
});

describe("settings without a usable address are refused", () => {
  test.each([
    "name: Procedures Manual",
    "address:",
    "address: manual.example",
    "address: /manual/",
    "address: https://",
    "address: javascript:alert(1)",
    "[]",
    "",
  ])("%s", (settings) => {
    expect(() => addressIn(settings)).toThrow(
      "content/manual.yaml has no usable address. For example: address: https://manual.example.gov.uk/",
    );
  });
});
