/** What is found in folders and archives, and what hostile ones cannot do. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { type CrawlOptions, crawl, type Source } from "../../src/crawl/crawl.ts";
import { scratchFolder } from "./scratch-folder.ts";

interface Found {
  readonly sources: Source[];
  /** "code path", the path below the root. */
  readonly problems: string[];
}

async function found(root: string, options: Partial<CrawlOptions> = {}): Promise<Found> {
  const sources: Source[] = [];
  const problems: string[] = [];
  const limits = DEFAULT_LIMITS;
  for await (const item of crawl([root], { include: [], exclude: [], limits, ...options })) {
    if (item.kind === "source") sources.push(item.source);
    else problems.push(`${item.problem.code} ${below(item.problem.document ?? "")}`);
  }
  return { sources, problems };
}

/** The name of a scratch folder is new every time. */
function below(path: string): string {
  return path.replace(/^.*?tillit-[^/]+\/?/u, "");
}

const pathsOf = ({ sources }: Found): string[] => sources.map(({ path }) => below(path));
const zip = (files: Zippable): Uint8Array => zipSync(files, { mtime: new Date("2026-01-01") });
const text = (words: string): Uint8Array => strToU8(words);

describe("folders", () => {
  it("are walked in one order; what programs leave behind is passed over", async () => {
    const folder = scratchFolder({
      "b/två.md": "2",
      "a/ett.md": "1",
      "tre.txt": "3",
      ".git/config": "x",
      "node_modules/läs.md": "x",
      "a/~$ett.docx": "x",
      "Thumbs.db": "x",
    });
    expect(pathsOf(await found(folder))).toEqual(["a/ett.md", "b/två.md", "tre.txt"]);
  });

  it("patterns take and leave, whole paths or last names", async () => {
    const folder = scratchFolder({ "hr/policy.md": "1", "hr/arkiv/gammal.md": "2", "it/bild.png": "3" });
    expect(pathsOf(await found(folder, { exclude: ["**/arkiv/**"] }))).toEqual([
      "hr/policy.md",
      "it/bild.png",
    ]);
    expect(pathsOf(await found(folder, { include: ["*.md"] }))).toEqual([
      "hr/arkiv/gammal.md",
      "hr/policy.md",
    ]);
    expect(pathsOf(await found(folder, { include: ["hr/*"] }))).toEqual(["hr/policy.md"]);
  });

  it("links that go round or lead out are told of or passed over, never followed", async () => {
    const outside = scratchFolder({ "hemligt.md": "x" });
    const folder = scratchFolder({ "inne/policy.md": "1" });
    symlinkSync(folder, join(folder, "inne/runt"));
    symlinkSync(outside, join(folder, "ute"));
    symlinkSync(join(folder, "finns-inte"), join(folder, "borta"));
    const result = await found(folder);
    expect(pathsOf(result)).toEqual(["inne/policy.md"]);
    expect(result.problems.sort()).toEqual(["not-accessible ute", "not-found borta"]);
  });

  it("an empty file is a file that was met; an empty folder is a problem of its own", async () => {
    const folder = scratchFolder({ "tom.md": "" });
    const items = [];
    for await (const item of crawl([folder], { include: [], exclude: [], limits: DEFAULT_LIMITS }))
      items.push(item);
    expect(items).toMatchObject([
      { kind: "problem", bytes: 0, problem: { code: "empty-file", stage: "crawl" } },
    ]);
    expect((await found(scratchFolder({ ".gömd": "x" }))).problems).toHaveLength(1);
  });

  it("a file over the limit is told of without being loaded", async () => {
    const folder = scratchFolder({ "stor.txt": "x".repeat(2000) });
    const limits = { ...DEFAULT_LIMITS, fileBytes: 1000 };
    expect((await found(folder, { limits })).problems).toEqual(["too-large stor.txt"]);
  });

  it("the same place named twice is read once", async () => {
    const folder = scratchFolder({ "policy.md": "1" });
    const paths: string[] = [];
    for await (const item of crawl([folder, `${folder}/`], {
      include: [],
      exclude: [],
      limits: DEFAULT_LIMITS,
    })) {
      if (item.kind === "source") paths.push(item.source.path);
    }
    expect(paths).toHaveLength(1);
  });
});

