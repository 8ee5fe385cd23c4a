import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { billOfMaterials } from "../sbom/bill-of-materials.ts";
import { projectFolder, run } from "./project.ts";

await run(async () => {
  const lock = await readFile(join(projectFolder, "package-lock.json"), "utf8");
  await mkdir(join(projectFolder, "reports"), { recursive: true });
  await writeFile(
    join(projectFolder, "reports", "sbom.cdx.json"),
    `${JSON.stringify(billOfMaterials(lock), null, 2)}\n`,
  );
  console.log("Written to reports/sbom.cdx.json (CycloneDX 1.5).");
});
