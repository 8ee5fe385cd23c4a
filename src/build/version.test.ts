import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { testRepository } from "../reader/test-repository.ts";
import { versionOf } from "./version.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the day", () => {
  test("is the one that SOURCE_DATE_EPOCH fixes", () => {
    expect(versionOf({ SOURCE_DATE_EPOCH: "1795305599" }).date).toBe("2026-11-21");
  });

  test("changes at midnight of universal time", () => {
    expect(versionOf({ SOURCE_DATE_EPOCH: "1795305600" }).date).toBe("2026-11-22");
  });

  test("is today when nothing fixes it", () => {
    vi.spyOn(Date, "now").mockReturnValue(Date.UTC(2027, 2, 1, 12));
    expect(versionOf({}).date).toBe("2027-03-01");
  });
});

describe("the revision", () => {
  test("is the short name of the commit", async () => {
    const repository = await testRepository();
    try {
      await repository.write("content/manual.yaml", "name: Manual");
      repository.commit("Name the manual");
      expect(versionOf({}, repository.root).revision).toBe(repository.git(["rev-parse", "HEAD"]).slice(0, 7));
    } finally {
      await repository.remove();
    }
  });

  test("is left out where there is no checkout", async () => {
    const folder = await mkdtemp(join(tmpdir(), "no-checkout-"));
    try {
      expect(versionOf({}, folder).revision).toBeUndefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
