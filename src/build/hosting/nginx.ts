import { askedForEachTime, hashedFolders, headersOfAll, keptForAYear } from "./headers.ts";
import type { Headers } from "./headers.ts";
import { withoutScript } from "../../search/without-script.ts";
import { hostFileNames, onHost } from "./host-rules.ts";
import type { HostRules } from "./host-rules.ts";
import { mediaTypes } from "./media-types.ts";

/** A value in nginx's quotes. In a header's value or an address to go to, `$` would begin a variable: none has one. */
const quoted = (value: string) => `"${value.replace(/["\\]/gu, "\\$&")}"`;

/** A text that stands for itself in a regular expression. */
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Lines that set headers. "always" also sets them on answers such as 404. */
function addHeaders(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`)
    .join("\n");
}

/** `text/html html htm;` for each type. */
function typeLines(indent: string): string {
  const endings = Map.groupBy(Object.entries(mediaTypes), ([, { type }]) => type);
  return [...endings]
    .map(([type, files]) => `${indent}${type} ${files.map(([ending]) => ending).join(" ")};`)
    .join("\n");
}

/**
 * Sends readers without script, whose search form says so, to the letter that their words begin with.
 * Of the hosts only nginx can: the others do not look into what was typed.
 */
function searchWithoutScript({ base, letters }: HostRules): string {
  if (letters.length === 0) return "";
  const lines = letters.map(
    ({ id, path }) =>
      `    if ($args ~* "^q=(?:[+]|%20)*[${id}].*&${withoutScript}$") { return 302 ${quoted(onHost(base, path))}; }`,
  );
  return `  # What readers without script search for.
  location = ${quoted(onHost(base, "/search/"))} {
${lines.join("\n")}
  }
`;
}

/**
 * The file `nginx.conf`: all that a server of nginx needs to know about the manual, to be included
 * in a server's block. The block itself (name, certificate, root) is the council's.
 *
 * Everything is in one location, so that it says nothing about the rest of the host. nginx forgets
 * the headers of an outer block where an inner one sets any, so the inner one says them all again.
 *
 * @param rules - what to say
 * @returns the file's text
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
export function nginxConfiguration(rules: HostRules): string {
  const { base, redirects } = rules;
  const everywhere = headersOfAll(rules);
  const start = `^${literal(base)}`;
  const names = hostFileNames.map(literal).join("|");
  const hashed = hashedFolders.map((folder) => literal(folder.slice(1))).join("|");
  const texts = [...new Set(Object.values(mediaTypes).flatMap(({ type, text }) => (text ? [type] : [])))];
  const old = redirects.map(
    ({ from, to }) =>
      // nginx compares with the address as it reads after decoding.
      `  location = ${quoted(decodeURI(onHost(base, from)))} { return 301 ${quoted(onHost(base, to))}; }`,
  );
  return `# How nginx serves the manual. Written by npm run build; do not change it here.
# Include it in a server's block, whose root is the folder that ${base === "/" ? "this file is in" : `has this folder as ${base}`}:
# docs/hosting.md shows a whole one.

location ^~ ${base} {
  index index.html;
  autoindex off;
  # Addresses in redirects stay without host and port, which a proxy in front may have changed.
  absolute_redirect off;
  server_tokens off;
  error_page 403 404 =404 ${onHost(base, "/404.html")};

  types {
${typeLines("    ")}
  }
  default_type application/octet-stream;
  charset utf-8;
  # text/html is always among them.
  charset_types ${texts.filter((type) => type !== "text/html").join(" ")};

  # Compressed when built: nothing is compressed here. brotli_static needs nginx's module for it.
  gzip off;
  gzip_static on;
  brotli_static on;
  gzip_vary on;

${addHeaders({ ...everywhere, "Cache-Control": askedForEachTime }, "  ")}

  # The council's own lines for the manual, if it has any: its sign-in. Beside nginx's main file.
  include manual.d/*.conf;

  # What is not for readers: hidden files, these files for hosts, the compressed copies by their own names.
  location ~ "${start}(?:.*/)?\\.(?!well-known/)" { return 404; }
  location ~ "${start}(?:${names})$" { return 404; }
  location ~ "${start}.*\\.(?:br|gz)$" { return 404; }

  # Their names change with their content.
  location ~ "${start}(?:${hashed})" {
${addHeaders(everywhere, "    ")}
    add_header Cache-Control ${quoted(keptForAYear)};
  }

${searchWithoutScript(rules)}
  # Old addresses.
${old.join("\n")}
}
`;
}
