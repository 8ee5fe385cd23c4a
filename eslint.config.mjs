import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist", ".cache", ".astro", "reports", "test-results"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs["flat/recommended"],
  astro.configs["flat/jsx-a11y-strict"],
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.mjs"] }, extraFileExtensions: [".astro"] },
    },
    rules: {
      // Numbers in messages are plain enough.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^(?:_|Props$)" },
      ],
    },
  },
  {
    // Imports of components have no type here; astro check knows them.
    files: ["src/components/**/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  {
    // Astro's own compiler checks the types in components; astro check reports them.
    files: ["**/*.astro", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
