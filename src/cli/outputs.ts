/** Renders a result to the files and the standard output that were asked for. */
import { extname } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import { placeOnDisk } from "../crawl/place-on-disk.ts";
import { type CliMessages, cliMessages } from "../messages/cli.ts";
import type { Language } from "../model/kinds.ts";
import type { RenderOptions } from "../report/reporter.ts";
import { REPORTERS, type ReporterId } from "../report/reporters.ts";
import type { AuditResult } from "../result/schema.ts";
import type { CommandContext } from "./command-context.ts";
import { assertNoDocument } from "./own-files.ts";
import type { ReportFormat } from "./report-formats.ts";
import { tell, writeTo } from "./streams.ts";
import { assertWritable, WritingInterrupted, writeWhole } from "./write-file.ts";

const ENDINGS: Readonly<Record<string, ReporterId>> = {
  ".json": "json",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".csv": "csv",
  ".txt": "terminal",
};
const DEFAULT_WIDTH = 80;
const WIDEST = 120;

export interface PlannedOutput {
  readonly file: string;
  readonly reporter: ReporterId;
}

export interface OutputPlan {
  readonly messages: CliMessages;
  /** What is audited: none of its documents may be overwritten. */
  readonly roots?: readonly string[];
  /** Another file that the command writes. */
  readonly besides?: string | null;
}

/** @throws UsageError when an ending is unknown, a place cannot be written or something else would be lost */
export async function planOutputs(
  files: readonly string[],
  { messages, roots = [], besides = null }: OutputPlan,
): Promise<PlannedOutput[]> {
  const planned = files.map((file) => {
    const reporter = ENDINGS[extname(file).toLowerCase()];
    if (reporter === undefined) {
      throw new UsageError(messages.errors.unknownEnding(file, Object.keys(ENDINGS).join(" ")));
    }
    return { file, reporter };
  });
  const written = besides === null ? files : [besides, ...files];
  for (const file of written) await assertWritable(file, messages);
  await assertDifferent(written, messages);
  await assertNoDocument(written, roots, messages);
  return planned;
}

async function assertDifferent(files: readonly string[], messages: CliMessages): Promise<void> {
  const places = new Set<string>();
  for (const file of files) {
    const place = await placeOnDisk(file);
    if (places.has(place)) throw new UsageError(messages.errors.namedTwice(file));
    places.add(place);
  }
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
    const text = await piecesOf(result, reporter, { lang, width: DEFAULT_WIDTH, color: false });
    try {
      await writeWhole(file, text, { messages, streams: context.streams });
      if (!context.quiet) await tell(context.streams.stderr, messages.notes.wrote(file));
    } catch (error) {
      if (error instanceof WritingInterrupted) throw error;
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
  const options = { lang, width: terminalWidth(context), color: context.color };
  let last = "";
  for (const text of await piecesOf(result, format, options)) {
    await writeTo(context.streams.stdout, text);
    last = text;
  }
  if (!last.endsWith("\n")) await writeTo(context.streams.stdout, "\n");
}

export function terminalWidth({ streams }: CommandContext): number {
  return Math.min(streams.stdout.columns ?? DEFAULT_WIDTH, WIDEST);
}

async function piecesOf(
  result: AuditResult,
  id: ReporterId,
  options: RenderOptions,
): Promise<Iterable<string>> {
  const reporter = await REPORTERS[id]();
  const pieces = reporter.pieces?.(result, options) ?? [reporter.render(result, options)];
  return gathered(pieces);
}

/** Written at once, since every writing costs. */
const LEAST_WRITTEN = 65_536;

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < LEAST_WRITTEN) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
