import { ledgerFile, readLedger } from "../links/ledger.ts";
import type { ContentCheck } from "./check.ts";

/**
 * The ledger of published addresses can be read. Nobody edits it, but a copy or a merge can damage
 * it, and then nothing would keep the addresses. Whether each still leads somewhere is seen once the
 * site is built (`npm run check:links`).
 */
export const ledgerCanBeRead: ContentCheck = ({ files }) =>
  readLedger(files.find(({ path }) => path === ledgerFile)?.text ?? "").problems;
