/** What mails carry is audited too, through the built program. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import type { AuditResult } from "../../src/result/schema.ts";
import { runTillit } from "../cli/run-tillit.ts";
import { emlBytes } from "../read/mail/make-mail.ts";
import { encoded } from "../read/sample-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "tillit-attached-"));
afterAll(() => rmSync(folder, { recursive: true }));

const routine = {
  name: "rutin.txt",
  bytes: encoded("Rutin för nycklar\n\n1. Vakten ska låsa.\n2. Chefen ska kvittera."),
};
const inner = emlBytes({ subject: "Vidarebefordrat", text: "Se bilagan.", files: [routine] });

async function audited(files: Readonly<Record<string, Uint8Array>>): Promise<AuditResult> {
  const place = mkdtempSync(join(folder, "x"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes);
  const args = ["audit", ".", "--format", "json", "--as-of", "2026-11-24"];
  const { stdout } = await runTillit(args, { workingDirectory: place });
  return JSON.parse(stdout) as AuditResult;
}

describe("files that are attached to mails", () => {
  it("are documents of their own, also in mails and archives that are attached", async () => {
    const archive = { name: "arkiv.zip", bytes: zipSync({ "hr/rutin.txt": routine.bytes }) };
    const files = [routine, routine, { name: "mail.eml", bytes: inner, type: "message/rfc822" }, archive];
    const { documents } = await audited({
      "mail.eml": emlBytes({ subject: "Rutiner", text: "Se bilagorna.", files }),
    });
    expect(documents.map(({ path }) => path.replace("./", ""))).toEqual([
      "mail.eml",
      "mail.eml!/arkiv.zip!/hr/rutin.txt",
      "mail.eml!/mail.eml",
      "mail.eml!/mail.eml!/rutin.txt",
      "mail.eml!/rutin.txt",
      "mail.eml!/rutin.txt (2)",
    ]);
    for (const { path, counts } of documents) if (path.includes("rutin.txt")) expect(counts.numbered).toBe(2);
  });

  it("are shown by their path", async () => {
    const place = mkdtempSync(join(folder, "x"));
    writeFileSync(
      join(place, "mail.eml"),
      emlBytes({ subject: "Rutiner", text: "Se.", files: [{ name: "m.eml", bytes: inner }] }),
    );
    const shown = await runTillit(["show", "mail.eml!/m.eml!/rutin.txt"], { workingDirectory: place });
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain("Vakten ska låsa.");
    const missing = await runTillit(["show", "mail.eml!/saknas.txt"], { workingDirectory: place });
    expect(missing.code).toBe(2);
  });

  it("are opened no deeper than archives are", async () => {
    let mail = inner;
    for (let depth = 0; depth < 10; depth += 1)
      mail = emlBytes({
        subject: `Nivå ${depth}`,
        text: "Se bilagan.",
        files: [{ name: "mail.eml", bytes: mail }],
      });
    const { documents, problems } = await audited({ "mail.eml": mail });
    expect(documents.length).toBeLessThan(10);
    expect(problems.map(({ code }) => code)).toContain("limit-archive-depth");
  });
});
