/** A page that the site makes itself: it has no file of its own in `content/`. */
export interface BuiltPage {
  /** Its address from the manual's root: `/glossary/`. */
  path: string;
  /** Its first-level heading. */
  title: string;
  /** Whether search engines should know it. */
  listed: boolean;
}

/** Pages that the site makes itself, without the pages of parts and of print packs. */
export const builtPages: readonly BuiltPage[] = [
  { path: "/", title: "Home", listed: true },
  { path: "/contents/", title: "Contents", listed: true },
  { path: "/a-to-z/", title: "A to Z", listed: true },
  { path: "/resources/", title: "Resources", listed: true },
  { path: "/updates/", title: "Updates", listed: true },
  { path: "/time-limits/", title: "Time limits", listed: true },
  { path: "/glossary/", title: "Glossary", listed: true },
  { path: "/law/", title: "Law and guidance", listed: true },
  { path: "/contacts/", title: "Contacts", listed: true },
  { path: "/search/", title: "Search", listed: false },
  { path: "/reviews/", title: "Reviews", listed: false },
  { path: "/print/", title: "Print", listed: false },
  { path: "/offline/", title: "Reading without signal", listed: false },
];
