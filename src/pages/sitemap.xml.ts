import type { APIRoute } from "astro";
import { builtPages } from "../manual/built-pages.ts";
import { getManual } from "../manual/from-collections.ts";

/** Every page that search engines should know (sitemaps.org). */
export const GET: APIRoute = async ({ site }) => {
  const { parts, chapters, pages } = await getManual();
  const root = new URL(import.meta.env.BASE_URL, site);
  const paths = [
    ...builtPages.filter(({ listed }) => listed).map(({ path }) => path),
    ...parts.map(({ path }) => path),
    ...chapters.map(({ path }) => path),
    ...pages.map(({ path }) => path),
  ];
  const urls = paths.map((path) => `  <url><loc>${new URL(path.slice(1), root).href}</loc></url>\n`);
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
};
