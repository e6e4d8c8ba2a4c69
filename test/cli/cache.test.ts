/** Results that are kept between runs, through the built program. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../crawl/scratch-folder.ts";
import { ROOT } from "../house/source-files.ts";
import { type Outcome, runTillit } from "./run-tillit.ts";

function intranet(): string {
  const folder = scratchFolder({});
  cpSync(join(ROOT, "fixtures/intranet"), join(folder, "intranet"), { recursive: true });
  return folder;
}

const DAY = ["--as-of", "2026-11-24"];

function audit(folder: string, more: readonly string[], environment = {}): Promise<Outcome> {
  return runTillit(["audit", "intranet", "--format", "json", ...DAY, ...more], {
    workingDirectory: folder,
    environment,
  });
}

describe("the cache of results", () => {
  it("changes nothing in the result, whether it is filled, used, or asked with other settings", async () => {
    const folder = intranet();
    const plain = await audit(folder, []);
    expect(plain.code).toBe(0);
    for (const run of ["filled", "used", "used with one thread"]) {
      const threads = run.endsWith("thread") ? ["--threads", "1"] : [];
      const cached = await audit(folder, ["--cache-dir", "cache", ...threads]);
      expect(cached.stderr, run).toBe(plain.stderr);
      expect(cached.stdout === plain.stdout, run).toBe(true);
    }
    const english = await audit(folder, ["--lang", "en"]);
    expect((await audit(folder, ["--lang", "en", "--cache-dir", "cache"])).stdout === english.stdout).toBe(
      true,
    );
    writeFileSync(join(folder, "intranet/ny-rutin.md"), "# Rutin för nycklar\n\n1. Chefen ska kvittera.\n");
    const changed = await audit(folder, []);
    expect((await audit(folder, ["--cache-dir", "cache"])).stdout === changed.stdout).toBe(true);
    expect(changed.stdout === plain.stdout).toBe(false);
  }, 60_000);

  it("forgets a document of which the register says something else", async () => {
    const folder = intranet();
    writeFileSync(join(folder, "tillit.config.yaml"), "register:\n  file: lista.csv\n");
    for (const owner of ["Kanslichef", "Ekonomichef"]) {
      writeFileSync(join(folder, "lista.csv"), `Fil;Dokumentägare\nresepolicy.md;${owner}\n`);
      const { stdout } = await audit(folder, ["--cache-dir", "cache"]);
      expect(stdout).toContain(`"value": "${owner}"`);
    }
  }, 60_000);

  it("survives runs that are killed at any moment, and the next run goes on", async () => {
    const folder = intranet();
    const plain = await audit(folder, []);
    for (const after of [150, 400, 700, 1000]) {
      const killed = runTillit(["audit", "intranet", "-o", "rapport.json", "--cache-dir", "cache", ...DAY], {
        workingDirectory: folder,
        onStart: (child) => setTimeout(() => child.kill("SIGKILL"), after),
      });
      await killed;
      const reports = readdirSync(folder).filter((name) => name === "rapport.json");
      for (const name of reports)
        expect(() => JSON.parse(readFileSync(join(folder, name), "utf8"))).not.toThrow();
    }
    expect((await audit(folder, ["--cache-dir", "cache"])).stdout === plain.stdout).toBe(true);
  }, 60_000);

  it("lies where the platform keeps such things, where the file says, or nowhere", async () => {
    const folder = intranet();
    const environment = { XDG_CACHE_HOME: join(folder, "xdg") };
    await audit(folder, ["--cache"], environment);
    expect(readdirSync(join(folder, "xdg/tillit"))).toHaveLength(1);
    writeFileSync(join(folder, "tillit.config.json"), JSON.stringify({ cache: "egen" }));
    await audit(folder, [], environment);
    expect(readdirSync(join(folder, "egen"))).toHaveLength(1);
    await audit(folder, ["--no-cache"], environment);
    expect(readdirSync(join(folder, "egen"))).toHaveLength(1);
  }, 60_000);

  it("that cannot be used is a mistake, told in one line", async () => {
    const folder = intranet();
    writeFileSync(join(folder, "fil"), "x");
    const { code, stderr } = await audit(folder, ["--cache-dir", "fil/cache"]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("--cache-dir");
  });
});
