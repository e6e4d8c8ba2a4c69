/** What lies in archives that can only be read from the front, and what becomes of those that are made to harm. */
import { randomBytes } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/config/defaults.ts";
import { crawl } from "../../../src/crawl/crawl.ts";
import type { Limits } from "../../../src/model/settings.ts";
import { scratchFolder } from "../scratch-folder.ts";
import { tarBytes, warcBytes } from "./make-archives.ts";

interface Listed {
  readonly sources: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

async function listed(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Listed> {
  const root = scratchFolder({ [name]: bytes });
  const sources: Record<string, string> = {};
  const problems: string[] = [];
  const options = { include: [], exclude: [], limits: { ...DEFAULT_LIMITS, ...limits } };
  const loads: Array<() => Promise<void>> = [];
  for await (const item of crawl([root], options)) {
    if (item.kind === "problem") problems.push(`${below(item.problem.document ?? "")} ${item.problem.code}`);
    else
      loads.push(async () => {
        const bytes = await item.source.load().catch(() => null);
        if (bytes !== null) sources[below(item.source.path)] = Buffer.from(bytes).toString();
      });
  }
  await Promise.all(loads.map((load) => load()));
  return { sources, problems };
}

/** The name of a scratch folder is new every time. */
function below(path: string): string {
  return path.replace(/^.*?tillit-[^/]+\/?/u, "");
}

const FILES = [
  { name: "./hr/rutin för nycklar.txt", content: "Chefen ska kvittera." },
  { name: `djup/${"mapp/".repeat(40)}plan.txt`, content: "Målet är att alla trivs." },
];

describe("tar archives", () => {
  it.each([
    ["export.tar", (bytes: Uint8Array) => bytes],
    ["export.tar.gz", (bytes: Uint8Array) => gzipSync(bytes)],
    ["export.tgz", (bytes: Uint8Array) => gzipSync(bytes)],
  ])("give their files (%s)", async (name, packed) => {
    const { sources, problems } = await listed(name, packed(await tarBytes(FILES)));
    expect(problems).toEqual([]);
    expect(sources).toEqual({
      [`${name}!/hr/rutin för nycklar.txt`]: "Chefen ska kvittera.",
      [`${name}!/djup/${"mapp/".repeat(40)}plan.txt`]: "Målet är att alla trivs.",
    });
  });

  it("give neither links nor what lies outside of them", async () => {
    const bytes = await tarBytes([
      { name: "../../etc/passwd", content: "x" },
      { name: "/etc/passwd", content: "x" },
      { name: "länk.txt", type: "symlink", linkname: "/etc/passwd" },
      { name: "mapp", type: "directory" },
      { name: "tom.txt" },
      { name: ".git/config", content: "x" },
    ]);
    const { sources, problems } = await listed("export.tar", bytes);
    expect(sources).toEqual({});
    expect(problems.map((problem) => problem.split(" ").at(-1))).toEqual([
      "unsafe-archive-path",
      "unsafe-archive-path",
      "empty-file",
    ]);
  });

  it("in archives, and archives in them, are opened as deep as the limit lets", async () => {
    const inner = zipSync({ "rutin.txt": Buffer.from("Vakten får låsa.") });
    const pack = async (name: string, content: Uint8Array): Promise<Uint8Array> => {
      const { pack: start } = await import("tar-stream");
      const archive = start();
      archive.entry({ name }, Buffer.from(content));
      archive.finalize();
      const chunks: Uint8Array[] = [];
      for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
      return Buffer.concat(chunks);
    };
    expect((await listed("a.tar", await pack("b.zip", inner))).sources).toEqual({
      "a.tar!/b.zip!/rutin.txt": "Vakten får låsa.",
    });
    const tar = gzipSync(await tarBytes([{ name: "rutin.txt", content: "Vakten får låsa." }]));
    expect((await listed("a.zip", zipSync({ "b.tgz": tar }))).sources).toEqual({
      "a.zip!/b.tgz!/rutin.txt": "Vakten får låsa.",
    });
    const deeper = await pack("b.tar", await pack("c.zip", inner));
    expect((await listed("a.tar", deeper)).problems).toEqual(["a.tar!/b.tar!/c.zip limit-archive-depth"]);
  });

  it("are read once from the front when their files are loaded in order, and rightly in any order", async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      name: `${index}.txt`,
      content: `Nummer ${index}.`,
    }));
    const root = scratchFolder({ "export.tgz": gzipSync(await tarBytes(many)) });
    const sources = [];
    for await (const item of crawl([root], { include: [], exclude: [], limits: DEFAULT_LIMITS }))
      if (item.kind === "source") sources.push(item.source);
    for (const source of sources.toReversed()) {
      const number = /(\d+)\.txt$/u.exec(source.path)?.[1];
      expect(Buffer.from(await source.load()).toString()).toBe(`Nummer ${number}.`);
    }
  });

  it("that are cut off or damaged give what stands before, and say so", async () => {
    const last = { name: "stor.txt", content: randomBytes(100_000).toString("hex") };
    const whole = gzipSync(await tarBytes([...FILES, last]));
    const cut = await listed("export.tgz", whole.subarray(0, whole.length - 2000));
    expect(cut.problems).toEqual(["export.tgz damaged"]);
    expect(cut.sources).toMatchObject({ "export.tgz!/hr/rutin för nycklar.txt": "Chefen ska kvittera." });
    for (const part of [whole.subarray(0, 40), Buffer.concat([whole.subarray(0, 60), Buffer.alloc(60, 7)])])
      expect((await listed("export.tgz", part)).problems.at(-1)).toBe("export.tgz damaged");
  });
});

