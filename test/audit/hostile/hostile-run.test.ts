/** A whole folder of hostile files through the built program: nothing ends the run, nothing is lost sight of, nothing gets out. */
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/model/kinds.ts";
import { type AuditResult, auditResultSchema } from "../../../src/result/schema.ts";
import { type Outcome, runTillit } from "../../cli/run-tillit.ts";
import { lastingFolder } from "../../crawl/scratch-folder.ts";
import { hostileFiles } from "./hostile-files.ts";

const ENDINGS: Readonly<Partial<Record<string, string>>> = { markdown: "md", text: "txt" };
const FILES = hostileFiles(FORMATS.map((format) => ENDINGS[format] ?? format));
/** Two processors take about ten seconds. */
const MOST_SECONDS = 60;

/** What must become of a file: its grade, or the code of its problem. Of the others it is enough that they are accounted for. */
const KNOWN: Readonly<Record<string, string>> = {
  "entiteter.docx": "damaged",
  "fil-utifrån.docx": "damaged",
  "stilar-runt.docx": "good",
  "listor-runt.docx": "good",
  "länkar-ut-och-runt.docx": "good",
  "tabeller-i-tabeller.docx": "second-engine",
  "avgrund.docx": "damaged",
  "bomb.docx": "limit-archive-ratio",
  "bomb.zip!/nollor.txt": "limit-archive-ratio",
  "bomb.zip!/god.md": "good",
  "i-sig-själv.zip!/a.zip!/b.zip": "limit-archive-depth",
  "utbrytning.zip!/../../utanför.md": "unsafe-archive-path",
  "utbrytning.zip!//etc/passwd.md": "unsafe-archive-path",
  "utbrytning.zip!/C:/hemligt.md": "unsafe-archive-path",
  "utbrytning.zip!/god.md": "good",
  "hundratusen-sidor.pdf": "limit-pages",
  "sidträd-som-är-sitt-eget-barn.pdf": "some-pages-without-text",
  "sidträd-runt.pdf": "no-text",
  "bokmärken-runt.pdf": "good",
  "taggar-runt.pdf": "good",
  "innehåll-runt.pdf": "good",
  "egna-skript.pdf": "good",
  "fält-i-fält.pdf": "good",
  "utan-karta.pdf": "no-text",
  "divar.html": "good",
  "tabeller.html": "good",
  "spann.html": "good",
  "skript.html": "good",
  "rad.txt": "good",
  "egentligen-word.pdf": "good",
  "egentligen-pdf.docx": "good",
  "egentligen-html.doc": "good",
  "egentligen-text.docx": "good",
  "egentligen-word.txt": "good",
  "pdf-och-zip.pdf": "good",
  "gif-och-skript.gif": "unsupported-format",
  "gif-och-skript.html": "unsupported-format",
  "tom.md": "empty-file",
  fram: "symlink-loop",
  tillbaka: "symlink-loop",
};

let folder = "";
let outcome: Outcome;
let result: AuditResult;
let seconds = 0;

beforeAll(async () => {
  folder = lastingFolder(
    Object.fromEntries(Object.entries(FILES).map(([name, bytes]) => [`in/${name}`, bytes])),
  );
  symlinkSync(join(folder, "in"), join(folder, "in/uppåt"));
  symlinkSync(join(folder, "in/fram"), join(folder, "in/tillbaka"));
  symlinkSync(join(folder, "in/tillbaka"), join(folder, "in/fram"));
  const started = performance.now();
  const reports = ["r.json", "r.md", "r.html"].flatMap((file) => ["-o", file]);
  outcome = await runTillit(["audit", "in", ...reports, "--threads", "2"], { workingDirectory: folder });
  seconds = (performance.now() - started) / 1000;
  result = auditResultSchema.parse(JSON.parse(readFileSync(join(folder, "r.json"), "utf8")));
}, 120_000);

describe("a folder of hostile files", () => {
  it("is audited to its end, in time", () => {
    expect(outcome).toMatchObject({ code: 0, signal: null });
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("leaves no file unaccounted for", () => {
    const told = [
      ...result.documents.map(({ path }) => path),
      ...result.problems.map((one) => one.document ?? ""),
    ];
    const shown = (name: string): string => `in/${name}`.replace(/\p{Cc}/gu, "\ufffd");
    const lost = Object.keys(FILES).filter((name) => {
      const path = shown(name);
      return !told.some((one) => shown(one.slice(3)) === path || one.startsWith(`${path}!/`));
    });
    expect(lost).toEqual([]);
  });

  it.each(Object.entries(KNOWN))("%s ends as %s", (name, becomes) => {
    const path = `in/${name}`;
    const codes = result.problems.filter(({ document }) => document === path).map(({ code }) => code);
    const grade = result.documents.find((document) => document.path === path)?.grade ?? "";
    expect([grade, ...codes]).toContain(becomes);
  });

  it("fails in no stage and kills no thread", () => {
    const codes = new Set(result.problems.map(({ code }) => code));
    for (const code of ["stage-failed", "rule-failed", "worker-died"] as const)
      expect(codes).not.toContain(code);
    const reasons = result.problems.filter(
      ({ code, data }) => code === "damaged" && data["reason"] !== undefined,
    );
    expect(reasons).toEqual([]);
  });

  it("gives away no file of the machine and expands no entity", () => {
    const passwords = readFileSync("/etc/passwd", "utf8").split("\n")[0] ?? "root:";
    for (const file of ["r.json", "r.md", "r.html"]) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text).not.toContain(passwords);
      expect(text).not.toContain("lollol");
    }
  });

  it.each(["stdout", "stderr"] as const)("lets no sequence reach the terminal by %s", (stream) => {
    expect(outcome[stream]).not.toMatch(/[\p{Cf}\u2028\u2029]|[^\P{Cc}\n]/u);
  });

  it.each(["r.json", "r.md", "r.html"])("writes a report without marks that deceive: %s", (file) => {
    expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u);
  });
});
