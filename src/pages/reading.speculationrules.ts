import type { APIRoute } from "astro";
import { speculationRules } from "../build/speculation-rules.ts";

/** The rules by which a browser gets the next page ready. Hosts name it in a header of every page. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(speculationRules(import.meta.env.BASE_URL))}\n`, {
    headers: { "content-type": "application/speculationrules+json" },
  });