describe("limits", () => {
  it.each([
    ["limit-archive-ratio", {}],
    ["limit-archive-size", { archiveBytes: 1_000_000, archiveRatio: 1_000_000 }],
  ])("%s stops what unpacks to too much", async (code, limits) => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const started = performance.now();
    for (const name of ["export.gz", "export.tgz"])
      expect((await listed(name, bomb, limits)).problems).toEqual([`${name} ${code}`]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("hold for the number and the size of files", async () => {
    const bytes = await tarBytes(
      Array.from({ length: 5 }, (_, index) => ({ name: `${index}.txt`, content: "x".repeat(50) })),
    );
    expect((await listed("a.tar", bytes, { archiveEntries: 3 })).problems).toEqual([
      "a.tar limit-archive-entries",
    ]);
    expect((await listed("a.tar", bytes, { fileBytes: 40 })).problems).toHaveLength(5);
  });
});

describe("files that were compressed by themselves", () => {
  it("are read under their name without the ending", async () => {
    const { sources } = await listed("rutin.txt.gz", gzipSync("Chefen ska kvittera."));
    expect(sources).toEqual({ "rutin.txt.gz!/rutin.txt": "Chefen ska kvittera." });
  });
});

describe("web archives", () => {
  const page = { address: "https://insidan.se/hr/", body: "<p>Chefen ska kvittera.</p>" };

  it.each([false, true])("give the answers under their addresses (packed: %s)", async (packed) => {
    const answers = [
      page,
      { ...page, address: "https://insidan.se/hr/rutin%20ett.html?id=1/2#del" },
      { ...page, address: "https://insidan.se/bild.png", type: "image/png" },
      { ...page, address: "https://insidan.se/stil.css", type: "text/css" },
      { ...page, address: "https://insidan.se/flyttad", status: "301 Moved" },
      { ...page, address: "https://insidan.se/fråga", record: "request" },
      { ...page, address: "dns:insidan.se" },
    ];
    const name = packed ? "spar.warc.gz" : "spar.warc";
    const { sources, problems } = await listed(name, warcBytes(answers, packed));
    expect(problems).toEqual([]);
    expect(sources).toEqual({
      [`${name}!/insidan.se/hr/index.html`]: page.body,
      [`${name}!/insidan.se/hr/rutin ett.html?id=1_2`]: page.body,
    });
  });

  it("give of an address the newest answer", async () => {
    const { sources } = await listed("spar.warc", warcBytes([page, { ...page, body: "<p>Nyare.</p>" }]));
    expect(sources).toEqual({ "spar.warc!/insidan.se/hr/index.html": "<p>Nyare.</p>" });
  });

  it.each([
    ["gzip", gzipSync("<p>Text.</p>"), ["Content-Encoding: gzip"]],
    ["brotli", brotliCompressSync("<p>Text.</p>"), ["Content-Encoding: br"]],
    ["chunks", "5\r\n<p>Te\r\n7;x=y\r\nxt.</p>\r\n0\r\n\r\n", ["Transfer-Encoding: chunked"]],
  ])("are unpacked as they were packed for the way: %s", async (_, body, headers) => {
    const { sources } = await listed("spar.warc", warcBytes([{ ...page, body, headers }]));
    expect(Object.values(sources)).toEqual(["<p>Text.</p>"]);
  });

  it("leave out an answer that cannot be unpacked, and say when records are broken", async () => {
    const broken = { ...page, address: "https://insidan.se/trasig", headers: ["Content-Encoding: gzip"] };
    expect(Object.keys((await listed("a.warc", warcBytes([broken, page]))).sources)).toEqual([
      "a.warc!/insidan.se/hr/index.html",
    ]);
    const cut = warcBytes([page, page]);
    expect((await listed("b.warc", cut.subarray(0, cut.length - 30))).problems).toEqual(["b.warc damaged"]);
    expect((await listed("c.warc", Buffer.from("WARC/1.1\r\nWARC-Type: response\r\n\r\n"))).problems).toEqual(
      ["c.warc damaged"],
    );
  });

  it("lie in packages of web archives", async () => {
    const bytes = zipSync({
      "archive/data.warc.gz": warcBytes([page], true),
      "datapackage.json": Buffer.from("{}"),
    });
    const { sources } = await listed("spar.wacz", bytes);
    expect(sources["spar.wacz!/archive/data.warc.gz!/insidan.se/hr/index.html"]).toBe(page.body);
  });
});
