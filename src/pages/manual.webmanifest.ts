import type { APIRoute } from "astro";
import { href } from "../components/href.ts";
import { getManual } from "../manual/from-collections.ts";

/** The web app manifest (W3C): with it, the manual can be installed like an app. */
export const GET: APIRoute = async () => {
  const { settings } = await getManual();
  const { authority, name, accent, language } = settings;
  const manifest = {
    id: href("/"),
    name: `${authority} ${name}`,
    short_name: `${authority} manual`,
    lang: language,
    start_url: href("/"),
    scope: href("/"),
    // With buttons to go back and to load again, and with the address: people send each other addresses.
    display: "minimal-ui",
    theme_color: accent.light,
    background_color: "#ffffff",
    icons: [
      { src: href("/icon.svg"), sizes: "any", type: "image/svg+xml" },
      { src: href("/icon-192.png"), sizes: "192x192", type: "image/png" },
      { src: href("/icon-512.png"), sizes: "512x512", type: "image/png" },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { "content-type": "application/manifest+json" },
  });
};
