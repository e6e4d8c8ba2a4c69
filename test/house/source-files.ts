/** The source tree as the house tests look at it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const SOURCE = join(ROOT, "src");

/** Every TypeScript file below `src`, as paths relative to it with forward slashes, sorted. */
export function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(join(SOURCE, file), "utf8");
}
