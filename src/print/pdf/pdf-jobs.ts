import { didYouMean } from "../../manual/nearest.ts";
import type { Manual } from "../../manual/types.ts";
import { isOneDocument } from "../one-document.ts";

/** A PDF to make. */
export interface PdfJob {
  /** What people call it on the command line, and its file name: `records/access-to-records`. */
  name: string;
  /** The page it is made from, from the manual's root. */
  path: string;
}

/**
 * Every PDF that can be made: each chapter, part and pack, and the manual if it is one document.
 *
 * @param manual - the manual
 * @returns the jobs, the largest first, so that the last to end is a small one
 */
export function pdfJobs({ chapters, parts, packs }: Pick<Manual, "chapters" | "parts" | "packs">): PdfJob[] {
  return [
    ...(isOneDocument({ chapters }) ? [{ name: "manual", path: "/print/manual/" }] : []),
    ...parts.map(({ id }) => ({ name: `part/${id}`, path: `/print/part/${id}/` })),
    ...packs.map(({ id, path }) => ({ name: `pack/${id}`, path })),
    ...chapters.map(({ id, path }) => ({ name: id, path })),
  ];
}

/**
 * The jobs that were asked for by name.
 *
 * @param jobs - all jobs
 * @param names - names from the command line; none means all
 * @returns the jobs asked for, in their own order
 * @throws Error that lists every unknown name with the nearest known one
 */
export function jobsNamed(jobs: readonly PdfJob[], names: readonly string[]): PdfJob[] {
  const known = jobs.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      [
        ...unknown.map((name) => `There is no chapter, part or pack "${name}".${didYouMean(name, known)}`),
        `The names are: ${known.join(", ")}`,
      ].join("\n"),
    );
  }
  return names.length === 0 ? [...jobs] : jobs.filter(({ name }) => names.includes(name));
}
