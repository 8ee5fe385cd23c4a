import { describe, expect, test } from "vitest";
import { bodyOf } from "./build-document.ts";

describe("HTML of a chapter comes back unchanged", () => {
  test.each([
    { what: "signs written as entities", html: '<p>Fish &amp; chips, 3 &lt; 5 &gt; 2, "quoted"</p>' },
    { what: "an entity that the text shows as it is written", html: "<p>Write &amp;lt; for it.</p>" },
    { what: "a no-break space", html: "<p>Section&#160;47</p>" },
    { what: "dashes, curly quotes, accents and pictures", html: "<p>It’s “Zoë” – £5 … 😀</p>" },
    { what: "a soft hyphen", html: "<p>safe\u00ADguarding</p>" },
    { what: "line breaks in the text", html: "<p>One line\nand the next.</p>\n<p>Text.</p>" },
    { what: "a line break that counts", html: "<p>1 High Street<br>Testham</p>" },
    { what: "a date", html: '<time datetime="2026-11-22">22 November 2026</time>' },
    {
      what: "a drawing",
      html: '<svg viewBox="0 0 24 24" aria-hidden="true"><g><path d="M1 1h2" /></g></svg>',
    },
    { what: "an image without words", html: '<img src="/steps.png" alt="" width="40" height="30">' },
    { what: "a hidden part", html: "<p hidden>Not yet.</p>" },
    {
      what: "a table",
      html:
        '<section class="table" aria-labelledby="table-fees" tabindex="0"><table><caption id="table-fees">Fees' +
        '</caption><thead><tr><th scope="col">Copy</th></tr></thead><tbody><tr><th scope="row">First</th>' +
        "<td>Free</td></tr></tbody></table></section>",
    },
    { what: "a closed part", html: "<details><summary>See also</summary><p>Text.</p></details>" },
    { what: "an open part", html: "<details open><summary>See also</summary><p>Text.</p></details>" },
    { what: "a list that starts later", html: '<ol start="3"><li>Third</li></ol>' },
    { what: "a list of words", html: "<dl><div><dt>Term</dt><dd>Meaning</dd></div></dl>" },
    { what: "an attribute with quotes in it", html: '<p title="&quot;Yes&quot;">Text</p>' },
    { what: "a comment", html: "<!-- For editors --><p>Text</p>" },
  ])("$what", ({ html }) => {
    expect(bodyOf(html).innerHTML).toBe(html);
  });
});

test("a no-break space is the same however it is written", () => {
  const written = ["\u00A0", "&nbsp;", "&#160;", "&#xA0;"].map(
    (space) => bodyOf(`<p>5${space}km</p>`).innerHTML,
  );
  expect(new Set(written)).toEqual(new Set(["<p>5&#160;km</p>"]));
});

test("a hidden part is hidden, however that is written", () => {
  expect(bodyOf('<p hidden="">Not yet.</p>').innerHTML).toBe("<p hidden>Not yet.</p>");
});

test("an address with several details leads to the same place when read again", () => {
  const html = bodyOf('<a href="https://law.example/?year=2018&amp;chapter=12">Act</a>').innerHTML;
  expect(bodyOf(html).querySelector("a")?.getAttribute("href")).toBe(
    "https://law.example/?year=2018&chapter=12",
  );
});

test("two documents have nothing in common", () => {
  const [one, two] = [bodyOf("<p>One</p>"), bodyOf("<p>Two</p>")];
  one.append("!");
  expect(two.innerHTML).toBe("<p>Two</p>");
});

test("a document of nothing is empty", () => {
  expect(bodyOf("").innerHTML).toBe("");
});

test("no node has a list of event listeners, which would cost the build a quarter of its time", () => {
  const body = bodyOf("<p>Text</p>");
  expect(() => {
    body.addEventListener("click", () => undefined);
  }).toThrow(TypeError);
});
