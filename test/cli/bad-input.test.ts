/** Input that cannot be read, through the built program: each file has one line that says what and what to do, and the rest is audited. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { type AuditResult, auditResultSchema } from "../../src/result/schema.ts";
import { scratchFolder } from "../crawl/scratch-folder.ts";
import { makePdf } from "../read/pdf/make-pdf.ts";
import { runTillit } from "./run-tillit.ts";

const POLICY = "# Policy för kaffe\n\nBeslutad av kommunstyrelsen 2024-03-01.\n\nChefen ska köpa kaffe.\n";

async function auditAll(workingDirectory: string, lang = "sv"): Promise<AuditResult> {
  const args = ["audit", "in", "--format", "json", "--lang", lang];
  const outcome = await runTillit(args, { workingDirectory });
  expect(outcome).toMatchObject({ code: 0, signal: null, stderr: "" });
  return auditResultSchema.parse(JSON.parse(outcome.stdout));
}

const toldOf = ({ problems }: AuditResult): string[] =>
  problems.map(({ document, code }) => `${code} ${document}`).sort();
const unreadIn = ({ documents }: AuditResult): string[] =>
  documents.filter(({ grade }) => grade === "unread").map(({ path }) => path);

it("an encrypted and a truncated PDF are unread, never audited as empty", async () => {
  const write = (document: PDFKit.PDFDocument): void => void document.text("Alla ska ha nyckel. ".repeat(50));
  const whole = await makePdf(write);
  const workingDirectory = scratchFolder({
    "in/hemlig.pdf": await makePdf(write, { userPassword: "ett ord", pdfVersion: "1.7" }),
    "in/kapad.pdf": whole.slice(0, Math.floor(whole.length / 3)),
    "in/policy.md": POLICY,
  });
  const result = await auditAll(workingDirectory);
  expect(toldOf(result)).toEqual(["damaged in/kapad.pdf", "encrypted in/hemlig.pdf"]);
  expect(unreadIn(result)).toEqual(["in/hemlig.pdf", "in/kapad.pdf"]);
  expect(result.documents).toHaveLength(3);
});

it("an archive in an archive is read, one deeper is told of with the setting that allows it", async () => {
  const pack = (name: string, content: Uint8Array): Uint8Array => zipSync({ [name]: content });
  const policy = pack("policy.md", strToU8(POLICY));
  const three = pack("tva.zip", pack("tre.zip", policy));
  const result = await auditAll(
    scratchFolder({ "in/ett.zip": three, "in/par.zip": pack("tva.zip", policy) }),
  );
  expect(toldOf(result)).toEqual(["limit-archive-depth in/ett.zip!/tva.zip!/tre.zip"]);
  expect(result.problems[0]?.message).toContain("limits.archiveDepth");
  expect(result.documents.map(({ path }) => path)).toContain("in/par.zip!/tva.zip!/policy.md");
});

it("a text over the limit is not even opened", async () => {
  const workingDirectory = scratchFolder({
    "in/stor.txt": "Chefen ska köpa kaffe.\n".repeat(100_000),
    "in/policy.md": POLICY,
    "tillit.config.json": JSON.stringify({ limits: { fileBytes: 1_000_000 } }),
  });
  const result = await auditAll(workingDirectory, "en");
  expect(unreadIn(result)).toEqual(["in/stor.txt"]);
  expect(result.problems).toMatchObject([
    { code: "too-large", data: { bytes: 2_400_000, limit: 1_000_000 } },
  ]);
  expect(result.problems[0]?.message).toContain("limits.fileBytes");
});

it("a limit of memory that no document fits in: each says so, the program lives", async () => {
  const workingDirectory = scratchFolder({
    "in/a.md": POLICY,
    "in/b.md": POLICY,
    "tillit.config.json": JSON.stringify({ limits: { megabytesPerDocument: 1 } }),
  });
  const result = await auditAll(workingDirectory);
  expect(toldOf(result)).toEqual(["limit-memory in/a.md", "limit-memory in/b.md"]);
  expect(unreadIn(result)).toEqual(["in/a.md", "in/b.md"]);
});

it("a folder with the name of a PDF is a folder, a link to nothing is told of", async () => {
  const workingDirectory = scratchFolder({ "in/mapp.pdf/policy.md": POLICY });
  mkdirSync(join(workingDirectory, "in/tom.pdf"));
  symlinkSync("ingenstans", join(workingDirectory, "in/bruten.pdf"));
  const result = await auditAll(workingDirectory);
  expect(result.documents.map(({ path }) => path)).toEqual(["in/mapp.pdf/policy.md"]);
  expect(toldOf(result)).toEqual(["not-found in/bruten.pdf"]);
});

it.skipIf(process.platform === "win32")("a pipe among the files is not waited for", async () => {
  const workingDirectory = scratchFolder({ "in/policy.md": POLICY });
  execFileSync("mkfifo", [join(workingDirectory, "in/ror.pdf")]);
  const result = await auditAll(workingDirectory);
  expect(result.problems).toMatchObject([
    { document: "in/ror.pdf", message: expect.stringMatching(/^Är ingen vanlig fil/u) },
  ]);
});

it.skipIf(process.platform === "win32").each([
  ["sv", /^tillit: ror\.pdf: Är ingen vanlig fil [^\n]+\n$/u],
  ["en", /^tillit: ror\.pdf: Is no ordinary file [^\n]+\n$/u],
])("a pipe by itself is nothing to audit (%s)", async (lang, stderr) => {
  const workingDirectory = scratchFolder({});
  execFileSync("mkfifo", [join(workingDirectory, "ror.pdf")]);
  const outcome = await runTillit(["audit", "ror.pdf", "--lang", lang], { workingDirectory });
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toMatch(stderr);
});

it("a document that cannot be shown says why", async () => {
  const workingDirectory = scratchFolder({
    "stor.txt": "Chefen ska köpa kaffe.\n".repeat(1000),
    "tillit.config.json": JSON.stringify({ limits: { fileBytes: 1000 } }),
  });
  const outcome = await runTillit(["show", "stor.txt", "--lang", "en"], { workingDirectory });
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toMatch(/^tillit: stor\.txt: The file is larger than the limit [^\n]+\n$/u);
});
