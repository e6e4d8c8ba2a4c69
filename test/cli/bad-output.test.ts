/** Places for reports that will not do: refused before the work begins, and nothing is lost. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeWhole } from "../../src/cli/write-file.ts";
import { cliMessages } from "../../src/messages/cli.ts";
import { auditResultSchema } from "../../src/result/schema.ts";
import { scratchFolder } from "../crawl/scratch-folder.ts";
import { runTillit } from "./run-tillit.ts";

const POLICY = "# Policy för kaffe\n\nBeslutad av kommunstyrelsen 2024-03-01.\n\nChefen ska köpa kaffe.\n";
const REPORTS = ["rensa.md", "rensa.html", "rensa.txt", "rensa.json"];

it.each([
  [
    "sv",
    "tillit: ./policy.md: är ett av dokumenten som ska granskas och skrivs inte över; välj ett annat namn.\n",
  ],
  [
    "en",
    "tillit: ./policy.md: is one of the documents to be audited and will not be overwritten; choose another name.\n",
  ],
])("a document is never overwritten by a report (%s)", async (lang, stderr) => {
  const workingDirectory = scratchFolder({ "policy.md": POLICY });
  const outcome = await runTillit(["audit", ".", "-o", "./policy.md", "--lang", lang], { workingDirectory });
  expect(outcome).toEqual({ code: 2, signal: null, stdout: "", stderr });
  expect(readFileSync(join(workingDirectory, "policy.md"), "utf8")).toBe(POLICY);
});

it("nor by the file with known findings", async () => {
  const workingDirectory = scratchFolder({ "policy.md": POLICY });
  const args = ["check", ".", "--update-baseline", "--baseline", "policy.md"];
  const outcome = await runTillit(args, { workingDirectory });
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toMatch(/^tillit: \S*policy\.md: är ett av dokumenten [^\n]+\n$/u);
  expect(readFileSync(join(workingDirectory, "policy.md"), "utf8")).toBe(POLICY);
});

it("a file outside what is audited may be written anew", async () => {
  const workingDirectory = scratchFolder({ "in/policy.md": POLICY, "out/old.md": "# Something else\n" });
  const outcome = await runTillit(["audit", "in", "-o", "out/old.md"], { workingDirectory });
  expect(outcome).toMatchObject({ code: 0, stderr: "Skrev out/old.md\n" });
});

it("reports among the documents are written anew, and are no documents the second time", async () => {
  const workingDirectory = scratchFolder({ "policy.md": POLICY });
  const args = ["audit", ".", "--format", "json", ...REPORTS.flatMap((file) => ["-o", file])];
  const documentsOf = (text: string): string[] =>
    auditResultSchema.parse(JSON.parse(text)).documents.map(({ path }) => path);
  for (const lang of ["sv", "en", "sv"]) {
    const outcome = await runTillit([...args, "--lang", lang], { workingDirectory });
    expect(outcome.code).toBe(0);
    expect(documentsOf(outcome.stdout)).toEqual(["policy.md"]);
  }
  expect(readdirSync(workingDirectory).sort()).toEqual(["policy.md", ...REPORTS].sort());
});

it.each([
  ["sv", "tillit: ./a.md: samma fil skulle skrivas två gånger; ange den en gång.\n"],
  ["en", "tillit: ./a.md: the same file would be written twice; name it once.\n"],
])("the same file twice (%s)", async (lang, stderr) => {
  const workingDirectory = scratchFolder({ "in/policy.md": POLICY });
  const args = ["audit", "in", "-o", "a.md", "-o", "./a.md", "--lang", lang];
  const outcome = await runTillit(args, { workingDirectory });
  expect(outcome).toEqual({ code: 2, signal: null, stdout: "", stderr });
  expect(existsSync(join(workingDirectory, "a.md"))).toBe(false);
});

it("a folder in the place of the file", async () => {
  const workingDirectory = scratchFolder({ "in/policy.md": POLICY });
  mkdirSync(join(workingDirectory, "out.md"));
  const outcome = await runTillit(["audit", "in", "-o", "out.md"], { workingDirectory });
  expect(outcome).toMatchObject({ code: 2, stderr: "tillit: out.md: kan inte skrivas: är en mapp.\n" });
});

it.runIf(process.platform === "linux")("a folder of the system that takes no files", async () => {
  const workingDirectory = scratchFolder({ "in/policy.md": POLICY });
  const outcome = await runTillit(["audit", "in", "-o", "/proc/r.md", "--lang", "en"], { workingDirectory });
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toMatch(/^tillit: \/proc\/r\.md: cannot be written: [^\n]+\n$/u);
});

it("Ctrl-C while a report is written leaves the old one whole and nothing beside it", async () => {
  const folder = scratchFolder({ "rensa.md": "old" });
  const file = join(folder, "rensa.md");
  const streams = {
    onInterrupt: (listener: () => void) => {
      listener();
      return () => undefined;
    },
  };
  const messages = cliMessages("en");
  await expect(writeWhole(file, "new", { messages, streams })).rejects.toThrow(
    `Interrupted: ${file} was not written; nothing was changed there.`,
  );
  expect(readdirSync(folder)).toEqual(["rensa.md"]);
  expect(readFileSync(file, "utf8")).toBe("old");
});
