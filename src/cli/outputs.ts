/** Renders a result to the files and the standard output that were asked for. */
import { extname } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import { type CliMessages, cliMessages } from "../messages/cli.ts";
import type { Language } from "../model/kinds.ts";
import { REPORTERS, type ReporterId } from "../report/reporters.ts";
import type { AuditResult } from "../result/schema.ts";
import type { CommandContext } from "./command-context.ts";
import type { ReportFormat } from "./report-formats.ts";
import { writeTo } from "./streams.ts";
import { assertWritable, writeWhole } from "./write-file.ts";

const ENDINGS: Readonly<Record<string, ReporterId>> = {
  ".json": "json",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".txt": "terminal",
};
const DEFAULT_WIDTH = 80;
const WIDEST = 120;

export interface PlannedOutput {
  readonly file: string;
  readonly reporter: ReporterId;
}

/** @throws UsageError when an ending is unknown or a place cannot be written */
export async function planOutputs(files: readonly string[], messages: CliMessages): Promise<PlannedOutput[]> {
  const planned = files.map((file) => {
    const reporter = ENDINGS[extname(file).toLowerCase()];
    if (reporter === undefined) {
      throw new UsageError(messages.errors.unknownEnding(file, Object.keys(ENDINGS).join(" ")));
    }
    return { file, reporter };
  });
  for (const { file } of planned) await assertWritable(file, messages);
  return planned;
}

/** Writes every file that can be written; the first that cannot is reported after the others are safe. */
export async function writeOutputs(
  result: AuditResult,
  outputs: readonly PlannedOutput[],
  { context, lang }: { context: CommandContext; lang: Language },
): Promise<void> {
  const messages = cliMessages(lang);
  const faults: unknown[] = [];
  for (const { file, reporter } of outputs) {
    const text = await render(result, reporter, { lang, width: DEFAULT_WIDTH, color: false });
    try {
      await writeWhole(file, text, messages);
      if (!context.quiet) await writeTo(context.streams.stderr, `${messages.notes.wrote(file)}\n`);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}

export async function printResult(
  result: AuditResult,
  format: ReportFormat,
  { context, lang }: { context: CommandContext; lang: Language },
): Promise<void> {
  const text = await render(result, format, { lang, width: terminalWidth(context), color: context.color });
  await writeTo(context.streams.stdout, text.endsWith("\n") ? text : `${text}\n`);
}

export function terminalWidth({ streams }: CommandContext): number {
  return Math.min(streams.stdout.columns ?? DEFAULT_WIDTH, WIDEST);
}

async function render(
  result: AuditResult,
  id: ReporterId,
  options: { readonly lang: Language; readonly width: number; readonly color: boolean },
): Promise<string> {
  const reporter = await REPORTERS[id]();
  return reporter.render(result, options);
}