describe("archives", () => {
  it("are opened, archives inside them too; the path tells the way", async () => {
    const inner = zip({ "djup/rutin.md": text("Rutin") });
    const folder = scratchFolder({ "export.zip": zip({ "HR/policy.md": text("Policy"), "mer.zip": inner }) });
    const result = await found(folder);
    expect(pathsOf(result)).toEqual(["export.zip!/HR/policy.md", "export.zip!/mer.zip!/djup/rutin.md"]);
    const loaded = await Promise.all(result.sources.map((source) => source.load()));
    expect(loaded.map((bytes) => Buffer.from(bytes).toString())).toEqual(["Policy", "Rutin"]);
  });

  it("deeper than the limit are told of, not opened", async () => {
    const folder = scratchFolder({ "a.zip": zip({ "b.zip": zip({ "c.zip": zip({ "d.md": text("d") }) }) }) });
    expect(await found(folder)).toEqual({
      sources: [],
      problems: ["limit-archive-depth a.zip!/b.zip!/c.zip"],
    });
  });

  it("names that lead out of the archive never become paths", async () => {
    const names = ["../utanför.md", "/etc/passwd", "C:\\hemligt.md", "a/../../b.md"];
    const folder = scratchFolder({
      "ond.zip": zip(Object.fromEntries([...names, "god.md"].map((name) => [name, text("x")]))),
    });
    const result = await found(folder);
    expect(pathsOf(result)).toEqual(["ond.zip!/god.md"]);
    expect(result.problems).toHaveLength(names.length);
    expect(result.problems.every((problem) => problem.startsWith("unsafe-archive-path"))).toBe(true);
  });

  it("a bomb is told by its ratio and its sum before anything is unpacked", async () => {
    const bomb = zip({ "bomb.txt": new Uint8Array(30 * 1024 * 1024), "god.md": text("god") });
    const folder = scratchFolder({ "bomb.zip": bomb });
    const byRatio = await found(folder);
    expect(byRatio.problems).toEqual(["limit-archive-ratio bomb.zip!/bomb.txt"]);
    expect(pathsOf(byRatio)).toEqual(["bomb.zip!/god.md"]);
    const bySum = await found(folder, { limits: { ...DEFAULT_LIMITS, archiveBytes: 1_000_000 } });
    expect(bySum).toEqual({ sources: [], problems: ["limit-archive-size bomb.zip"] });
  });

  it("more entries than the limit end the listing, and what came before stays", async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.md`, text("x")]));
    const folder = scratchFolder({ "många.zip": zip(many) });
    const result = await found(folder, { limits: { ...DEFAULT_LIMITS, archiveEntries: 4 } });
    expect(result.sources).toHaveLength(4);
    expect(result.problems).toEqual(["limit-archive-entries många.zip"]);
  });

  it("cut off at any length end in a problem or in what could be had, never in a fault", async () => {
    const whole = zip({ "a.md": text("Policy för möten"), "b.md": text("Rutin för nycklar") });
    for (let length = 1; length < whole.length; length += 7) {
      const result = await found(scratchFolder({ "avkortad.zip": whole.subarray(0, length) }));
      expect(result.sources.length + result.problems.length, `${length} bytes`).toBeGreaterThan(0);
    }
  });

  it("control characters in names are made visible", async () => {
    const folder = scratchFolder({ "a.zip": zip({ "ond\u001b[31m.md": text("x") }) });
    expect(pathsOf(await found(folder))).toEqual(["a.zip!/ond\uFFFD[31m.md"]);
  });
});

describe("office files", () => {
  it("are packages, not archives, whatever they are called", async () => {
    const docx = zip({ "[Content_Types].xml": text("<Types/>"), "word/document.xml": text("<w:document/>") });
    const folder = scratchFolder({ "a.docx": docx, "b.zip": docx });
    expect(pathsOf(await found(folder))).toEqual(["a.docx", "b.zip"]);
  });
});
