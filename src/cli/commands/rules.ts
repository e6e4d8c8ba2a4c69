/** `tillit rules`: every rule with its severity and what it sees. */
import { cliMessages } from "../../messages/cli.ts";
import type { Language } from "../../model/kinds.ts";
import { styleFor } from "../../report/terminal/style.ts";
import { wrap } from "../../report/terminal/wrap.ts";
import { RULES } from "../../rules/registry.ts";
import type { CommandContext } from "../command-context.ts";
import { loadSettings } from "../load-settings.ts";
import { terminalWidth } from "../outputs.ts";
import { writeTo } from "../streams.ts";

/** Columns between columns. */
const GAP = 2;

export async function rulesCommand(
  options: { readonly json?: boolean },
  context: CommandContext,
): Promise<void> {
  const { settings } = await loadSettings(context, {});
  const { lang } = settings;
  const rows = RULES.map((rule) => ({
    id: rule.id,
    scope: rule.scope,
    severity: settings.rules[rule.id]?.severity ?? rule.severity,
    title: rule.title[lang],
    options: settings.rules[rule.id]?.options ?? rule.options,
  }));
  const text = options.json === true ? JSON.stringify(rows, null, 2) : table(rows, lang, context);
  await writeTo(context.streams.stdout, `${text}\n`);
}

interface Row {
  readonly id: string;
  readonly severity: string;
  readonly title: string;
}

function table(rows: readonly Row[], lang: Language, context: CommandContext): string {
  const { rule, severity, title } = cliMessages(lang).rules;
  const all = [{ id: rule, severity, title }, ...rows];
  const idWidth = GAP + Math.max(...all.map(({ id }) => id.length));
  const severityWidth = GAP + Math.max(...all.map((row) => row.severity.length));
  const indent = " ".repeat(idWidth + severityWidth);
  const style = styleFor(context.color);
  return all
    .map((row, index) => {
      const label = `${row.id.padEnd(idWidth)}${row.severity.padEnd(severityWidth)}`;
      const text = wrap(row.title, terminalWidth(context) - indent.length).join(`\n${indent}`);
      return index === 0 ? style.strong(`${label}${text}`) : `${label}${text}`;
    })
    .join("\n");
}
