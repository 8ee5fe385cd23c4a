import { describe, expect, test } from "vitest";
import { numberAddresses } from "./addresses.ts";
import { bodyOf } from "./build-document.ts";

const act = '<a href="https://law.example/act">Act</a>';
const guide = '<a href="https://guide.example/">Guide</a>';

/** What becomes of some HTML, and of the list of addresses so far. */
function numbered(html: string, addresses: string[] = []) {
  const body = bodyOf(html);
  numberAddresses(body, addresses);
  return { html: body.innerHTML, text: body.textContent.replaceAll("\u00A0", " "), addresses };
}

describe("a link that leads out of the manual", () => {
  test("has a number after it that only paper shows", () => {
    expect(numbered(`<p>The ${act}.</p>`).html).toBe(
      `<p>The ${act}<span class="print-only address-number">&#160;[1]</span>.</p>`,
    );
  });

  test("keeps its number on its line", () => {
    expect(bodyOf(numbered(act).html).textContent).toBe("Act\u00A0[1]");
  });

  test("has its address in the list", () => {
    expect(numbered(act).addresses).toEqual(["https://law.example/act"]);
  });

  test("is known by its scheme, whatever the capital letters", () => {
    expect(numbered('<a href="HTTP://old.example/">Old</a>').text).toBe("Old [1]");
  });

  test("has its address as a browser follows it", () => {
    expect(numbered('<a href="https://law.example/?year=2018&amp;act=12">Act</a>').addresses).toEqual([
      "https://law.example/?year=2018&act=12",
    ]);
  });

  test("is found inside other elements", () => {
    expect(numbered(`<ul><li><strong>${act}</strong></li></ul>`).text).toBe("Act [1]");
  });
});

describe("several links", () => {
  test("are numbered in the order of the text", () => {
    expect(numbered(`${act}, ${guide}`).text).toBe("Act [1], Guide [2]");
  });

  test("are listed in the order of their numbers", () => {
    expect(numbered(`${guide}, ${act}`).addresses).toEqual([
      "https://guide.example/",
      "https://law.example/act",
    ]);
  });

  test("to one address have one number", () => {
    expect(numbered(`${act}, ${guide}, ${act}`).text).toBe("Act [1], Guide [2], Act [1]");
  });

  test("to one address have one line in the list", () => {
    expect(numbered(`${act}, ${act}`).addresses).toEqual(["https://law.example/act"]);
  });

  test("to two parts of one page have two numbers", () => {
    expect(
      numbered('<a href="https://law.example/act#s1">1</a> <a href="https://law.example/act#s2">2</a>').text,
    ).toBe("1 [1] 2 [2]");
  });

  test("without a word between them have a number each", () => {
    expect(numbered(`${act}${guide}`).text).toBe("Act [1]Guide [2]");
  });
});

describe("a list that has addresses already", () => {
  test("goes on with the next number", () => {
    expect(numbered(act, ["https://guide.example/"]).text).toBe("Act [2]");
  });

  test("gets new addresses at its end", () => {
    expect(numbered(act, ["https://guide.example/"]).addresses).toEqual([
      "https://guide.example/",
      "https://law.example/act",
    ]);
  });

  test("gives an address that it has its number", () => {
    expect(numbered(`${act}, ${guide}`, ["https://guide.example/"]).text).toBe("Act [2], Guide [1]");
  });
});

describe("numbers that stand there already", () => {
  const { html } = numbered(`${act}${guide}, ${act}`);

  test("stay as they are for the same list", () => {
    expect(numbered(html).html).toBe(html);
  });

  test("are written anew for another list", () => {
    expect(numbered(html, ["https://guide.example/"]).text).toBe("Act [2]Guide [1], Act [2]");
  });
});

describe("an email address", () => {
  test("that the words hide is listed", () => {
    expect(numbered('<a href="mailto:help@body.example">Write to us</a>')).toMatchObject({
      text: "Write to us [1]",
      addresses: ["help@body.example"],
    });
  });

  test("is listed without the subject of the message", () => {
    expect(numbered('<a href="mailto:help@body.example?subject=Records">Write</a>').addresses).toEqual([
      "help@body.example",
    ]);
  });

  test("that the words show is not listed", () => {
    expect(numbered('<a href="mailto:help@body.example">help@body.example</a>')).toMatchObject({
      text: "help@body.example",
      addresses: [],
    });
  });
});

describe("no number is given to", () => {
  test.each([
    { what: "a link to another chapter", html: '<a href="/records/sharing/">Sharing</a>' },
    { what: "a link to a section of another chapter", html: '<a href="/records/sharing/#who">Who</a>' },
    { what: "a link to a section", html: '<a href="#first-steps">Steps</a>' },
    { what: "a term", html: '<a class="term" href="/glossary/#exemption">exemption</a>' },
    { what: "a place that is no link", html: "<a>Act</a>" },
    { what: "an address that is only text", html: "<p>https://law.example/act</p>" },
  ])("$what", ({ html }) => {
    expect(numbered(html)).toMatchObject({ html, addresses: [] });
  });
});

describe("a telephone number", () => {
  test("that the words hide is listed", () => {
    expect(numbered('<a href="tel:02012345678">Call the team</a>').addresses).toEqual(["02012345678"]);
  });

  test("that the words show is not, however it is spaced", () => {
    expect(numbered('<a href="tel:02012345678">(020) 1234 5678</a>').addresses).toEqual([]);
  });
});

test("an email address is seen in capital letters too", () => {
  expect(numbered('<a href="mailto:Team@council.example">team@council.example</a>').addresses).toEqual([]);
});
