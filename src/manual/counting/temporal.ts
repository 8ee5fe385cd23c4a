/**
 * Temporal, for whoever counts days: the browser's own where it has one. Only where it has none is the polyfill
 * loaded, because a reader should not download what they do not need.
 *
 * Types come from TypeScript's own description of Temporal: `Temporal.PlainDate` and so on.
 */
export const Temporal: typeof globalThis.Temporal =
  (globalThis as { Temporal?: typeof globalThis.Temporal }).Temporal ??
  (await import("temporal-polyfill/implementation")).Temporal;
