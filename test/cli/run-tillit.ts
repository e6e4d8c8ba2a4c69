/** Runs the built command line in a process of its own, as a user does. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../house/source-files.ts";

const TILLIT = join(ROOT, "bin/tillit.js");

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly workingDirectory: string;
  /** Added to an environment that names no language and no colour. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Called when the first text comes on standard output. */
  readonly onOutput?: (child: ReturnType<typeof spawn>) => void;
  /** Called at once. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

/** Swedish is spoken unless the options or arguments say otherwise. */
export function runTillit(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const { workingDirectory, environment = {}, onOutput, onStart } = options;
  const child = spawn(process.execPath, [TILLIT, ...args], {
    cwd: workingDirectory,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onStart?.(child);
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (stdout === "") onOutput?.(child);
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
