/** A folder of files that exists for the length of a test, or of a file of tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** @param files path below the folder → content. @returns the folder's absolute path */
export function scratchFolder(files: Files): string {
  const folder = filledFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** As `scratchFolder`, for all tests of the file; called from `beforeAll`. */
export function lastingFolder(files: Files): string {
  const folder = filledFolder(files);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function filledFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "tillit-"));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
