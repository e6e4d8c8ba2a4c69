/** Hostile names and texts through the built program: no command sends a sequence to the terminal, JSON stays JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { lastingFolder } from "../crawl/scratch-folder.ts";
import { runTillit } from "./run-tillit.ts";

const SEQUENCES = "\u001b[31m\u001b]0;titel\u0007\u009b2J\u202e\u200b";
const NAME = `policy${SEQUENCES}.md`;
const TEXT = `---\ntitle: "Policy${SEQUENCES}"\nägare: "Chef${SEQUENCES}"\n---\n\n# Policy för nycklar ${SEQUENCES}\n\n1. Chefen ska kvittera nyckeln ${SEQUENCES} samma dag.\n2. Alla ska ha XX nycklar.\n`;
/** "Chefen ska köpa" with half a character in it, in UTF-16 with its mark of order. */
const HALVED = Buffer.from("\ufeff# Rutin för \ud83d kaffe\n\nChefen ska köpa \ude00 kaffe.\n", "utf16le");
const UNPRINTABLE = /[\p{Cf}\p{Surrogate}\u2028\u2029]|[^\P{Cc}\n]/u;

let workingDirectory = "";
beforeAll(() => {
  workingDirectory = lastingFolder({ [`in/${NAME}`]: TEXT, "in/halv.txt": HALVED });
});

it.each([
  ["audit", ["audit", "in"]],
  ["audit as Markdown", ["audit", "in", "--format", "md"]],
  ["audit as HTML", ["audit", "in", "--format", "html"]],
  ["audit as JSON", ["audit", "in", "--format", "json"]],
  ["audit to a file with such a name", ["audit", "in", "-o", `r${SEQUENCES}.json`]],
  ["check", ["check", "in"]],
  ["show", ["show", `in/${NAME}`, "--why"]],
  ["show as JSON", ["show", `in/${NAME}`, "--json"]],
  ["show of a missing file", ["show", `in/saknas${SEQUENCES}`]],
  ["audit of a missing folder", ["audit", `saknas${SEQUENCES}`]],
  ["an unknown ending", ["audit", "in", "-o", `r.${SEQUENCES}`]],
  ["an unknown option", ["audit", "in", `--o${SEQUENCES}`]],
  ["an unknown command", [`g${SEQUENCES}`]],
  ["a missing configuration", ["audit", "in", "--config", `c${SEQUENCES}.json`]],
  ["a report of what is none", ["report", `in/${NAME}`, "-o", "r.html"]],
  ["an unknown rule", ["explain", `r${SEQUENCES}`]],
])("%s is printable", async (_, args) => {
  for (const lang of ["sv", "en"]) {
    const { stdout, stderr, signal } = await runTillit([...args, "--lang", lang], { workingDirectory });
    expect(signal).toBeNull();
    expect(stdout + stderr).not.toBe("");
    expect(stdout).not.toMatch(UNPRINTABLE);
    expect(stderr).not.toMatch(UNPRINTABLE);
    expect(stderr).not.toMatch(/\n {4}at /u);
  }
});

it("half a character leaves JSON whole, on standard output and in files", async () => {
  const args = ["audit", "in/halv.txt", "--format", "json", "-o", "halv.json"];
  const { stdout, code } = await runTillit(args, { workingDirectory });
  expect(code).toBe(0);
  const bytes = readFileSync(join(workingDirectory, "halv.json"));
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  for (const json of [text, stdout]) {
    const [document] = JSON.parse(json).documents;
    expect(document.title).toBe("Rutin för \ufffd kaffe");
    expect(json).not.toMatch(/\\ud[89a-f][0-9a-f]{2}/u);
  }
  const shown = await runTillit(["show", "in/halv.txt", "--json"], { workingDirectory });
  expect(shown.stdout).not.toMatch(/[\p{Surrogate}]|\\ud[89a-f][0-9a-f]{2}/u);
});
