import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { compressFile } from "../build/hosting/precompressed.ts";
import { renewOfflineCopy } from "../build/offline-copy.ts";
import { publicAddress } from "../build/public-address.ts";
import { createManual } from "../manual/create-manual.ts";
import { makePdfs } from "../print/pdf/make-pdf.ts";
import { jobsNamed, pdfJobs } from "../print/pdf/pdf-jobs.ts";
import { sizeInWords, withPdfLink } from "../print/pdf/pdf-link.ts";
import { manualInputOf } from "../reader/parsed-content.ts";
import { browserForTests } from "./browser.ts";
import { checkedContent } from "./check-content.ts";
import { distFolder, projectFolder, run } from "./project.ts";

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const manual = createManual(manualInputOf(await checkedContent()));
  const jobs = jobsNamed(pdfJobs(manual), positionals);
  const settings = new URL("content/manual.yaml", `file://${projectFolder}/`);
  const { site, base } = publicAddress(settings);
  let done = 0;
  await makePdfs(
    browserForTests(),
    jobs,
    distFolder,
    new URL(base, site),
    async ({ name, path, bytes, pdf }) => {
      const file = join(distFolder, "pdf", `${name}.pdf`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      const size = sizeInWords(pdf.pages.length, bytes.length);
      const page = join(distFolder, path, "index.html");
      await writeFile(page, withPdfLink(await readFile(page, "utf8"), size));
      // Hosts send the compressed copies: they must have the link too.
      await compressFile(page);
      done += 1;
      console.log(`  ${done} of ${jobs.length}  dist/pdf/${name}.pdf  ${size}`);
    },
  );
  // The pages have links now that the copy for reading without signal does not expect.
  for (const file of await renewOfflineCopy(distFolder, settings)) await compressFile(file);
  console.log(`Made and checked ${done === 1 ? "1 PDF" : `${done} PDFs`}.`);
});
