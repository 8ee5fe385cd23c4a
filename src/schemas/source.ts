import { z } from "zod";
import { day, id, line, partialDate, webAddress, withExample } from "./fields.ts";

/** The kinds of source, in the order in which lists show them. */
export const sourceKinds = [
  "act",
  "regulations",
  "statutory-guidance",
  "standard",
  "guidance",
  "case",
  "publication",
] as const;

/** One of the kinds of source. */
export type SourceKind = (typeof sourceKinds)[number];

const change = z.strictObject({
  /** The id of the source that makes the change. */
  source: withExample(id, "source: duaa-2025"),
  /** The day from which it has effect. */
  effective: withExample(day, "effective: 2026-02-05"),
  /** What changes, in one line. */
  change: withExample(line, "change: The time limits are now in the law itself."),
});

/** One entry of `content/sources.yaml`: an Act, regulations, guidance, a case or a publication. */
export const sourceSchema = z.strictObject({
  /** The id that chapters use. */
  id: withExample(id, "id: dpa-2018"),
  /** What kind of source it is. */
  kind: withExample(z.enum(sourceKinds), "kind: act"),
  /** The full title. */
  title: withExample(line, "title: Data Protection Act 2018"),
  /** The name used in running text. */
  shortName: withExample(line, "shortName: Data Protection Act 2018"),
  /**
   * Names that people still write when they mean this source: of the law that it replaced, or wrong ones.
   * The content check gives the right citation in their place.
   */
  oldNames: withExample(z.array(line).default([]), "oldNames: [Data Protection Act 1998]"),
  /** Who publishes it. */
  publisher: withExample(line, "publisher: legislation.gov.uk"),
  /** Its public address. */
  address: withExample(webAddress, "address: https://www.legislation.gov.uk/ukpga/2018/12"),
  /** The date of the version, as exact as it is known. */
  date: withExample(partialDate.optional(), "date: 2025-12-08"),
  /** Where it applies. */
  appliesTo: withExample(line, "appliesTo: England"),
  /** The day on which a person last read the live page. Left out: nobody has yet. */
  checked: withExample(day.optional(), "checked: 2026-11-22"),
  /** Changes made to it by other sources. */
  amendedBy: z.array(change).default([]),
  /** The source that has replaced it. */
  supersededBy: change
    .extend({
      /** The cases to which the old law still applies. With it, chapters may go on citing the old law. */
      stillAppliesTo: withExample(
        line.optional(),
        "stillAppliesTo: adoption orders made before 30 December 2005",
      ),
    })
    .optional(),
});

/** A source, as checked data. */
export type SourceData = z.infer<typeof sourceSchema>;
