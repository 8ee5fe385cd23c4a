import { z } from "zod";
import { fragment, id, line, partialDate, webAddress, withExample } from "./fields.ts";

/** One entry of `content/contacts.yaml`: a body outside the council that a worker or a person may need. */
export const contactSchema = z.strictObject({
  /** The id that chapters use, and the fragment on the contacts page. */
  id: withExample(id, "id: ico"),
  /** Ids of contacts that this one replaces. Links to them lead here. */
  oldIds: withExample(z.array(fragment).default([]), "oldIds: [data-regulator]"),
  /** The name of the body. */
  name: withExample(line, "name: Information Commissioner's Office (ICO)"),
  /** What to contact it for. */
  purpose: withExample(line, "purpose: Advice and complaints about data protection."),
  /** Telephone numbers. */
  telephone: z
    .array(
      z.strictObject({
        /** The number as people write it. */
        number: withExample(z.string().regex(/^\+?[\d ]+$/u), "number: 0303 123 1113"),
        /** What the number is for, when there are several. */
        label: withExample(line.optional(), "label: Helpline"),
      }),
    )
    .default([]),
  /** An e-mail address. */
  email: withExample(z.email({ error: "is not an e-mail address" }).optional(), "email: help@example.org"),
  /** The body's website. */
  website: withExample(webAddress.optional(), "website: https://ico.org.uk"),
  /** A postal address on one line. */
  post: withExample(line.optional(), "post: General Register Office, Trafalgar Road, Southport PR8 2HH"),
  /** When it can be reached. */
  hours: withExample(line.optional(), "hours: Monday to Friday, 9am to 5pm"),
  /** The date of the page on which the details were seen. Left out: not known. */
  checkedOn: withExample(partialDate.optional(), 'checkedOn: "2024-10"'),
  /** The page on which the details were seen. */
  source: withExample(webAddress, "source: https://ico.org.uk/global/contact-us/"),
  /** False: old, conflicting or second-hand. The entry then carries the "to be confirmed" mark. */
  confirmed: withExample(z.boolean(), "confirmed: true"),
  /** What to check again. */
  note: withExample(line.optional(), "note: Check the number on the body's own site."),
});

/** A contact, as checked data. */
export type ContactData = z.infer<typeof contactSchema>;
