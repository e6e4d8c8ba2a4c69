/** What must not matter to what is found: how a text is numbered, broken over lines and pages, and in which order documents come. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examineDocument } from "../../src/audit/examine-document.ts";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import { RULES } from "../../src/rules/registry.ts";
import { runTillit } from "../cli/run-tillit.ts";
import { scratchFolder } from "../crawl/scratch-folder.ts";
import { makePdf } from "../read/pdf/make-pdf.ts";
import { encoded } from "../read/sample-documents.ts";

const SETTINGS = {
  ...resolveSettings(
    {},
    { lang: "sv", asOf: "2026-11-25", failOn: null },
    { known: { types: DOCUMENT_TYPES, rules: RULES }, today: "2026-11-25" },
  ),
  limits: DEFAULT_LIMITS,
};

/** "kind text" of each statement, in the order of the text. */
async function found(path: string, bytes: Uint8Array): Promise<string[]> {
  const { document } = await examineDocument({ path, root: "", bytes, settings: SETTINGS });
  return document.statements.map(({ kind, text }) => `${kind} ${text}`);
}

const ACTORS = ["Enhetschefen", "Rektor", "Handläggaren", "Medarbetaren", "Nämnden"];
const FORCES = ["ska", "bör", "får inte", "måste", "ansvarar för att"];
const DEEDS = [
  "dokumentera beslutet i ärendesystemet samma dag",
  "informera vårdnadshavarna innan åtgärden påbörjas",
  "följa upp insatsen tillsammans med den som berörs",
  "kontrollera att utrymningsvägarna är fria",
  "redovisa kostnaden i delårsrapporten",
];
const sentence = fc
  .tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...FORCES), fc.constantFrom(...DEEDS))
  .map(([actor, force, deed]) => `${actor} ${force} ${deed}.`);
const sentences = fc.uniqueArray(sentence, { minLength: 3, maxLength: 12 });
const HEAD = ["Rutin för ärenden", "Rutinen beskriver hur ärenden tas om hand hos oss."];

describe("what is found does not depend on", () => {
  it("how the points are numbered", async () => {
    const markers = [
      (at: number) => `${at + 1}.`,
      (at: number) => `${at + 1})`,
      (at: number) => `${"abcdefghijkl"[at]})`,
      () => "-",
      () => "•",
    ];
    await fc.assert(
      fc.asyncProperty(sentences, fc.constantFrom(...markers), async (points, marker) => {
        const listed = points.map((point, at) => `${marker(at)} ${point}`);
        const plain = await found("rutin.txt", encoded([...HEAD, ...points].join("\n\n")));
        expect(plain.length).toBeGreaterThanOrEqual(points.length);
        expect(await found("rutin.txt", encoded([...HEAD, listed.join("\n")].join("\n\n")))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("where its lines are broken", async () => {
    await fc.assert(
      fc.asyncProperty(sentences, fc.integer({ min: 30, max: 140 }), async (points, width) => {
        const text = [...HEAD, points.join(" ")];
        const wrapped = text.map((paragraph) => wrappedAt(paragraph, width));
        const whole = await found("rutin.txt", encoded(text.join("\n\n")));
        expect(await found("rutin.txt", encoded(wrapped.join("\n\n")))).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it("where its pages are broken", async () => {
    await fc.assert(
      fc.asyncProperty(sentences, fc.integer({ min: 180, max: 400 }), async (points, height) => {
        const [high, low] = await Promise.all([842, height].map((page) => pdfOf(points, page)));
        const whole = await found("rutin.pdf", high as Uint8Array);
        expect(whole.length).toBeGreaterThanOrEqual(points.length);
        expect(await found("rutin.pdf", low as Uint8Array)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("the order in which the documents are named", async () => {
    const folder = scratchFolder({});
    for (const [at, name] of ["a", "b", "c"].entries()) {
      mkdirSync(join(folder, name));
      const text = `# Rutin för ${name}\n\n1. ${ACTORS[at]} ska ${DEEDS[at]}.\n2. Enligt socialtjänstlagen (2001:453) ska vi lyssna.\n`;
      writeFileSync(join(folder, name, "rutin.md"), text);
    }
    const audited = async (...paths: string[]): Promise<unknown> => {
      const args = ["audit", ...paths, "--format", "json", "--as-of", "2026-11-25"];
      const { stdout } = await runTillit(args, { workingDirectory: folder });
      return { ...JSON.parse(stdout), run: null };
    };
    expect(await audited("c", "a", "b")).toEqual(await audited("a", "b", "c"));
  }, 30_000);
});

function wrappedAt(text: string, width: number): string {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

function pdfOf(points: readonly string[], height: number): Promise<Uint8Array> {
  return makePdf(
    (document) => {
      document
        .fontSize(18)
        .text(HEAD[0] ?? "")
        .moveDown();
      document
        .fontSize(11)
        .text(HEAD[1] ?? "")
        .moveDown();
      document.list([...points], { bulletRadius: 2 });
    },
    { size: [420, height], margin: 50 },
  );
}

describe("a denial", () => {
  it.each([
    ["får", "permission", "prohibition"],
    ["ska", "obligation", "prohibition"],
    ["måste", "obligation", "permission"],
    ["behöver", "obligation", "permission"],
  ])("changes what “%s” lays down, whoever acts and whatever is done", async (verb, plain, denied) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ACTORS), fc.constantFrom(...DEEDS), async (actor, deed) => {
        const said = (word: string) =>
          found("rutin.txt", encoded([...HEAD, `${actor} ${word} ${deed}.`].join("\n\n")));
        expect(await said(verb)).toEqual([`${plain} ${actor} ${verb} ${deed}.`]);
        expect(await said(`${verb} inte`)).toEqual([`${denied} ${actor} ${verb} inte ${deed}.`]);
      }),
      { numRuns: 25 },
    );
  });
});
