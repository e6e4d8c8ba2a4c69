/** `tillit show`: one document as tillit reads it. */

import type { Examination } from "../../audit/examination.ts";
import { startExaminer } from "../../audit/examiner.ts";
import { UsageError } from "../../config/usage-error.ts";
import { crawl, type Source } from "../../crawl/crawl.ts";
import { cliMessages } from "../../messages/cli.ts";
import { problemMessage } from "../../messages/problems.ts";
import type { Language } from "../../model/kinds.ts";
import type { ProblemDraft } from "../../model/problem.ts";
import type { Settings } from "../../model/settings.ts";
import { inertJson } from "../../report/inert-json.ts";
import { renderShow } from "../../report/terminal/render-show.ts";
import type { CommandContext } from "../command-context.ts";
import { loadSettings } from "../load-settings.ts";
import { terminalWidth } from "../outputs.ts";
import { writeTo } from "../streams.ts";

export interface ShowOptions {
  readonly why?: boolean;
  readonly json?: boolean;
  readonly asOf?: string;
  readonly ocr?: boolean;
}

/** Separates an archive from the path inside it. */
const INSIDE = "!/";

export async function showCommand(
  file: string,
  options: ShowOptions,
  context: CommandContext,
): Promise<void> {
  const { settings } = await loadSettings(context, options);
  const source = await findSource(file, settings);
  const examination = await examineOne(source, settings);
  const text =
    options.json === true ? asJson(examination) : asText(examination, { options, settings, context });
  await writeTo(context.streams.stdout, text);
}

async function findSource(file: string, settings: Settings): Promise<Source> {
  const root = file.split(INSIDE)[0] ?? file;
  const wanted = root === file ? null : file.slice(root.length);
  let fault: ProblemDraft | null = null;
  for await (const item of crawl([root], { include: [], exclude: [], limits: settings.limits })) {
    const path = item.kind === "source" ? item.source.path : (item.problem.document ?? "");
    if (wanted !== null && !path.endsWith(wanted)) continue;
    if (item.kind === "source") return item.source;
    fault ??= item.problem;
  }
  throw new UsageError(faultText(file, fault, settings.lang));
}

/** @param fault the first of what was met in the place of a document */
function faultText(file: string, fault: ProblemDraft | null, lang: Language): string {
  if (fault === null || fault.code === "empty-folder") return cliMessages(lang).errors.noSuchDocument(file);
  return `${fault.document ?? file}: ${problemMessage(lang, fault.code, fault.data)}`;
}

async function examineOne(source: Source, settings: Settings): Promise<Examination> {
  const examiner = startExaminer({ settings, threads: 1 });
  try {
    const bytes = await source.load();
    return await examiner.examine(
      { path: source.path, root: "", bytes, keepModel: true },
      new AbortController().signal,
    );
  } finally {
    await examiner.close();
  }
}

function asJson({ document, findings, problems }: Examination): string {
  return `${inertJson({ document, findings, problems })}\n`;
}

interface ShowContext {
  readonly options: ShowOptions;
  readonly settings: Settings;
  readonly context: CommandContext;
}

function asText(
  { document, model, problems }: Examination,
  { options, settings, context }: ShowContext,
): string {
  const { lang } = settings;
  const worded = problems.map((problem) => ({
    ...problem,
    message: problemMessage(lang, problem.code, problem.data),
  }));
  const why = options.why === true;
  return renderShow(
    { document, model, problems: worded },
    { lang, width: terminalWidth(context), color: context.color, why },
  );
}
