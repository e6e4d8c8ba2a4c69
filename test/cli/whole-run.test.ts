/** The main job on the fixtures, run as a user runs it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../house/source-files.ts";
import { runTillit } from "./run-tillit.ts";

const scratch = mkdtempSync(join(tmpdir(), "tillit-run-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const saved = join(scratch, "audit.json");
const page = join(scratch, "audit.html");

const audit = (...args: string[]) =>
  runTillit(["audit", "fixtures/intranet", "--as-of", "2026-11-24", ...args], { workingDirectory: ROOT });

describe("the audit of the fixtures", () => {
  let first = "";
  beforeAll(async () => {
    const outcome = await audit("--threads", "1", "--format", "json", "-o", saved, "-o", page);
    expect(outcome).toMatchObject({ code: 0 });
    first = outcome.stdout;
  }, 60_000);

  it("gives the same bytes with one thread and with three", async () => {
    const { stdout } = await audit("--threads", "3", "--format", "json");
    expect(stdout === first).toBe(true);
  }, 60_000);

  it("holds to the published schema, as an independent validator reads it", () => {
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, "schema/audit.schema.json"), "utf8"));
    const validate = new Ajv({ strict: false }).compile(schema as object);
    expect(validate(JSON.parse(first)), JSON.stringify(validate.errors?.[0])).toBe(true);
    const broken = { ...(JSON.parse(first) as object), schemaVersion: "2" };
    expect(validate(broken)).toBe(false);
  });

  it("can be saved and rendered again, to the same page", async () => {
    expect(readFileSync(saved, "utf8") === first).toBe(true);
    const again = join(scratch, "again.html");
    const outcome = await runTillit(["report", saved, "-o", again], { workingDirectory: ROOT });
    expect(outcome).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(again, "utf8") === readFileSync(page, "utf8")).toBe(true);
  }, 30_000);

  it("loads nothing of the pipeline to say its version", async () => {
    const environment = { NODE_DEBUG: "esm" };
    const { stderr } = await runTillit(["--version"], { workingDirectory: ROOT, environment });
    for (const part of ["zod", "natural", "pdfium", "htmlparser2", "piscina"])
      expect(stderr).not.toContain(`/${part}`);
  });
});
