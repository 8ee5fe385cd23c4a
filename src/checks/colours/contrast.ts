/** A colour's red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour.
 *
 * @param text - `#rgb` or `#rrggbb`
 * @returns its parts, or undefined if it is written in another way
 */
export function readColour(text: string): Rgb | undefined {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/iu.exec(text.trim()) ?? [];
  const hex = long ?? short?.replace(/./gu, "$&$&");
  if (hex === undefined) return undefined;
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Relative luminance, from 0 to 1 (WCAG 2.2, definition). */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours.
 *
 * @param one - a colour
 * @param two - another
 * @returns the ratio, from 1 to 21 (WCAG 2.2, definition of contrast ratio)
 */
export function contrast(one: Rgb, two: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
