/** `tillit report`: renders a saved audit again, in any format and either language. */
import { cliMessages } from "../../messages/cli.ts";
import type { Budget } from "../../model/what-if.ts";
import { withBudget } from "../budget-option.ts";
import type { CommandContext } from "../command-context.ts";
import { planOutputs, printResult, writeOutputs } from "../outputs.ts";
import { readAudit } from "../read-audit.ts";
import type { ReportFormat } from "../report-formats.ts";

export interface ReportOptions {
  readonly output?: readonly string[];
  readonly format?: ReportFormat;
  readonly budget?: Budget;
}

export async function reportCommand(
  file: string,
  options: ReportOptions,
  context: CommandContext,
): Promise<void> {
  const outputs = await planOutputs(options.output ?? [], { messages: cliMessages(context.lang) });
  const result = withBudget(await readAudit(file, context), options.budget);
  const lang = context.langAsked ? context.lang : result.run.lang;
  if (options.format !== undefined || outputs.length === 0) {
    await printResult(result, options.format ?? "terminal", { context, lang });
  }
  await writeOutputs(result, outputs, { context, lang });
}
