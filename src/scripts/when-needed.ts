/**
 * Loads what few readers need only when they need it. Every page has this script: whatever it can
 * leave to others, it leaves.
 */
export {};

// After everything that the page itself needs.
if (!import.meta.env.DEV && "serviceWorker" in navigator) {
  addEventListener("load", () => void import("./offline.ts"));
}

if (new URLSearchParams(location.search).has("highlight")) void import("./highlight.ts");

document.querySelector(".search-form")?.addEventListener(
  "focusin",
  () => {
    void import("./search-ahead.ts").then(({ searchAhead }) => {
      searchAhead(import.meta.env.BASE_URL);
    });
  },
  { once: true },
);
