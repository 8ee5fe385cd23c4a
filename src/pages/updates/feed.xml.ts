import type { APIRoute } from "astro";
import { atomFeed } from "../../manual/atom-feed.ts";
import { getManual } from "../../manual/from-collections.ts";

/** The amendments as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const root = new URL(import.meta.env.BASE_URL, site);
  return new Response(atomFeed(await getManual(), root), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
};
