import { z } from "zod";
import { fragment } from "./fields.ts";

/** An address from the manual's root: `/records/access-to-records/`, `/updates/feed.xml`. */
const address = z
  .string()
  .regex(/^\/(?:[^\s?#/]+\/?)*$/u, { error: "is not an address that starts with one slash" });

/** `content/links.yaml`: every address ever published, each with its fragments. */
export const ledgerSchema = z.record(address, z.array(fragment));

/** The ledger, as checked data. */
export type LedgerData = z.infer<typeof ledgerSchema>;
