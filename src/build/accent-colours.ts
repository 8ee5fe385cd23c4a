import type { Plugin } from "postcss";
import type { ManualSettings } from "../schemas/manual.ts";

/**
 * Puts the council's accent colours into the style sheet, in the place of `accent(light)` and
 * `accent(dark)`. So they stand in `content/manual.yaml` only, and no page needs a style of its own.
 *
 * @param accent - the colours from the settings
 * @returns the plugin for Vite's CSS
 */
export function accentColours(accent: ManualSettings["accent"]): Plugin {
  return {
    postcssPlugin: "accent-colours",
    Declaration(declaration) {
      if (declaration.value === "accent(light)") declaration.value = accent.light;
      if (declaration.value === "accent(dark)") declaration.value = accent.dark;
    },
  };
}
