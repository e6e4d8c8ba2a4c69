/** Who may import whom stands in src/README.md; this holds the code to it, type imports included. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT, SOURCE, sourceFiles } from "./source-files.ts";

/** Reads the table of the map: folder → folders it may import. */
function readLaw(): Map<string, ReadonlySet<string>> {
  const map = readFileSync(join(SOURCE, "README.md"), "utf8");
  const rows = [...map.matchAll(/^\| `(?<folder>[a-z]+)` \| [^|]+ \| (?<allowed>[^|]*) \|$/gmu)];
  const folders = rows.map((row) => row.groups?.["folder"] ?? "");
  return new Map(
    rows.map((row, index) => [
      folders[index] ?? "",
      allowedFolders(row.groups?.["allowed"] ?? "", folders, index),
    ]),
  );
}

function allowedFolders(cell: string, folders: readonly string[], index: number): ReadonlySet<string> {
  const named = [...cell.matchAll(/`([a-z]+)`/gu)].map((match) => match[1] ?? "");
  if (cell.includes("everything above but"))
    return new Set(folders.slice(0, index).filter((name) => !named.includes(name)));
  if (cell.includes("everything")) return new Set(folders);
  return new Set(named);
}

const folderOf = (path: string): string => /^src\/([^/]+)\//u.exec(path)?.[1] ?? "";

describe("the import law", () => {
  const law = readLaw();
  let modules: ICruiseResult["modules"] = [];

  beforeAll(async () => {
    const outcome = await cruise(["src"], {
      baseDir: ROOT,
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      ruleSet: { forbidden: [{ name: "no-cycles", severity: "error", from: {}, to: { circular: true } }] },
      validate: true,
    });
    if (typeof outcome.output === "string") throw new Error("dependency-cruiser gave text instead of data");
    modules = outcome.output.modules.filter((module) => module.source.startsWith("src/"));
  }, 60_000);

  it("sees the whole tree (a tool that reads nothing finds no fault)", () => {
    const seen = modules
      .map((module) => module.source.replace(/^src\//u, ""))
      .filter((file) => file.endsWith(".ts"));
    expect(seen.filter((file) => !file.endsWith(".d.ts")).sort()).toEqual(sourceFiles());
  });

  it("names every folder", () => {
    const folders = new Set(sourceFiles().map((file) => file.split("/")[0] ?? ""));
    expect([...folders].filter((folder) => !law.has(folder))).toEqual([]);
  });

  it("is kept", () => {
    const broken = modules.flatMap((module) =>
      module.dependencies
        .map((dependency) => ({
          from: folderOf(module.source),
          to: folderOf(dependency.resolved),
          dependency,
        }))
        .filter(({ from, to }) => from !== "" && to !== "" && from !== to && law.get(from)?.has(to) !== true)
        .map(({ dependency }) => `${module.source} → ${dependency.resolved}`),
    );
    expect(broken).toEqual([]);
  });

  it("leaves no import unresolved", () => {
    const lost = modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => dependency.couldNotResolve && dependency.module.startsWith("."))
        .map((dependency) => `${module.source} → ${dependency.module}`),
    );
    expect(lost).toEqual([]);
  });

  it("has no cycles", () => {
    const circular = modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => dependency.circular)
        .map((dependency) => `${module.source} → ${dependency.resolved}`),
    );
    expect(circular).toEqual([]);
  });
});
