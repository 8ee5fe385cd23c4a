import type { APIRoute } from "astro";
import { countingData } from "../../manual/counting-data.ts";
import { getManual } from "../../manual/from-collections.ts";

/** What the forms that work out a date fetch when a reader comes to one. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(countingData(await getManual())), {
    headers: { "content-type": "application/json" },
  });
