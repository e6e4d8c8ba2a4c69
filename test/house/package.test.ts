/** What is published holds all that the program and its users point at. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ROOT } from "./source-files.ts";

const packSchema = z.array(z.looseObject({ files: z.array(z.looseObject({ path: z.string() })) }));

describe("the package", () => {
  it("ships the program, its worker, the schema that `init` names, licence and changelog", () => {
    const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    const printed = execFileSync("npm", args, {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const paths = packSchema.parse(JSON.parse(printed)).flatMap(({ files }) => files.map(({ path }) => path));
    const wanted = [
      "bin/tillit.js",
      "dist/cli.js",
      "dist/worker.js",
      "schema/config.schema.json",
      "schema/audit.schema.json",
    ];
    expect(paths).toEqual(expect.arrayContaining([...wanted, "LICENSE", "README.md", "CHANGELOG.md"]));
    expect(wanted.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(paths.filter((path) => /^(?:src|test|fixtures)\//u.test(path))).toEqual([]);
  }, 30_000);
});
