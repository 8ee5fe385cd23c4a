import { expect, test } from "vitest";
import { parseMdx } from "../mdx/parse.ts";
import { idsInList, timescaleMentions } from "./timescale-uses.ts";

const mentioned = (mdx: string) =>
  timescaleMentions(parseMdx(mdx)).map(({ id, section }) => `${id} in ${section?.number ?? "no section"}`);

test("a limit is found in the section that writes it, however deep in lists and tables", () => {
  expect(
    mentioned(`## One

- Within <Timescale id="sar-response" />.

### Part

<Table caption="Limits">

| When |
| --- |
| <Timescale id="foi-response" /> |

</Table>

## Two

**<Timescale id="sar-response" extended />**
`),
  ).toEqual(["sar-response in 1", "foi-response in 1.1", "sar-response in 2"]);
});

test("a limit before the first heading is in no section", () => {
  expect(mentioned('Within <Timescale id="sar-response" />.\n')).toEqual(["sar-response in no section"]);
});

test("a section that writes a limit twice has it once", () => {
  expect(mentioned('## One\n\n<Timescale id="a" /> and <Timescale id="a" />\n')).toEqual(["a in 1"]);
});

test("every limit of a picture of time is found", () => {
  expect(mentioned('## One\n\n<Timeline caption="Steps" limits="a, b" />\n')).toEqual(["a in 1", "b in 1"]);
});

test("another component with an id is no time limit", () => {
  expect(mentioned('## One\n\n<Term id="sar-response" />\n')).toEqual([]);
});

test("a list of ids may have any space round its commas", () => {
  expect(idsInList("a,b ,\n c,")).toEqual(["a", "b", "c"]);
});
