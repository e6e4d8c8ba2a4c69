import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Serves tables and pages as text, as the bundler does. */
const textAssets = {
  name: "text-assets",
  enforce: "pre" as const,
  load(id: string): string | null {
    if (!/\.(?:tsv|md)$/u.test(id)) return null;
    return `export default ${JSON.stringify(readFileSync(id, "utf8"))};`;
  },
};

export default defineConfig({
  plugins: [textAssets],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/property-seed.ts"],
    testTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text-summary"] },
  },
});
