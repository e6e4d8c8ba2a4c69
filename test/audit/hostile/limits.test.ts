/** Every limit of the configuration, lowered, with an input made to exceed it: the document says which limit, the others are audited. */
import { existsSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/config/defaults.ts";
import type { Limits } from "../../../src/model/settings.ts";
import { type AuditResult, auditResultSchema } from "../../../src/result/schema.ts";
import { runTillit } from "../../cli/run-tillit.ts";
import { scratchFolder } from "../../crawl/scratch-folder.ts";
import { manyPages } from "./raw-pdf.ts";

const POLICY =
  "# Policy för nycklar\n\nBeslutad av kommunstyrelsen 2024-03-01.\n\nChefen ska kvittera nyckeln.\n";
const policy = strToU8(POLICY);
const LONG = "Chefen ska kvittera nyckeln och lämna den till vakten.\n\n".repeat(30_000);

/** Hundreds of thousands of elements, each with a requirement. */
const HEAVY = `<!doctype html><html><body>${"<p>Chefen ska <b>kvittera</b>.".repeat(150_000)}`;

interface Exceeding {
  readonly limit: number;
  readonly file: string;
  readonly content: string | Uint8Array;
  /** "code document" */
  readonly told: string;
  /** What the document that exceeds the limit is graded; null when it is no document. */
  readonly grade: "poor" | "unread" | null;
}

/** Limits of text recognition are tested where there is something to recognise with: test/audit/second-look.test.ts. */
type Tested = Exclude<keyof Limits, "recognisedPages" | "secondsPerRecognisedPage">;

const EXCEEDING: Readonly<Record<Tested, Exceeding>> = {
  fileBytes: {
    limit: 1_000,
    file: "stor.txt",
    content: LONG,
    told: "too-large in/stor.txt",
    grade: "unread",
  },
  textBytes: { limit: 1_000, file: "stor.txt", content: LONG, told: "limit-text in/stor.txt", grade: "poor" },
  archiveBytes: {
    limit: 100,
    file: "a.zip",
    content: zipSync({ "a.md": policy, "b.md": policy }),
    told: "limit-archive-size in/a.zip",
    grade: null,
  },
  archiveEntries: {
    limit: 2,
    file: "a.zip",
    content: zipSync({ "a.md": policy, "b.md": policy, "c.md": policy }),
    told: "limit-archive-entries in/a.zip",
    grade: null,
  },
  archiveRatio: {
    limit: 3,
    file: "a.zip",
    content: zipSync({ "a.txt": strToU8(LONG) }),
    told: "limit-archive-ratio in/a.zip!/a.txt",
    grade: "unread",
  },
  archiveDepth: {
    limit: 0,
    file: "a.zip",
    content: zipSync({ "b.zip": zipSync({ "c.md": policy }) }),
    told: "limit-archive-depth in/a.zip!/b.zip",
    grade: null,
  },
  pages: {
    limit: 5,
    file: "lång.pdf",
    content: manyPages(20),
    told: "limit-pages in/lång.pdf",
    grade: "poor",
  },
  blocks: { limit: 50, file: "stor.txt", content: LONG, told: "limit-blocks in/stor.txt", grade: "poor" },
  secondsPerDocument: {
    limit: 1,
    file: "trög.txt",
    content: LONG,
    told: "limit-time in/trög.txt",
    grade: "unread",
  },
  megabytesPerDocument: {
    limit: 48,
    file: "tung.html",
    content: HEAVY,
    told: "limit-memory in/tung.html",
    grade: "unread",
  },
};

async function auditWith(
  limits: Partial<Limits>,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<AuditResult> {
  return (await measuredAudit(limits, files)).result;
}

interface MeasuredAudit {
  readonly result: AuditResult;
  /** Most memory that the process had, in MB; null where the system does not say. */
  readonly megabytes: number | null;
}

async function measuredAudit(
  limits: Partial<Limits>,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<MeasuredAudit> {
  const workingDirectory = scratchFolder({
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])),
    "tillit.config.json": JSON.stringify({ limits }),
  });
  let megabytes: number | null = null;
  const outcome = await runTillit(["audit", "in", "--format", "json", "--threads", "2"], {
    workingDirectory,
    onOutput: ({ pid }) => {
      megabytes = peakMegabytes(pid ?? 0);
    },
  });
  expect(outcome).toMatchObject({ code: 0, signal: null, stderr: "" });
  return { result: auditResultSchema.parse(JSON.parse(outcome.stdout)), megabytes };
}

