import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../commands/project.ts";
import { billOfMaterials } from "./bill-of-materials.ts";

interface Bill {
  components: { name: string; version: string; purl: string; hashes: { content: string }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const lock = JSON.stringify({
  name: "manual",
  version: "1.0.0",
  packages: {
    "": { devDependencies: { one: "1.0.0", "@scope/two": "2.0.0" } },
    "node_modules/one": {
      version: "1.0.0",
      license: "MIT",
      integrity: "sha512-AQI=",
      dependencies: { three: "^1" },
    },
    "node_modules/one/node_modules/three": { version: "1.5.0", license: "ISC" },
    "node_modules/@scope/two": { version: "2.0.0", dependencies: { three: "^3" } },
    "node_modules/three": { version: "3.0.0" },
  },
});
const bill = billOfMaterials(lock) as Bill;

test("every package of the lock file is in the bill, with its own version", () => {
  expect(bill.components.map(({ purl }) => purl)).toEqual([
    "pkg:npm/%40scope/two@2.0.0",
    "pkg:npm/one@1.0.0",
    "pkg:npm/three@1.5.0",
    "pkg:npm/three@3.0.0",
  ]);
});

test("each package depends on the version that it would really load", () => {
  expect(bill.dependencies).toContainEqual({ ref: "pkg:npm/one@1.0.0", dependsOn: ["pkg:npm/three@1.5.0"] });
  expect(bill.dependencies).toContainEqual({
    ref: "pkg:npm/%40scope/two@2.0.0",
    dependsOn: ["pkg:npm/three@3.0.0"],
  });
  expect(bill.dependencies).toContainEqual({
    ref: "pkg:npm/manual@1.0.0",
    dependsOn: ["pkg:npm/%40scope/two@2.0.0", "pkg:npm/one@1.0.0"],
  });
});

test("a checksum is the lock file's, as hexadecimal", () => {
  expect(bill.components.find(({ name }) => name === "one")?.hashes).toEqual([
    { alg: "SHA-512", content: "0102" },
  ]);
});

test("the project's own lock file makes the same bill each time, with every package", () => {
  const text = readFileSync(join(projectFolder, "package-lock.json"), "utf8");
  const [first, second] = [billOfMaterials(text), billOfMaterials(text)];
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect((first as Bill).components.length).toBeGreaterThan(500);
});
