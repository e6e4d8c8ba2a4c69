/** `tillit show`: one document as tillit reads it. */
import { relative, resolve, sep } from "node:path";

import type { Examination } from "../../audit/examination.ts";
import { startExaminer } from "../../audit/examiner.ts";
import { UsageError } from "../../config/usage-error.ts";
import { type CrawlItem, crawl, type Source } from "../../crawl/crawl.ts";
import { INSIDE } from "../../crawl/inside.ts";
import { listAttached } from "../../crawl/list-attached.ts";
import { pathFilter } from "../../crawl/path-filter.ts";
import { cliMessages } from "../../messages/cli.ts";
import { problemMessage } from "../../messages/problems.ts";
import type { Language } from "../../model/kinds.ts";
import type { ProblemDraft } from "../../model/problem.ts";
import type { Settings } from "../../model/settings.ts";
import type { StatedValue } from "../../model/stated-value.ts";
import { AppliedRegister, type Register } from "../../register/applied-register.ts";
import { inertJson } from "../../report/inert-json.ts";
import { renderShow } from "../../report/terminal/render-show.ts";
import type { CommandContext } from "../command-context.ts";
import { loadRegister } from "../load-register.ts";
import { loadSettings } from "../load-settings.ts";
import { terminalWidth } from "../outputs.ts";
import { writeTo } from "../streams.ts";

export interface ShowOptions {
  readonly why?: boolean;
  readonly json?: boolean;
  readonly asOf?: string;
  readonly ocr?: boolean;
}

export async function showCommand(
  file: string,
  options: ShowOptions,
  context: CommandContext,
): Promise<void> {
  const loaded = await loadSettings(context, options);
  const { settings } = loaded;
  const register = await loadRegister(loaded);
  const stated = (path: string): readonly StatedValue[] =>
    register === null ? [] : statedOf(path, { file, register, context, directory: loaded.directory });
  const examination = await examineNamed(file, settings, stated);
  const text =
    options.json === true ? asJson(examination) : asText(examination, { options, settings, context });
  await writeTo(context.streams.stdout, text);
}

/** Opens archives and mails on the way to what the path names. */
async function examineNamed(
  file: string,
  settings: Settings,
  statedOf: (path: string) => readonly StatedValue[],
): Promise<Examination> {
  const { limits } = settings;
  const root = file.split(INSIDE)[0] ?? file;
  const examiner = startExaminer({ settings, threads: 1 });
  try {
    let found = crawl([root], { include: [], exclude: [], limits });
    for (;;) {
      const { source, isCarrier } = await findSource(file, found, settings.lang);
      const { path } = source;
      const task = { path, root: "", stated: statedOf(path), bytes: await source.load(), keepModel: true };
      const examination = await examiner.examine(task, new AbortController().signal);
      if (!isCarrier) return examination;
      found = listAttached(source.path, examination.attached, { filter: pathFilter(settings), limits });
    }
  } finally {
    await examiner.close();
  }
}

interface Shown {
  readonly file: string;
  readonly register: Register;
  readonly context: CommandContext;
  /** Of the configuration file. */
  readonly directory: string;
}

/** An audit is told which folder to begin with; here it is taken to be the one beside the configuration. */
function statedOf(path: string, { file, register, context, directory }: Shown): readonly StatedValue[] {
  const [outer = file] = file.split(INSIDE);
  const place = resolve(context.streams.workingDirectory, outer);
  const [root = "", ...below] = relative(directory, place).split(sep);
  const inside = path.includes(INSIDE) ? path.slice(path.indexOf(INSIDE)) : "";
  const named = `${[root, ...below].join("/")}${inside}`;
  return new AppliedRegister(register, { paths: [named], roots: [root] }).stated(named);
}

interface FoundSource {
  readonly source: Source;
  /** It carries what the path names, as a mail does. */
  readonly isCarrier: boolean;
}

async function findSource(
  file: string,
  items: AsyncIterable<CrawlItem>,
  lang: Language,
): Promise<FoundSource> {
  const inside = file.indexOf(INSIDE);
  const wanted = inside < 0 ? null : file.slice(inside);
  let fault: ProblemDraft | null = null;
  for await (const item of items) {
    const path = item.kind === "source" ? item.source.path : (item.problem.document ?? "");
    const isWanted = wanted === null || path.endsWith(wanted);
    const place = path.includes(INSIDE) ? path.slice(path.indexOf(INSIDE)) : "";
    const isCarrier = !isWanted && wanted?.startsWith(`${place}${INSIDE}`) === true;
    if (!isWanted && !isCarrier) continue;
    if (item.kind === "source") return { source: item.source, isCarrier };
    fault ??= item.problem;
  }
  throw new UsageError(faultText(file, fault, lang));
}

/** @param fault the first of what was met in the place of a document */
function faultText(file: string, fault: ProblemDraft | null, lang: Language): string {
  if (fault === null || fault.code === "empty-folder") return cliMessages(lang).errors.noSuchDocument(file);
  return `${fault.document ?? file}: ${problemMessage(lang, fault.code, fault.data)}`;
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
