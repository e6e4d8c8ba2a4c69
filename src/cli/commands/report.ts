/** `tillit report`: renders a saved audit again, in any format and either language. */
import { cliMessages } from "../../messages/cli.ts";
import type { Budget } from "../../model/what-if.ts";
import { withBudget } from "../budget-option.ts";
import type { CommandContext } from "../command-context.ts";
import { planOutputs, printResult, writeOutputs } from "../outputs.ts";
import { planPapers, writePapers } from "../papers-folder.ts";
import { readAudit } from "../read-audit.ts";
import type { ReportFormat } from "../report-formats.ts";

export interface ReportOptions {
  readonly output?: readonly string[];
  readonly format?: ReportFormat;
  readonly budget?: Budget;
  readonly papers?: string;
}

export async function reportCommand(
  file: string,
  options: ReportOptions,
  context: CommandContext,
): Promise<void> {
  const outputs = await planOutputs(options.output ?? [], { messages: cliMessages(context.lang) });
  await planPapers(options.papers, { messages: cliMessages(context.lang) });
  const result = withBudget(await readAudit(file, context), options.budget);
  const lang = context.langAsked ? context.lang : result.run.lang;
  const isAlone = outputs.length === 0 && options.papers === undefined;
  if (options.format !== undefined || isAlone) {
    await printResult(result, options.format ?? "terminal", { context, lang });
  }
  await writeOutputs(result, outputs, { context, lang });
  await writePapers(result, options.papers, { context, lang });
}
