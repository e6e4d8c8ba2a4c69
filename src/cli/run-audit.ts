/** Runs an audit for the commands that need one: paths checked first, progress shown, Ctrl-C heard. */
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { audit } from "../audit/audit.ts";
import { cachedExaminer, programIdentity } from "../audit/cached-examiner.ts";
import { startExaminer } from "../audit/examiner.ts";
import { Cache } from "../cache/cache.ts";
import { UsageError } from "../config/usage-error.ts";
import { type CliMessages, cliMessages } from "../messages/cli.ts";
import type { AuditResult } from "../result/schema.ts";
import type { CommandContext } from "./command-context.ts";
import { loadRegister } from "./load-register.ts";
import type { LoadedSettings } from "./load-settings.ts";
import { NO_PROGRESS, progressLine } from "./progress-line.ts";
import { tell } from "./streams.ts";
import { VERSION } from "./version.ts";
import { codeOf } from "./write-file.ts";

export interface AuditRun {
  readonly paths: readonly string[];
  readonly loaded: LoadedSettings;
  readonly threads: number | undefined;
  /** What the run writes and reads beside the documents; the configuration file is known already. */
  readonly ownFiles: readonly string[];
}

/** @throws UsageError when a path is missing or nothing at all could be found */
export async function runAudit(
  { paths, loaded, threads, ownFiles }: AuditRun,
  context: CommandContext,
): Promise<AuditResult> {
  const { streams, quiet } = context;
  const { settings } = loaded;
  const messages = cliMessages(settings.lang);
  await assertReadable(paths, context, messages);
  const register = await loadRegister(loaded);
  const stop = new AbortController();
  const forget = streams.onInterrupt(() => stop.abort());
  const progress =
    streams.stderr.isTTY === true && !quiet ? progressLine(streams.stderr, messages) : NO_PROGRESS;
  const cache = loaded.cacheFolder === null ? null : await openCache(loaded.cacheFolder, messages);
  const started = startExaminer({ settings, ...(threads === undefined ? {} : { threads }) });
  const identity = await programIdentity(VERSION);
  const examiner = cache === null ? started : cachedExaminer(started, { cache, settings, identity });
  try {
    const read = [loaded.file, register?.place].filter((file) => typeof file === "string");
    const own = [...ownFiles, ...read, ...(cache?.files ?? [])];
    const input = {
      roots: paths,
      settings,
      configFile: loaded.file,
      version: VERSION,
      ownFiles: own,
      register,
    };
    const run = { signal: stop.signal, onProgress: progress.update };
    const result = await audit(input, examiner, run);
    progress.clear();
    await tellInterruption(result, context, messages);
    return refuseNothing(result, paths, messages);
  } finally {
    progress.clear();
    forget();
    await examiner.close();
    if (cache !== null && !(await cache.close()) && !quiet)
      await tell(streams.stderr, `tillit: ${messages.notes.cacheFull(loaded.cacheFolder ?? "")}`);
  }
}

/** @throws UsageError when the folder that was asked for cannot be used */
async function openCache(folder: string, messages: CliMessages): Promise<Cache> {
  try {
    return await Cache.open(folder);
  } catch (error) {
    throw new UsageError(messages.errors.noCache(folder, codeOf(error)));
  }
}

async function assertReadable(
  paths: readonly string[],
  context: CommandContext,
  messages: CliMessages,
): Promise<void> {
  for (const path of paths) {
    await access(resolve(context.streams.workingDirectory, path)).catch((error: unknown) => {
      throw new UsageError(messages.errors.notReadable(path, codeOf(error)));
    });
  }
}

async function tellInterruption(
  result: AuditResult,
  context: CommandContext,
  messages: CliMessages,
): Promise<void> {
  if (!result.run.interrupted) return;
  await tell(context.streams.stderr, `tillit: ${messages.notes.interrupted(result.documents.length)}`);
}

function refuseNothing(result: AuditResult, paths: readonly string[], messages: CliMessages): AuditResult {
  if (result.documents.length === 0 && !result.run.interrupted) {
    const [problem] = result.problems;
    throw new UsageError(
      problem === undefined || problem.code === "empty-folder"
        ? messages.errors.nothingToRead(paths.join(", "))
        : `${problem.document ?? paths.join(", ")}: ${problem.message}`,
    );
  }
  return result;
}
