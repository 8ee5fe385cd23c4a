import fc from "fast-check";

/** Pieces that change what the text around them means. */
const fragments: readonly string[] = [
  "{evil()}",
  "{",
  "}",
  "{/*",
  "*/}",
  "{/* a */}",
  "{...evil}",
  "{#a}",
  "{#a onclick=evil}",
  "{onclick=evil}",
  "${",
  "={evil()}",
  "\nexport const a = evil()\n",
  "\n\nexport const a = evil()\n\n",
  "\n\nimport 'evil'\n\n",
  "\nimport a from 'evil'\n",
  "export ",
  "<",
  ">",
  "/>",
  "<b>",
  "</b>",
  "<script>",
  "</script>",
  "<Callout>",
  "</Callout>",
  "\n\n</Callout>\n\n",
  '<Fragment set:html="x" />',
  "<a.b />",
  "<!--",
  "-->",
  "`",
  "``",
  "\n```\n",
  "\n~~~\n",
  "\\",
  "\\{",
  "\\\\{",
  "\n---\n",
  "\n+++\n",
  "\n\n---\n\n",
  "---",
  "\n...\n",
  "\n===\n",
  "\n\n",
  "\n",
  "\r",
  "\r\n",
  "\u2028",
  "\u0085",
  "\f",
  "\0",
  "\uFEFF",
  "\n> ",
  "\n- ",
  "\n1. ",
  "\n    ",
  "\t",
  "\n# ",
  "\n| a |\n| - |\n| b |\n",
  "|",
  "[",
  "](",
  "][",
  "![",
  "[a](javascript:evil)",
  "[a](java&#10;script:evil)",
  "[a](//evil.example)",
  "\n\n[a]: data:evil\n\n",
  "https://a@evil.example/",
  "&#123;",
  "&lbrace;",
  "&lt;",
  ":::",
  "$$",
  "[[a]]",
  "[^a]",
  "*",
  "_",
  "~~",
  " onclick=evil",
  "\n__proto__: 1\n",
  "\nlayout: evil.astro\n",
  " &a ",
  " *a ",
  " !!js/function ",
  "\n? ",
  "\n<<: ",
];

/** What stands round a text and hides it, or seems to. */
const wrappings: readonly (readonly [string, string])[] = [
  ["---\n", "\n---\n"],
  ["---\n\n", "\n\n---\n"],
  ["+++\n", "\n+++\n"],
  ["+++\n\n", "\n\n+++\n"],
  ["```\n", "\n```\n"],
  ["~~~\n", "\n"],
  ["`", "`"],
  ["`a\n", "`"],
  ["{/* ", " */}"],
  ["`{/*` ", " */}"],
  ["<!-- ", " -->"],
  ["<Callout>\n\n", "\n\n</Callout>\n"],
  ["> ", "\n"],
  ["- ", "\n"],
  ["| a |\n| - |\n| ", " |\n"],
  ["## ", " {#a}\n"],
  ["[", "](/contents/)"],
  ["[a](", ")"],
  ["\\", ""],
  ["\r", "\r"],
];

/** A place in a text, as a share of its length. Its ends are where most depends on what stands there. */
const place = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 10_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(10_000) },
);

type Mutation = (text: string) => string;

const at = (text: string, share: number) => Math.floor((text.length * share) / 10_000);

/** Two places in order. */
function between(text: string, one: number, other: number): [number, number] {
  const [from = 0, to = 0] = [at(text, one), at(text, other)].sort((a, b) => a - b);
  return [from, to];
}

const insertion = (pieces: fc.Arbitrary<string>): fc.Arbitrary<Mutation> =>
  fc.tuple(place, pieces).map(([share, piece]) => (text) => {
    const index = at(text, share);
    return text.slice(0, index) + piece + text.slice(index);
  });

const wrapping: fc.Arbitrary<Mutation> = fc
  .tuple(place, place, fc.constantFrom(...wrappings))
  .map(([one, other, [before, after]]) => (text) => {
    const [from, to] = between(text, one, other);
    return text.slice(0, from) + before + text.slice(from, to) + after + text.slice(to);
  });

const cut: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([one, other]) => (text) => {
  const [from, to] = between(text, one, other);
  return text.slice(0, from) + text.slice(to);
});

const double: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([one, other]) => (text) => {
  const [from, to] = between(text, one, other);
  return text.slice(0, to) + text.slice(from);
});

const swap: fc.Arbitrary<Mutation> = fc.tuple(place, place, place).map(([one, other, third]) => (text) => {
  const [from = 0, middle = 0, to = 0] = [at(text, one), at(text, other), at(text, third)].sort(
    (a, b) => a - b,
  );
  return text.slice(0, from) + text.slice(middle, to) + text.slice(from, middle) + text.slice(to);
});

const omission: fc.Arbitrary<Mutation> = place.map((share) => (text) => {
  const index = at(text, share);
  return text.slice(0, index) + text.slice(index + 1);
});

/** A text with one to four changes that a slip, a merge or an attacker could make. */
export function mutated(bases: readonly string[]): fc.Arbitrary<string> {
  const mutation = fc.oneof(
    { weight: 6, arbitrary: insertion(fc.constantFrom(...fragments)) },
    { weight: 4, arbitrary: wrapping },
    { weight: 1, arbitrary: insertion(fc.string({ unit: "binary", maxLength: 8 })) },
    { weight: 2, arbitrary: omission },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: double },
    { weight: 1, arbitrary: swap },
  );
  return fc
    .tuple(fc.constantFrom(...bases), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([base, mutations]) => mutations.reduce((text, change) => change(text), base));
}
