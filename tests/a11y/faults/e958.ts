import type { FaultCases } from "./case.ts";

const menu = '<div id="menu" role="menu"><button role="menuitem">Copy</button></div>';

/** ARIA that is not true, WCAG 4.1.2. */
export const e958: FaultCases = {
  code: "E958",
  cases: [
    {
      name: "a disclosure button that says whether its list is open",
      outcome: "passes",
      body: '<button aria-expanded="false" aria-controls="list">Resources</button><ul id="list" hidden><li>One</li></ul>',
    },
    {
      name: "a button that promises a menu and names one",
      outcome: "passes",
      body: `<button aria-haspopup="true" aria-expanded="true" aria-controls="menu">Actions</button>${menu}`,
    },
    {
      name: "a button that controls two things, the second of them a menu with its role in capitals",
      outcome: "passes",
      body: `<button aria-haspopup="true" aria-controls="status menu">Actions</button><p id="status">Text</p>${menu.replace('role="menu"', 'role="Menu"')}`,
    },
    {
      name: "a button that opens a dialog by command",
      outcome: "passes",
      body: '<button commandfor="ask" command="show-modal" aria-haspopup="dialog">Delete</button><dialog id="ask"><p>Are you sure?</p></dialog>',
    },
    {
      name: "a button that opens a dialog as a popover",
      outcome: "passes",
      body: '<button popovertarget="ask" aria-haspopup="dialog">Delete</button><dialog id="ask" popover><p>Are you sure?</p></dialog>',
    },
    {
      name: "a combobox and its list of choices",
      outcome: "passes",
      body: '<label for="place">Place</label><input id="place" role="combobox" aria-haspopup="listbox" aria-expanded="true" aria-controls="places"><ul id="places" role="listbox" aria-labelledby="name"><li role="option" aria-selected="true">Bexley</li></ul><p id="name">Places</p>',
    },
    {
      name: "aria-haspopup that promises nothing",
      outcome: "passes",
      body: '<p><a href="#x" aria-haspopup="false">Text</a></p>',
    },
    {
      name: "a custom element with a role and what the role asks for",
      outcome: "passes",
      body: '<my-switch role="switch" tabindex="0" aria-checked="true">Dark</my-switch><my-note role="note">Text</my-note>',
    },
    {
      name: "decoration that is hidden from screen readers",
      outcome: "passes",
      body: '<button><svg aria-hidden="true" viewBox="0 0 9 9"><path d="M0 0h9"/></svg> Print</button><p><span aria-hidden="true">→</span> Text</p>',
    },
    {
      name: "names of landmarks and of the current page",
      outcome: "passes",
      body: '<nav aria-label="Main"><ul><li><a href="#x" aria-current="page">Home</a></li></ul></nav><section aria-labelledby="h"><h2 id="h">Text</h2></section>',
    },
    {
      name: "a field with a description and an error that exist",
      outcome: "passes",
      body: '<label for="day">Day</label><input id="day" aria-describedby="hint" aria-invalid="true" aria-errormessage="wrong"><p id="hint">As a number</p><p id="wrong" role="alert">No such day</p>',
    },
    {
      name: "a description that is hidden, because only the reference counts",
      outcome: "passes",
      body: '<button aria-describedby="hint">Send</button><p id="hint" hidden>Nothing is saved</p>',
    },
    {
      name: "tabs with their panels",
      outcome: "passes",
      body: '<div role="tablist"><button role="tab" aria-selected="true" aria-controls="one">One</button></div><div id="one" role="tabpanel">Text</div>',
    },
    {
      name: "an attribute's name in capitals",
      outcome: "passes",
      body: '<button ARIA-EXPANDED="true">Text</button>',
    },
    {
      name: "a part of the page that announces its changes",
      outcome: "passes",
      body: '<div role="status" aria-live="polite" aria-atomic="true">3 results</div><div aria-busy="false">Text</div>',
    },

    {
      name: "the old manual's aria-haspopup on the link that opened a menu",
      outcome: "fails",
      body: '<ul><li><a href="#x" aria-haspopup="true">Resources</a><ul><li><a href="#y">Glossary</a></li></ul></li></ul>',
    },
    {
      name: "a disclosure button that promises a menu and opens a list of links",
      outcome: "fails",
      body: '<button aria-haspopup="menu" aria-expanded="false" aria-controls="list">Resources</button><menu id="list"><li><a href="#x">Glossary</a></li></menu>',
    },
    {
      name: "a button that promises a menu and opens a dialog",
      outcome: "fails",
      body: '<button aria-haspopup="true" popovertarget="ask">Delete</button><dialog id="ask" popover><p>Are you sure?</p></dialog>',
    },
    {
      name: "a button that promises a menu that is nowhere",
      outcome: "fails",
      body: '<button aria-haspopup="menu" aria-controls="menu">Actions</button>',
    },
    {
      name: "a promise that ARIA does not know",
      outcome: "fails",
      body: '<button aria-haspopup="tooltip">Help</button>',
    },
    {
      name: "aria-controls that points at nothing, while the part is closed",
      outcome: "fails",
      body: '<button aria-expanded="false" aria-controls="later">More</button>',
    },
    {
      name: "one missing description of two",
      outcome: "fails",
      body: '<button aria-describedby="hint more">Send</button><p id="hint">Text</p>',
    },
    {
      name: "an aria-labelledby that points at nothing",
      outcome: "fails",
      body: '<section aria-labelledby="title"><p>Text</p></section>',
    },
    {
      name: "a reference that misses in a part of the page that is hidden",
      outcome: "fails",
      body: '<p>Text</p><div hidden><section aria-labelledby="title"></section></div>',
    },
    {
      name: "a reference to what stands in a template only",
      outcome: "fails",
      body: '<button aria-describedby="hint">Send</button><template><p id="hint">Text</p></template>',
    },
    {
      name: "a reference by name instead of by id",
      outcome: "fails",
      body: '<button aria-describedby="hint">Send</button><a name="hint"></a>',
    },
    {
      name: "an empty reference",
      outcome: "fails",
      body: '<section aria-labelledby=" "><p>Text</p></section>',
    },
    {
      name: "aria-expanded on an element without a role",
      outcome: "fails",
      body: '<div tabindex="0" aria-expanded="false">More</div>',
    },
    {
      name: "aria-expanded on a custom element without a role",
      outcome: "fails",
      body: '<my-panel aria-expanded="false">More</my-panel>',
    },
    {
      name: "a custom element whose role does not know its attribute",
      outcome: "fails",
      body: '<my-button role="button" tabindex="0" aria-checked="true">Dark</my-button>',
    },
    {
      name: "a custom element whose role lacks its state",
      outcome: "fails",
      body: '<my-switch role="switch" tabindex="0">Dark</my-switch>',
    },
    {
      name: "aria-checked on a button",
      outcome: "fails",
      body: '<button aria-checked="true">Dark</button>',
    },
    {
      name: "aria-checked on a checkbox, which says it itself",
      outcome: "fails",
      body: '<label><input type="checkbox" aria-checked="true"> Dark</label>',
    },
    {
      name: "aria-pressed on a link",
      outcome: "fails",
      body: '<p><a href="#x" aria-pressed="false">Bold</a></p>',
    },
    { name: "a misspelt attribute", outcome: "fails", body: '<nav aria-lable="Main"><p>Text</p></nav>' },
    { name: "an attribute that never existed", outcome: "fails", body: '<p aria-tooltip="x">Text</p>' },
    {
      name: "a value that is neither true nor false",
      outcome: "fails",
      body: '<button aria-expanded="yes">More</button>',
    },
    { name: "a state without a value", outcome: "fails", body: "<button aria-expanded>More</button>" },
    {
      name: "a kind of current that does not exist",
      outcome: "fails",
      body: '<p><a href="#x" aria-current="here">Text</a></p>',
    },
    { name: "a level that is no number", outcome: "fails", body: '<h2 aria-level="two">Text</h2>' },
    { name: "a role that does not exist", outcome: "fails", body: '<p role="paragraf">Text</p>' },
    { name: "a role that ARIA gave up", outcome: "fails", body: '<ul role="directory"><li>Text</li></ul>' },
    {
      name: "a role that its element must not have",
      outcome: "fails",
      body: '<h2 role="button" tabindex="0">Text</h2>',
    },
    {
      name: "a name on an element that must not have one",
      outcome: "fails",
      body: '<p><span aria-label="Five stars">*****</span></p>',
    },
    {
      name: "an attribute that a script sets",
      outcome: "fails",
      body: `<p><a href="#x">Text</a></p><script>document.querySelector("a").ariaHasPopup = "menu";</script>`,
    },

    { name: "a document without ARIA", outcome: "does not apply" },
    {
      name: "native elements that need no ARIA",
      outcome: "does not apply",
      body: '<main><h1>Text</h1><details><summary>More</summary><p>Text</p></details><label>Dark <input type="checkbox"></label><progress value="1" max="2">Half</progress></main>',
    },
    {
      name: "a menu made of lists",
      outcome: "does not apply",
      body: '<nav><ul><li><a href="#x">Home</a></li><li><a href="#y">Contents</a></li></ul></nav>',
    },
    {
      name: "data attributes that look like ARIA",
      outcome: "does not apply",
      body: '<p data-aria-haspopup="true" data-role="button">Text</p>',
    },
    {
      name: "a text and a comment about ARIA",
      outcome: "does not apply",
      body: '<p>Write no aria-haspopup="true".</p><!-- <a href="#x" aria-haspopup="true">Resources</a> -->',
    },
    {
      name: "ARIA in a template that nobody uses",
      outcome: "does not apply",
      body: '<p>Text</p><template><a href="#x" aria-haspopup="true">Resources</a></template>',
    },
  ],
};
