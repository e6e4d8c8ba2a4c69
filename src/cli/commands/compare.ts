/** `tillit compare`: what has changed from one audit to the next. */
import { inertJson } from "../../report/inert-json.ts";
import { comparisonSummary, renderComparison } from "../../report/terminal/render-comparison.ts";
import { compareAudits } from "../../result/compare.ts";
import type { CommandContext } from "../command-context.ts";
import { terminalWidth } from "../outputs.ts";
import { readAudit } from "../read-audit.ts";
import { writeTo } from "../streams.ts";

export interface CompareOptions {
  readonly json?: boolean;
  /** One line only. */
  readonly summary?: boolean;
}

export async function compareCommand(
  files: { readonly before: string; readonly now: string },
  { json = false, summary = false }: CompareOptions,
  context: CommandContext,
): Promise<void> {
  const before = await readAudit(files.before, context);
  const now = await readAudit(files.now, context);
  const comparison = compareAudits(before, now);
  const lang = context.langAsked ? context.lang : now.run.lang;
  const options = { lang, width: terminalWidth(context), color: context.color };
  const text = summary
    ? `${comparisonSummary(comparison, options)}\n`
    : renderComparison(comparison, options);
  await writeTo(context.streams.stdout, json ? `${inertJson(comparison)}\n` : text);
}
