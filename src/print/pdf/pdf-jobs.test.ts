import { describe, expect, test } from "vitest";
import { contentFiles } from "../../checks/content/fixtures.ts";
import { createManual } from "../../manual/create-manual.ts";
import { manualInputOf, parseContent } from "../../reader/parsed-content.ts";
import { chaptersInOneDocument } from "../one-document.ts";
import { jobsNamed, pdfJobs } from "./pdf-jobs.ts";

const jobs = pdfJobs(createManual(manualInputOf(parseContent(contentFiles()))));

describe("the PDFs that can be made", () => {
  test("are the manual, its parts, its packs and its chapters, in this order", () => {
    expect(jobs).toEqual([
      { name: "manual", path: "/print/manual/" },
      { name: "part/records", path: "/print/part/records/" },
      { name: "part/care", path: "/print/part/care/" },
      { name: "pack/induction", path: "/print/pack/induction/" },
      { name: "records/asking", path: "/records/asking/" },
      { name: "care/visits", path: "/care/visits/" },
    ]);
  });

  test("are without the manual when it is too long for one document", () => {
    const chapter = createManual(manualInputOf(parseContent(contentFiles()))).chapters.slice(0, 1);
    const jobsOf = (count: number) =>
      pdfJobs({ chapters: Array.from({ length: count }, () => chapter).flat(), parts: [], packs: [] });
    expect(jobsOf(chaptersInOneDocument)[0]?.name).toBe("manual");
    expect(jobsOf(chaptersInOneDocument + 1).map(({ name }) => name)).not.toContain("manual");
  });

  test("are the manual alone when it has nothing in it", () => {
    expect(pdfJobs({ chapters: [], parts: [], packs: [] })).toEqual([
      { name: "manual", path: "/print/manual/" },
    ]);
  });
});

describe("PDFs asked for by name", () => {
  const namesOf = (...names: string[]) => jobsNamed(jobs, names).map(({ name }) => name);

  test("are all when no name is given", () => {
    expect(jobsNamed(jobs, [])).toEqual(jobs);
  });

  test.each(["manual", "part/care", "pack/induction", "care/visits"])("may be %s", (name) => {
    expect(namesOf(name)).toEqual([name]);
  });

  test("may be several", () => {
    expect(namesOf("manual", "care/visits")).toEqual(["manual", "care/visits"]);
  });

  test("are made in the usual order, whatever the order of the names", () => {
    expect(namesOf("care/visits", "manual")).toEqual(["manual", "care/visits"]);
  });

  test("are made once, however often they are named", () => {
    expect(namesOf("manual", "manual")).toEqual(["manual"]);
  });

  test("are refused when there is none of that name, with the nearest and all names", () => {
    expect(() => namesOf("care/visit")).toThrow(
      new Error(
        'There is no chapter, part or pack "care/visit". Did you mean "care/visits"?\n' +
          "The names are: manual, part/records, part/care, pack/induction, records/asking, care/visits",
      ),
    );
  });

  test("are refused with every name that is wrong", () => {
    expect(() => namesOf("manual", "zzzzzzzzzzzz", "qqqqqqqqqqqq")).toThrow(
      new Error(
        'There is no chapter, part or pack "zzzzzzzzzzzz".\n' +
          'There is no chapter, part or pack "qqqqqqqqqqqq".\n' +
          "The names are: manual, part/records, part/care, pack/induction, records/asking, care/visits",
      ),
    );
  });
});
