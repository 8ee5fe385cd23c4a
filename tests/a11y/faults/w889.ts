import type { FaultCases } from "./case.ts";

/** Hides text from the eye and leaves it in the page. */
const visuallyHidden =
  "<style>.hidden { position: absolute; inline-size: 0.1rem; block-size: 0.1rem; overflow: hidden; clip-path: inset(50%) }</style>";
const icon = '<svg viewBox="0 0 9 9" width="9" height="9" aria-hidden="true"><path d="M0 0h9v9"/></svg>';

/** Names of controls, WCAG 4.1.2. */
export const w889: FaultCases = {
  code: "W889",
  cases: [
    {
      name: "a label that points at its field",
      outcome: "passes",
      body: '<label for="q">Search</label><input id="q" type="search" placeholder="For example: consent" title="Search">',
    },
    {
      name: "a label around its field",
      outcome: "passes",
      body: "<label>Name <input></label><label><textarea>Words</textarea> Note</label>",
    },
    {
      name: "a second label with text, where the first has none",
      outcome: "passes",
      body: '<label for="q"></label><input id="q"><label for="q">Search</label>',
    },
    {
      name: "a field named by text elsewhere",
      outcome: "passes",
      body: '<h2 id="title">Search</h2><input aria-labelledby="title">',
    },
    {
      name: "a cell named by its row and its column",
      outcome: "passes",
      body: '<table><tr><th id="day" scope="col">Day</th></tr><tr><td><input aria-labelledby="day"></td></tr></table>',
    },
    {
      name: "a label whose text is there for screen readers",
      outcome: "passes",
      head: visuallyHidden,
      body: '<label for="q" class="hidden">Search</label><input id="q" type="search">',
    },
    {
      name: "a label that has no box of its own",
      outcome: "passes",
      head: "<style>label, b { display: contents }</style>",
      body: "<label><b>Name</b> <input></label>",
    },
    {
      name: "a button with text among other elements",
      outcome: "passes",
      body: `<button title="Print this page">${icon}<span><b>Print</b></span></button>`,
    },
    {
      name: "a button with a picture that has an alternative text",
      outcome: "passes",
      body: '<button><img src="data:," alt="Print"></button>',
    },
    {
      name: "a button whose aria-label begins with what it shows",
      outcome: "passes",
      body: '<button aria-label="Remove   paragraph 2">remove</button>',
    },
    {
      name: "buttons that take their text from value",
      outcome: "passes",
      body: '<input type="submit" value="Send"><input type="button" value="Add"><input type="reset" value="Start again">',
    },
    {
      name: "a picture button with an alternative text",
      outcome: "passes",
      body: '<input type="image" src="data:," alt="Search">',
    },
    {
      name: "choices with a label each",
      outcome: "passes",
      body: '<fieldset><legend>Colour</legend><label><input type="radio" name="c"> Dark</label><label><input type="radio" name="c"> Light</label></fieldset>',
    },
    {
      name: "a list of options with a label",
      outcome: "passes",
      body: '<label for="part">Part</label><select id="part"><option>One</option></select>',
    },
    {
      name: "a summary with text",
      outcome: "passes",
      body: "<details><summary>More</summary><p>Text</p></details>",
    },
    {
      name: "a switch with text in it",
      outcome: "passes",
      body: '<div role="switch" tabindex="0" aria-checked="false">Dark</div>',
    },
    {
      name: "a field made of a division, named by text beside it",
      outcome: "passes",
      body: '<p id="note">Note</p><div contenteditable="true" role="textbox" aria-labelledby="note"></div>',
    },
    {
      name: "a link around a picture with an alternative text",
      outcome: "passes",
      body: '<a href="#x"><img src="data:," alt="Home"></a>',
    },

    {
      name: "the old manual's search box, with title and placeholder",
      outcome: "fails",
      body: '<input type="text" title="Search" placeholder="Search">',
    },
    { name: "a field with a title only", outcome: "fails", body: '<input title="Name">' },
    {
      name: "a field with a placeholder only",
      outcome: "fails",
      body: '<textarea placeholder="Your words"></textarea>',
    },
    { name: "a field with an aria-label only", outcome: "fails", body: '<input aria-label="Search">' },
    { name: "a field with text before it that is no label", outcome: "fails", body: "<p>Name: <input></p>" },
    { name: "an empty label", outcome: "fails", body: '<label for="q"> </label><input id="q">' },
    {
      name: "a label for another field",
      outcome: "fails",
      body: '<label for="a">Name</label><input id="a"><input id="b" type="search">',
    },
    {
      name: "a label that is not displayed",
      outcome: "fails",
      head: "<style>label { display: none }</style>",
      body: '<label for="q">Search</label><input id="q">',
    },
    {
      name: "a label with the hidden attribute on its text",
      outcome: "fails",
      body: "<label><span hidden>Search</span> <input></label>",
    },
    {
      name: "a label that is invisible and hidden from screen readers with it",
      outcome: "fails",
      head: "<style>label { visibility: hidden }</style>",
      body: '<label for="q">Search</label><input id="q">',
    },
    {
      name: "a label whose text is kept from screen readers",
      outcome: "fails",
      body: '<label><span aria-hidden="true">Search</span> <input></label>',
    },
    {
      name: "a reference to text that is not displayed",
      outcome: "fails",
      body: '<p id="title" hidden>Search</p><input aria-labelledby="title">',
    },
    {
      name: "a reference to an element that has an aria-label and no text",
      outcome: "fails",
      body: '<section id="title" aria-label="Search"></section><input aria-labelledby="title">',
    },
    {
      name: "a button of which only the icon can be seen",
      outcome: "fails",
      body: `<button aria-label="Print">${icon}</button>`,
    },
    {
      name: "a button whose icon has a title inside",
      outcome: "fails",
      body: '<button><svg role="img" viewBox="0 0 9 9" width="9" height="9"><title>Print</title><path d="M0 0h9v9"/></svg></button>',
    },
    {
      name: "a button whose picture has an empty alternative text",
      outcome: "fails",
      body: '<button title="Print"><img src="data:," alt=""></button>',
    },
    {
      name: "a button with a sign that screen readers do not get",
      outcome: "fails",
      body: '<button aria-label="Close"><span aria-hidden="true">×</span></button>',
    },
    {
      name: "a button that is called other than what it shows",
      outcome: "fails",
      body: '<button aria-label="Submit form">Send</button>',
    },
    { name: "a submit button with the browser's own word", outcome: "fails", body: '<input type="submit">' },
    {
      name: "a button whose value is blank",
      outcome: "fails",
      body: '<input type="button" value=" " title="Add">',
    },
    {
      name: "a picture button without text",
      outcome: "fails",
      body: '<input type="IMAGE" src="data:," alt="">',
    },
    {
      name: "a select whose only text is its options",
      outcome: "fails",
      body: "<select><option>Choose a part</option><option>One</option></select>",
    },
    {
      name: "a label in which only the options of its list can be seen",
      outcome: "fails",
      body: "<label><select multiple><option>One</option><option>Two</option></select></label>",
    },
    {
      name: "a field whose only text is its value",
      outcome: "fails",
      body: '<input value="Bexley"><p>Text</p>',
    },
    {
      name: "a checkbox named by the legend around it",
      outcome: "fails",
      body: '<fieldset><legend>Dark</legend><input type="checkbox"></fieldset>',
    },
    { name: "an empty summary", outcome: "fails", body: "<details><summary></summary><p>Text</p></details>" },
    {
      name: "details without a summary, which the browser names",
      outcome: "fails",
      body: "<details><p>Text</p></details>",
    },
    {
      name: "text that can be edited and nothing that names it",
      outcome: "fails",
      body: "<p>Note</p><div contenteditable>Words</div>",
    },
    {
      name: "plain text that can be edited, in capitals",
      outcome: "fails",
      body: '<p>Note</p><div CONTENTEDITABLE="PLAINTEXT-ONLY">Words</div>',
    },
    {
      name: "a switch without text",
      outcome: "fails",
      body: '<p>Dark</p><button role="switch" aria-checked="false" title="Dark"></button>',
    },
    {
      name: "a slider whose only text is its value",
      outcome: "fails",
      body: '<div role="slider" tabindex="0" aria-valuenow="5" aria-label="Size">5</div>',
    },
    {
      name: "a tab of which only the icon can be seen",
      outcome: "fails",
      body: `<div role="tablist"><div role="tab" tabindex="0" aria-selected="true" title="One">${icon}</div></div>`,
    },
    {
      name: "a link of which only the icon can be seen",
      outcome: "fails",
      body: `<a href="#x" title="Home">${icon}</a>`,
    },
    {
      name: "a field that a script adds",
      outcome: "fails",
      body: `<p>Text</p><script>document.body.append(Object.assign(document.createElement("input"), { placeholder: "Search" }));</script>`,
    },

    { name: "a document without controls", outcome: "does not apply" },
    {
      name: "a field that is never shown",
      outcome: "does not apply",
      body: '<form><input type="HIDDEN" name="page" value="3"></form>',
    },
    {
      name: "controls in a dialog that is closed and in a part that is hidden",
      outcome: "does not apply",
      body: '<p>Text</p><dialog><input title="Name"></dialog><div hidden><button title="Print"></button></div><div popover><select></select></div>',
    },
    {
      name: "a control that is invisible, and so out of reach",
      outcome: "does not apply",
      head: "<style>input { visibility: hidden }</style>",
      body: '<p>Text</p><input title="Name">',
    },
    {
      name: "controls in an inert part of the page",
      outcome: "does not apply",
      body: '<p>Text</p><div inert><input title="Name"></div>',
    },
    {
      name: "elements that show a value and take none",
      outcome: "does not apply",
      body: '<p><output>3</output> <meter value="3" max="5" title="Share">3 of 5</meter></p>',
    },
    {
      name: "text that says it cannot be edited",
      outcome: "does not apply",
      body: '<p contenteditable="false" title="Note">Text</p>',
    },
    {
      name: "the place that a link can point at",
      outcome: "does not apply",
      body: '<p><a id="x"></a>Text</p>',
    },
  ],
};
