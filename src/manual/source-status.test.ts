import { expect, test } from "vitest";
import type { SourceData } from "../schemas/source.ts";
import { replacementNote, sourceStatus } from "./source-status.ts";

const act = (changes: Partial<SourceData> = {}): SourceData => ({
  id: "old-act",
  kind: "act",
  title: "Old Act 2000",
  shortName: "Old Act",
  oldNames: [],
  publisher: "legislation.gov.uk",
  address: "https://www.legislation.gov.uk/",
  appliesTo: "England",
  amendedBy: [],
  ...changes,
});
const change = (effective: string) => ({ source: "new-act", effective, change: "A part." });
const status = (changes: Partial<SourceData>) =>
  sourceStatus(act(changes), () => act({ shortName: "New Act" }), "2026-06-01");

test.each([
  { what: "one that nobody has checked", changes: {}, says: ["Not checked yet against the live page."] },
  {
    what: "a law that was checked",
    changes: { checked: "2026-05-01" },
    says: ["In force.", "Checked on 1 May 2026."],
  },
  {
    what: "guidance that was checked",
    changes: { kind: "guidance" as const, checked: "2026-05-01" },
    says: ["Current.", "Checked on 1 May 2026."],
  },
  {
    what: "changes made and to come, in order",
    changes: { amendedBy: [change("2026-06-02"), change("2026-06-01")] },
    says: [
      "Amended from 1 June 2026 by New Act: A part.",
      "To be amended from 2 June 2026 by New Act: A part.",
      "Not checked yet against the live page.",
    ],
  },
  {
    what: "a law that is gone, though it was checked",
    changes: { checked: "2026-05-01", supersededBy: change("2026-06-01") },
    says: ["Superseded from 1 June 2026 by New Act: A part.", "Checked on 1 May 2026."],
  },
  {
    what: "a law that is gone but for old cases",
    changes: { supersededBy: { ...change("2026-06-01"), stillAppliesTo: "orders made before that day" } },
    says: [
      "Superseded from 1 June 2026 by New Act: A part.",
      "Still applies to: orders made before that day.",
      "Not checked yet against the live page.",
    ],
  },
  {
    what: "a law that will be gone",
    changes: { checked: "2026-05-01", supersededBy: change("2026-06-02") },
    says: ["In force.", "To be superseded from 2 June 2026 by New Act: A part.", "Checked on 1 May 2026."],
  },
])("the status of $what", ({ changes, says }) => {
  expect(status(changes)).toEqual(says);
});

test.each([
  { what: "is not replaced", note: undefined },
  {
    what: "is replaced today",
    by: change("2026-06-01"),
    note: "This source was replaced from 1 June 2026 by New Act. Check the limit there before you rely on it.",
  },
  {
    what: "is replaced within the days of notice",
    by: change("2026-08-30"),
    note: "This source is replaced from 30 August 2026 by New Act. The limit may change.",
  },
  { what: "is replaced later", by: change("2026-08-31"), note: undefined },
  {
    what: "still applies to old cases",
    by: { ...change("2026-06-01"), stillAppliesTo: "orders made before that day" },
    note: undefined,
  },
])("beside a time limit whose source $what stands what follows from it", ({ by, note }) => {
  const source = act(by === undefined ? {} : { supersededBy: by });
  expect(replacementNote(source, () => act({ shortName: "New Act" }), "2026-06-01", 90)).toBe(note);
});
