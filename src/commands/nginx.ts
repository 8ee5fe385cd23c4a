import { existsSync } from "node:fs";
import { installPackages } from "./system-packages.ts";

/** An nginx on this machine. */
export interface Nginx {
  /** The program. */
  program: string;
  /** Its module that sends brotli copies. */
  brotliModule: string;
}

const programs = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"];
const brotliModules = [
  "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
  "/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so",
  "/usr/share/nginx/modules/ngx_http_brotli_static_module.so",
];

/** What to do when nginx cannot be had. */
const advice = `The tests of hosting need nginx with its module for brotli, and they could not be found or installed.
On Debian 12 or Ubuntu 24.04 or later, as root: apt-get update && apt-get install nginx libnginx-mod-http-brotli-static`;

/**
 * An nginx that is already on this machine.
 *
 * @returns the program and its module, or undefined if either is missing
 */
export function findNginx(): Nginx | undefined {
  const program = programs.find((path) => existsSync(path));
  const brotliModule = brotliModules.find((path) => existsSync(path));
  return program === undefined || brotliModule === undefined ? undefined : { program, brotliModule };
}

/**
 * Finds nginx with its module for brotli, or installs both.
 *
 * @throws Error with what to do, if they cannot be had
 */
export function nginxForTests(): Nginx {
  const found = findNginx();
  if (found !== undefined) return found;
  console.log("No nginx with brotli on this machine. Trying to install it:");
  installPackages(["nginx", "libnginx-mod-http-brotli-static"]);
  const installed = findNginx();
  if (installed === undefined) throw new Error(advice);
  return installed;
}
