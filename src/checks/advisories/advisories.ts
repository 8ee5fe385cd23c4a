import { z } from "zod";

/** As much of what `npm audit --json` says as the check needs. */
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(
        z.union([
          z.string(),
          z.object({
            name: z.string(),
            title: z.string(),
            url: z.string(),
            severity: z.string(),
            range: z.string(),
          }),
        ]),
      ),
    }),
  ),
});

/** A known fault of a package that the project uses. */
export interface Advisory {
  /** Its number: `GHSA-xxxx-xxxx-xxxx`. */
  id: string;
  /** The package, and its versions that have the fault. */
  packageName: string;
  range: string;
  title: string;
  url: string;
  severity: string;
}

/**
 * The high and critical advisories in a report of `npm audit`.
 *
 * @param report - what `npm audit --json` printed
 * @returns each once; undefined if the report is none, because the registry could not be asked
 */
export function seriousAdvisories(report: string): Advisory[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(report);
  } catch {
    return undefined;
  }
  const parsed = reportSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const all = Object.values(parsed.data.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one !== "string")
    .filter(({ severity }) => severity === "high" || severity === "critical")
    .map(({ name, title, url, severity, range }) => ({
      id: /GHSA(?:-\w{4}){3}/u.exec(url)?.[0] ?? url,
      packageName: name,
      range,
      title,
      url,
      severity,
    }));
  return [...new Map(all.map((one) => [`${one.id} ${one.packageName}`, one])).values()];
}

/** The file of advisories that are accepted for a time: a list, mostly empty. */
export const acceptedSchema = z.array(
  z.strictObject({
    /** The advisory's number: `GHSA-xxxx-xxxx-xxxx`. */
    advisory: z.string().regex(/^GHSA(?:-\w{4}){3}$/u),
    /** Why it does no harm here, or why it cannot be mended yet. */
    reason: z.string().min(20),
    /** The last day on which it is accepted, `YYYY-MM-DD`. */
    until: z.iso.date(),
  }),
);

export type Accepted = z.infer<typeof acceptedSchema>;

/**
 * What has to be done about the advisories.
 *
 * @param advisories - the serious ones
 * @param accepted - those that are accepted for a time
 * @param today - `YYYY-MM-DD`
 * @returns a line for each that is not accepted, and for each acceptance that nothing needs any more
 */
export function judged(advisories: readonly Advisory[], accepted: Accepted, today: string): string[] {
  const open = advisories.flatMap(({ id, packageName, range, title, url, severity }) => {
    const entry = accepted.find(({ advisory }) => advisory === id);
    if (entry !== undefined && today <= entry.until) return [];
    const ended = entry === undefined ? "" : ` It was accepted until ${entry.until}.`;
    return [`${packageName} ${range}: ${title} (${severity}).${ended}\n  ${url}`];
  });
  const idle = accepted
    .filter(({ advisory }) => !advisories.some(({ id }) => id === advisory))
    .map(({ advisory }) => `${advisory} is accepted, but nothing has it any more. Remove its entry.`);
  return [...open, ...idle];
}