/** What Linux tells of a process (proc_pid_status(5), VmHWM). */
function peakMegabytes(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kilobytes = /^VmHWM:\s{1,20}(?<size>\d{1,12}) kB$/mu.exec(readFileSync(file, "utf8"))?.groups?.[
    "size"
  ];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

const toldOf = ({ problems }: AuditResult): readonly string[] =>
  problems.map(({ code, document }) => `${code} ${document}`).sort();

describe("a limit of the configuration", () => {
  it("is tested here, whichever it is", () => {
    const elsewhere = ["recognisedPages", "secondsPerRecognisedPage"];
    expect([...Object.keys(EXCEEDING), ...elsewhere].sort()).toEqual(Object.keys(DEFAULT_LIMITS).sort());
  });

  it.each(Object.entries(EXCEEDING))(
    "%s",
    async (name, { limit, file, content, told, grade }) => {
      const result = await auditWith({ [name]: limit }, { [file]: content, "policy.md": POLICY });
      expect(toldOf(result)).toEqual([told]);
      const [problem] = result.problems;
      expect(problem?.message).toContain(`limits.${name}`);
      const path = problem?.document ?? "";
      expect(result.documents.find((document) => document.path === path)?.grade ?? null).toBe(grade);
      expect(result.documents.find((document) => document.path === "in/policy.md")?.grade).toBe("good");
    },
    60_000,
  );
});

describe("documents that exceed time or memory", () => {
  it("end their threads, more of them than there are threads; all others are read by those that take their place", async () => {
    const slow = Object.fromEntries([1, 2, 3].map((number) => [`${number}-trög.txt`, LONG]));
    const fine = Object.fromEntries([1, 2, 3, 4].map((number) => [`${number}-policy.md`, POLICY]));
    const result = await auditWith({ secondsPerDocument: 1 }, { ...slow, ...fine });
    expect(toldOf(result)).toEqual(Object.keys(slow).map((name) => `limit-time in/${name}`));
    const good = result.documents.filter(({ grade }) => grade === "good").map(({ path }) => path);
    expect(good).toEqual(Object.keys(fine).map((name) => `in/${name}`));
  }, 60_000);

  it("each say which limit it was", async () => {
    const heavy = Object.fromEntries([1, 2, 3].map((number) => [`${number}-tung.html`, HEAVY]));
    const limits = { megabytesPerDocument: 48 };
    const result = await auditWith(limits, { ...heavy, "4-policy.md": POLICY, "5-lång.pdf": manyPages(20) });
    expect(toldOf(result)).toEqual(Object.keys(heavy).map((name) => `limit-memory in/${name}`));
    expect(result.problems.map(({ data }) => data)).toEqual([{ limit: 48 }, { limit: 48 }, { limit: 48 }]);
    expect(result.documents.filter(({ grade }) => grade !== "unread")).toHaveLength(2);
  }, 60_000);
});

describe("a text of two hundred megabytes", () => {
  it("is read as far as the limit, in little memory and time", async () => {
    const started = performance.now();
    const paragraph =
      "Chefen ska se till att alla som arbetar här får en kopia av rutinen inom tre dagar. Kommunen har tolv förskolor och fyra skolor, och de flesta ligger i centralorten.\n\n";
    const content = strToU8(paragraph.repeat(1_220_000));
    const { result, megabytes } = await measuredAudit({}, { "enorm.txt": content, "policy.md": POLICY });
    expect(toldOf(result)).toContain("limit-text in/enorm.txt");
    expect(result.documents.map(({ grade }) => grade)).toEqual(["poor", "good"]);
    expect(megabytes ?? 0).toBeLessThan(600);
    expect(performance.now() - started).toBeLessThan(45_000);
  }, 90_000);
});
