import { z } from "zod";
import { line, webAddress, withExample } from "./fields.ts";

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/iu, { error: "is not a colour written as # and six figures or letters a to f" });

/** `content/manual.yaml`: what this manual is, and how it behaves. */
export const manualSchema = z.strictObject({
  /** The council that publishes the manual. Shown in the header of every page and on paper. */
  authority: withExample(line, "authority: Bexley"),
  /** The manual's name. Shown in the header, in every page's title and on paper. */
  name: withExample(line, "name: Children's Services Procedures Manual"),
  /** `draft`: every page and print says that the text is a demonstration. `approved`: it does not. */
  status: withExample(z.enum(["draft", "approved"]), "status: draft"),
  /** The public address. A path in it (`https://www.example.org/manual/`) puts the manual under that path. */
  address: withExample(webAddress, "address: https://manual.example.gov.uk/"),
  /**
   * Where the manual's files are kept, for the link "Suggest a change to this chapter". Without it,
   * chapters have no such link. The link opens the issue form in `.github/ISSUE_TEMPLATE/`.
   */
  repository: withExample(
    z
      .url({ protocol: /^https$/u, error: "is not a full address that starts with https://" })
      .refine((address) => !/[?#]/u.test(address), { error: "has a ? or a # in it" })
      .optional(),
    "repository: https://github.com/your-council/manual",
  ),
  /** The language of the text, as a BCP 47 tag. */
  language: withExample(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/u), "language: en-GB"),
  /** Hours for which a print may be relied on. 0: no validity note. */
  printValidityHours: withExample(z.int().min(0).max(8760), "printValidityHours: 72"),
  /** Days before a change in a source takes effect on which the chapters that cite it begin to announce it. */
  lawNoticeDays: withExample(z.int().min(0).max(3650), "lawNoticeDays: 90"),
  /** The accent colour, once for light pages and once for dark. Contrast is checked. */
  accent: z.strictObject({
    /** Accent on a white page. */
    light: withExample(colour, 'light: "#0b4f6c"'),
    /** Accent on a dark page. */
    dark: withExample(colour, 'dark: "#8fd3f4"'),
  }),
  /** Roles that may own a chapter. A role, never a person. */
  owners: withExample(z.array(line).min(1), "owners: [Data Protection Officer]"),
  /** Links to other sites on the Resources page. */
  resources: z.array(
    z.strictObject({
      /** The name of the other site. */
      title: withExample(line, "title: UK bank holidays"),
      /** Its address. */
      address: withExample(webAddress, "address: https://www.gov.uk/bank-holidays"),
      /** What a worker finds there. */
      about: withExample(line, "about: The government's list of bank holidays."),
    }),
  ),
});

/** The manual's settings, as checked data. */
export type ManualSettings = z.infer<typeof manualSchema>;
