/** Where several figures lie: half of them between `low` and `high`. */
export interface Spread {
  /** The lower quartile. */
  low: number;
  middle: number;
  /** The upper quartile. */
  high: number;
}

/** The figure at a share of the way through sorted ones, between two of them if it falls there. */
function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Where several figures lie.
 *
 * @param figures - at least one, in any order
 */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, two) => one - two);
  return { low: at(sorted, 0.25), middle: at(sorted, 0.5), high: at(sorted, 0.75) };
}

/**
 * How far the middle of so many figures may lie from the middle of all that could be taken: its
 * standard error, for figures that scatter evenly.
 *
 * @param figures - at least two
 * @returns in the unit of the figures
 */
export function uncertaintyOf(figures: readonly number[]): number {
  const { low, high } = spreadOf(figures);
  return (0.93 * (high - low)) / Math.sqrt(figures.length);
}
