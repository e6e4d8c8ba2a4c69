/** What the campaigns begin with: the small document of each format, and the smaller fixtures. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectFormat } from "../../src/crawl/detect-format.ts";
import type { Format } from "../../src/model/kinds.ts";
import { SAMPLES } from "../read/sample-documents.ts";

const FOLDERS = ["intranet", "parity"];
const LARGEST = 60_000;
const MOST_PER_FORMAT = 12;

/** @param fixtures the folder of fixtures */
export async function samplesOf(
  format: Format,
  fixtures: string,
): Promise<readonly [Uint8Array, ...Uint8Array[]]> {
  const files = FOLDERS.map((folder) => join(fixtures, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesBelow(folder))
    .filter(({ path, bytes }) => {
      if (bytes.length === 0 || bytes.length > LARGEST) return false;
      const detected = detectFormat(bytes, path);
      return detected.kind === "document" && detected.format === format;
    });
  return [await SAMPLES[format](), ...files.slice(0, MOST_PER_FORMAT).map(({ bytes }) => bytes)];
}

function filesBelow(folder: string): { path: string; bytes: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));
}
