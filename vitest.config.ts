import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // On two cores Vitest would leave one idle.
    maxWorkers: "100%",
    projects: [
      // Beside their subjects: the manual, the reader, the checks, what makes chapters for benchmarks.
      // They share their modules: a test may not replace one, and all run in two thirds of the time.
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "tests/performance/**/*.test.ts"],
          isolate: false,
          // They take milliseconds, though longer where other work runs. The limit ends a test that hangs.
          testTimeout: 30_000,
        },
      },
      // The built site, read back from dist/.
      // Some of them build the site anew, which takes longer than a unit may.
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // The built site on a real nginx, with the configuration that the build wrote.
      { test: { name: "hosting", include: ["tests/hosting/**/*.test.ts"], hookTimeout: 30_000 } },
    ],
  },
});
