import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { accentColours } from "./src/build/accent-colours.ts";
import { contentCheck } from "./src/build/content-check.ts";
import { precompressed } from "./src/build/hosting/precompressed.ts";
import { licences } from "./src/build/licences.ts";
import { lastSearchIndex } from "./src/build/last-search-index.ts";
import { offlineCopy } from "./src/build/offline-copy.ts";
import { plainImports } from "./src/build/plain-imports.ts";
import { publicAddress } from "./src/build/public-address.ts";
import { redirects } from "./src/build/redirects.ts";
import { searchIndex } from "./src/build/search-index.ts";
import { markdownProcessor } from "./src/mdx/processor.ts";

const settings = new URL("content/manual.yaml", import.meta.url);
const { site, base } = publicAddress(settings);
const { accent } = parse(readFileSync(settings, "utf8"));

/** The folders of packages whose code readers are sent, as the bundlers of the pages and of the worker note them. */
const shippedPackages = new Set();

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // Beside the project's other caches, so that copies of the project that share packages share no content.
  cacheDir: ".cache/astro",
  // A line break in a component is no space, as in JSX: the formatter may break lines where it likes,
  // and writes {" "} where a space is meant. tests/site/ looks for joined words in every page.
  compressHTML: "jsx",
  build: {
    format: "directory",
    // The layout alone puts styles into pages, the same into each: the content security policy names one hash.
    inlineStylesheets: "never",
  },
  markdown: { processor: markdownProcessor(base), syntaxHighlight: false },
  integrations: [
    mdx(),
    contentCheck(),
    redirects(),
    searchIndex(shippedPackages),
    lastSearchIndex(),
    offlineCopy(shippedPackages),
    licences(shippedPackages),
    precompressed(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    // Every page carries the address of its script: a hash says enough.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: "_astro/[hash].js" } } } },
    },
    css: { postcss: { plugins: [accentColours(accent)] } },
    build: {
      assetsInlineLimit: 0,
      // Astro marks its own modules with a directive that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
