import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, inlineHashes } from "./content-security-policy.ts";

/** Of `alert(1)`, as a browser's console gives it. */
const hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

test("a script and a style in a page are named by their hashes, once", () => {
  const page = "<style>p{color:red}</style><script>alert(1)</script>";
  expect(inlineHashes([page, page])).toEqual({
    scripts: [hash],
    styles: [expect.stringMatching(/^'sha256-[A-Za-z0-9+/]{43}='$/u)],
  });
});

test.each([
  ["a script of its own file", '<script type="module" src="/a.js"></script>'],
  ["data", '<script type="application/ld+json">{}</script>'],
  ["a page without any", "<p>Text</p>"],
])("%s needs no hash", (_what, page) => {
  expect(inlineHashes([page])).toEqual({ scripts: [], styles: [] });
});

test.each(["speculationrules", "importmap", "module"])("a script of the type %s needs one", (type) => {
  expect(inlineHashes([`<script type="${type}">alert(1)</script>`]).scripts).toEqual([hash]);
});

describe("the policy", () => {
  const policy = contentSecurityPolicy({ scripts: [hash], styles: [] });
  const directives = new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );

  test("allows nothing that it does not name", () => {
    expect(directives.get("default-src")).toBe("'none'");
  });

  test("names the manual's own host and what stands in its pages, and nothing looser", () => {
    expect(directives.get("script-src")).toBe(`'self' ${hash}`);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*|data:|blob:/u);
  });

  test.each([
    ["frame-ancestors", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
    ["worker-src", "'self'"],
    ["manifest-src", "'self'"],
    ["require-trusted-types-for", "'script'"],
  ])("says %s %s", (name, value) => {
    expect(directives.get(name)).toBe(value);
  });
});
