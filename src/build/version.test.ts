import { execFileSync } from "node:child_process";
import { afterEach, describe, expect, test, vi } from "vitest";
import { versionOf } from "./version.ts";

vi.mock("node:child_process", () => ({ execFileSync: vi.fn(() => "abc1234\n") }));

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
  test("is the short name of the commit", () => {
    expect(versionOf({}).revision).toBe("abc1234");
  });

  test("is left out where there is no checkout", () => {
    vi.mocked(execFileSync).mockImplementationOnce(() => {
      throw new Error("not a git repository");
    });
    expect(versionOf({}).revision).toBeUndefined();
  });
});
