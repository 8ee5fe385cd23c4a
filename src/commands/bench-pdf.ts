import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generatedProject } from "../../tests/performance/generated-project.ts";
import { measuredRun } from "../../tests/performance/measured-run.ts";
import type { Measured } from "../../tests/performance/measured-run.ts";
import { readPdf } from "../checks/pdf/read-pdf.ts";
import { projectFolder, run } from "./project.ts";

/** How many chapters the measured manuals have. A manual that is no longer one document has no PDF. */
const usualSizes = [15, 150];

/** What printing took, for a manual of one size. */
interface Row {
  chapters: number;
  build: Measured;
  /** The whole manual as one page, in bytes of HTML. */
  wholePageBytes: number;
  /** Opening that page, printing it and checking the PDF. */
  wholeManual: Measured;
  wholeManualPages: number;
  /** All PDFs: each chapter, part and pack, and the manual again. */
  allPdfs: Measured;
}

/** Measures one size. */
async function rowOf(chapters: number): Promise<Row> {
  const folder = await generatedProject(chapters);
  const node = process.execPath;
  const build = await measuredRun(node, ["src/commands/build.ts"], folder);
  const { size } = await stat(join(folder, "dist/print/manual/index.html"));
  const wholeManual = await measuredRun(node, ["src/commands/pdf.ts", "manual"], folder);
  const { pages } = await readPdf(await readFile(join(folder, "dist/pdf/manual.pdf")));
  const allPdfs = await measuredRun(node, ["src/commands/pdf.ts"], folder);
  return { chapters, build, wholePageBytes: size, wholeManual, wholeManualPages: pages.length, allPdfs };
}

const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? "not known" : `${Math.round(bytes / 1_000_000)} MB`;

/** A row for people. */
function inWords({ chapters, build, wholePageBytes, wholeManual, wholeManualPages, allPdfs }: Row) {
  return {
    chapters,
    build: `${build.seconds.toFixed(0)} s, ${megabytes(build.peakMemory)}`,
    "whole manual": `${(wholePageBytes / 1_000_000).toFixed(1)} MB HTML, ${wholeManualPages} pages`,
    "its PDF": `${wholeManual.seconds.toFixed(0)} s, ${megabytes(wholeManual.peakMemory)}`,
    "all PDFs": `${allPdfs.seconds.toFixed(0)} s, ${megabytes(allPdfs.peakMemory)}`,
  };
}

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const sizes = positionals.length === 0 ? usualSizes : positionals.map(Number);
  const rows: Row[] = [];
  for (const size of sizes) {
    console.log(`Measuring ${size} chapters…`);
    rows.push(await rowOf(size));
  }
  console.table(rows.map(inWords));
  const file = join(projectFolder, "reports", "bench-pdf.json");
  await mkdir(join(projectFolder, "reports"), { recursive: true });
  await writeFile(file, `${JSON.stringify(rows, null, 2)}\n`);
  console.log(`Written to reports/bench-pdf.json.`);
});
