/**
 * One folder is one case: `case.json` says what is typed and which exit code is expected, `input/` is what lies in the
 * working directory, `stdout.txt` and `stderr.txt` hold what must come out. `npx vitest run test/cli -u` writes the latter anew.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runTillit } from "./run-tillit.ts";

const CASES = join(import.meta.dirname, "cases");
const caseSchema = z.strictObject({
  about: z.string(),
  type: z.array(z.string()),
  environment: z.record(z.string(), z.string()).optional(),
  exit: z.int(),
  /** Files that must be there afterwards, relative to the working directory, and those that must not. */
  leaves: z.array(z.string()).optional(),
  leavesNo: z.array(z.string()).optional(),
});

const scratch = mkdtempSync(join(tmpdir(), "tillit-cases-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The version changes with every release; the texts beside it do not. */
function withoutVersion(text: string): string {
  return text.replace(/tillit \d+\.\d+\.\d+/gu, "tillit N.N.N");
}

describe.each(readdirSync(CASES).sort())("%s", (name) => {
  const folder = join(CASES, name);
  const wanted = caseSchema.parse(JSON.parse(readFileSync(join(folder, "case.json"), "utf8")));

  it(wanted.about, async () => {
    const workingDirectory = join(scratch, name);
    const input = join(folder, "input");
    mkdirSync(workingDirectory);
    if (existsSync(input)) cpSync(input, workingDirectory, { recursive: true });
    const environment = wanted.environment ?? {};
    const outcome = await runTillit(wanted.type, { workingDirectory, environment });
    const shown = (text: string): string => withoutVersion(text.replaceAll(workingDirectory, "."));
    await expect(shown(outcome.stdout)).toMatchFileSnapshot(join(folder, "stdout.txt"));
    await expect(shown(outcome.stderr)).toMatchFileSnapshot(join(folder, "stderr.txt"));
    expect(outcome).toMatchObject({ code: wanted.exit, signal: null });
    for (const file of wanted.leaves ?? []) expect(existsSync(join(workingDirectory, file)), file).toBe(true);
    for (const file of wanted.leavesNo ?? [])
      expect(existsSync(join(workingDirectory, file)), file).toBe(false);
  }, 30_000);
});
