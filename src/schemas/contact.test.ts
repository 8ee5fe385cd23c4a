import { expect, test } from "vitest";
import { contactSchema } from "./contact.ts";
import { told } from "./fixtures.ts";

const good = {
  id: "ico",
  name: "Information Commissioner",
  purpose: "Complaints about data protection.",
  telephone: [{ number: "+44 303 123 1113", label: "Helpline" }],
  email: "help@example.org",
  website: "https://ico.org.uk",
  post: "Wycliffe House, Wilmslow SK9 5AF",
  hours: "Monday to Friday, 9am to 5pm",
  checkedOn: "2024-10",
  source: "https://ico.org.uk/contact/",
  confirmed: true,
  note: "Check the number.",
};

test("a contact with all its details is accepted", () => {
  expect(told(contactSchema, good)).toEqual([]);
});

test("a contact may have nothing but what is always needed", () => {
  const { id, name, purpose, source, confirmed } = good;
  expect(contactSchema.parse({ id, name, purpose, source, confirmed })).toMatchObject({ telephone: [] });
});

test.each(["id", "name", "purpose", "source", "confirmed"])("%s may not be left out", (name) => {
  expect(told(contactSchema, good, { [name]: undefined })).toEqual([`"${name}" is missing from the entry.`]);
});

test.each([
  { id: "I.C.O.", message: '"id" may have only small letters, figures and single hyphens: "I.C.O.".' },
  { name: "", message: '"name" is empty.' },
  { purpose: 1, message: '"purpose" should be text, but is a number.' },
  { telephone: "0303 123 1113", message: '"telephone" should be a list, but is text.' },
  {
    telephone: [{ number: "0303-CALL" }],
    message: '"number" of item 1 of "telephone" is not in the right form: "0303-CALL".',
  },
  {
    telephone: [{ number: 3031231113 }],
    message: '"number" of item 1 of "telephone" should be text, but is a number.',
  },
  {
    telephone: [{ label: "Helpline" }],
    message: '"number" of item 1 of "telephone" is missing from the entry.',
  },
  { email: "help at example.org", message: '"email" is not an e-mail address: "help at example.org".' },
  { website: "javascript:alert(1)", message: '"website" is not a full web address: "javascript:alert(1)".' },
  { post: "One\nTwo", message: '"post" has a line break in it: "One Two".' },
  { hours: "", message: '"hours" is empty.' },
  { checkedOn: 2024, message: '"checkedOn" should be text, but is a number.' },
  { checkedOn: "2024-13", message: '"checkedOn" is not a date that exists: "2024-13".' },
  { source: "ico.org.uk", message: '"source" is not a full web address: "ico.org.uk".' },
  { confirmed: "true", message: '"confirmed" should be true or false, but is text.' },
  { note: " ", message: '"note" is empty.' },
  { phone: "0303", message: '"phone" is not a field of the entry. Did you mean "telephone"?' },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(contactSchema, good, changes)).toEqual([message]);
});
