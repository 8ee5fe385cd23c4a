import { describe, expect, test } from "vitest";
import { render } from "./fixtures.ts";

const rows = "| Decision | Who |\n| --- | --- |\n| Refuse | Manager |\n| Send | Officer |";

function table(attributes: string): Promise<string> {
  return render(`<Table ${attributes}>\n\n${rows}\n\n</Table>`);
}

describe("a table", () => {
  test("stands in a region that takes focus and is named by the caption", async () => {
    expect(await table('caption="Who decides"')).toMatch(
      /^<section class="table" aria-labelledby="table-who-decides" tabindex="0"><table>/u,
    );
  });

  test("starts with its caption", async () => {
    expect(await table('caption="Who decides"')).toContain(
      '<table><caption id="table-who-decides">Who decides</caption>',
    );
  });

  test("has header cells for its columns", async () => {
    expect(await table('caption="Who decides"')).toContain(
      '<tr>\n<th scope="col">Decision</th>\n<th scope="col">Who</th>\n</tr>',
    );
  });

  test("has plain cells in its rows when row headers are not asked for", async () => {
    expect(await table('caption="Who decides"')).toContain("<tr>\n<td>Refuse</td>\n<td>Manager</td>\n</tr>");
  });

  test("has a header cell first in each row when row headers are asked for", async () => {
    const html = await table('caption="Who decides" rowHeaders');
    expect(html).toContain('<tr>\n<th scope="row">Refuse</th>\n<td>Manager</td>\n</tr>');
    expect(html).toContain('<tr>\n<th scope="row">Send</th>\n<td>Officer</td>\n</tr>');
  });

  test("keeps the column headers when row headers are asked for", async () => {
    expect(await table('caption="Who decides" rowHeaders')).toContain('<th scope="col">Decision</th>');
  });

  test("keeps a caption as text, whatever is in it", async () => {
    expect(await table("caption='Ages < 16 & \"Gillick\"'")).toContain(
      '<caption id="table-ages--16--gillick">Ages &lt; 16 &amp; &quot;Gillick&quot;</caption>',
    );
  });

  test("keeps links and emphasis in its cells", async () => {
    expect(
      await render(
        '<Table caption="Links" rowHeaders>\n\n| A | B |\n| --- | --- |\n| *x* | [y](https://y.example) |\n\n</Table>',
      ),
    ).toContain('<th scope="row"><em>x</em></th>\n<td><a href="https://y.example">y</a></td>');
  });

  test("may have a link to a section in a cell", async () => {
    expect(
      await render(
        '## One\n\n<Table caption="Links">\n\n| A | B |\n| --- | --- |\n| x | <SectionLink to="one" /> |\n\n</Table>',
      ),
    ).toContain('<td><a href="#one">section 1, One</a></td>');
  });
});

describe("the build stops", () => {
  const message = '<Table> needs a caption and one table in it: <Table caption="What it shows">';

  test("when a table has no caption", async () => {
    await expect(table("rowHeaders")).rejects.toThrow(message);
  });

  test("when there is no table between the tags", async () => {
    await expect(render('<Table caption="Nothing">\n\nText.\n\n</Table>')).rejects.toThrow(message);
  });
});
