/** A run that is stopped, by the keyboard, by a reader that goes away or by a full disk: what was done is kept and said. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { OutputStream, Streams } from "../../src/cli/streams.ts";
import { auditResultSchema } from "../../src/result/schema.ts";
import { scratchFolder } from "../crawl/scratch-folder.ts";
import { runTillit } from "./run-tillit.ts";

const FILES = { "in/policy.md": "# Policy för kaffe\n\nChefen ska köpa kaffe.\n" };
const REPORTS = ["-o", "r.json", "-o", "r.md"];

/** Presses Ctrl-C as soon as the run listens for it: loaded before the program, so that no clock decides. */
function pressing(times: 1 | 2): Record<string, string> {
  const second = times === 2 ? "setImmediate(press);" : "";
  const source = `
    import { isMainThread } from "node:worker_threads";
    const press = () => process.kill(process.pid, "SIGINT");
    const heard = (event) => {
      if (event !== "SIGINT") return;
      process.off("newListener", heard);
      setImmediate(() => { press(); ${second} });
    };
    if (isMainThread) process.on("newListener", heard);`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` };
}

it.each([
  ["sv", /^tillit: Avbruten: 0 dokument hann granskas; [^\n]+\nSkrev r\.json\nSkrev r\.md\n$/u],
  ["en", /^tillit: Interrupted: 0 documents had been audited; [^\n]+\nWrote r\.json\nWrote r\.md\n$/u],
])("Ctrl-C: what was done is written and said (%s)", async (lang, stderr) => {
  const workingDirectory = scratchFolder(FILES);
  const environment = pressing(1);
  const args = ["audit", "in", ...REPORTS, "--lang", lang];
  const outcome = await runTillit(args, { workingDirectory, environment });
  expect(outcome).toMatchObject({ code: 130, signal: null });
  expect(outcome.stderr).toMatch(stderr);
  const saved = readFileSync(join(workingDirectory, "r.json"), "utf8");
  const result = auditResultSchema.parse(JSON.parse(saved));
  expect(result.run.interrupted).toBe(true);
  expect(result.problems).toMatchObject([{ code: "interrupted", data: { done: 0 } }]);
});

it.skipIf(process.platform === "win32")("a second Ctrl-C ends at once", async () => {
  const workingDirectory = scratchFolder(FILES);
  const environment = pressing(2);
  const outcome = await runTillit(["audit", "in", ...REPORTS], { workingDirectory, environment });
  expect(outcome).toMatchObject({ code: null, signal: "SIGINT" });
  expect(readdirSync(workingDirectory)).toEqual(["in"]);
});

it("a reader that goes away ends nothing and is no fault", async () => {
  const workingDirectory = scratchFolder(FILES);
  const outcome = await runTillit(["audit", "in", "--format", "json", "-o", "r.md"], {
    workingDirectory,
    onOutput: (child) => child.stdout?.destroy(),
  });
  expect(outcome).toMatchObject({ code: 0, signal: null, stderr: "Skrev r.md\n" });
  expect(existsSync(join(workingDirectory, "r.md"))).toBe(true);
});

function streamsOnFullDisk(): { readonly streams: Streams; readonly told: string[] } {
  const told: string[] = [];
  const stdout: OutputStream = {
    write: (_, done) => done(Object.assign(new Error("write failed"), { code: "ENOSPC" })),
    on: () => undefined,
  };
  const stderr: OutputStream = {
    write: (text, done) => {
      told.push(text);
      done();
    },
    on: () => undefined,
  };
  const streams = {
    stdout,
    stderr,
    environment: { LANG: "en_GB.UTF-8" },
    workingDirectory: import.meta.dirname,
    today: () => "2026-11-24",
    onInterrupt: () => () => undefined,
  };
  return { streams, told };
}

it.each([[["rules"]], [["--version"]], [["audit", "--help"]], [["schema", "audit"]]])(
  "standard output on a full disk: %j says so",
  async (args) => {
    const { streams, told } = streamsOnFullDisk();
    expect(await main(args, streams)).toBe(2);
    expect(told).toEqual(["tillit: the result could not be printed: the disk is full.\n"]);
  },
);
