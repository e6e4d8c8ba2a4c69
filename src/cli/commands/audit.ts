/** `tillit audit`: the whole way, and the reports that were asked for. */

import { cliMessages } from "../../messages/cli.ts";
import type { Budget } from "../../model/what-if.ts";
import { withBudget } from "../budget-option.ts";
import { type CommandContext, EXIT } from "../command-context.ts";
import { loadSettings, type RunOptions } from "../load-settings.ts";
import { planOutputs, printResult, writeOutputs } from "../outputs.ts";
import { planPapers, writePapers } from "../papers-folder.ts";
import type { ReportFormat } from "../report-formats.ts";
import { runAudit } from "../run-audit.ts";

export interface AuditOptions extends Omit<RunOptions, "failOn"> {
  readonly output?: readonly string[];
  readonly format?: ReportFormat;
  readonly budget?: Budget;
  readonly papers?: string;
  readonly threads?: number;
}

export async function auditCommand(
  paths: readonly string[],
  options: AuditOptions,
  context: CommandContext,
): Promise<void> {
  const loaded = await loadSettings(context, options);
  const lang = loaded.settings.lang;
  const outputs = await planOutputs(options.output ?? [], { messages: cliMessages(lang), roots: paths });
  await planPapers(options.papers, { messages: cliMessages(lang), roots: paths });
  const audited = await runAudit(
    { paths, loaded, threads: options.threads, ownFiles: outputs.map(({ file }) => file) },
    context,
  );
  const result = withBudget(audited, options.budget);
  const isAlone = outputs.length === 0 && options.papers === undefined;
  try {
    if (options.format !== undefined || isAlone || context.streams.stdout.isTTY === true) {
      await printResult(result, options.format ?? "terminal", { context, lang });
    }
  } finally {
    await writeOutputs(result, outputs, { context, lang });
    // A memo about a part of the documents would be taken for one about all of them.
    if (!result.run.interrupted) await writePapers(result, options.papers, { context, lang });
  }
  context.exitCode = result.run.interrupted ? EXIT.interrupted : EXIT.done;
}
