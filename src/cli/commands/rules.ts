/** `tillit rules`: every rule with its severity and what it sees. */
import { cliMessages } from "../../messages/cli.ts";
import { RULES } from "../../rules/registry.ts";
import type { CommandContext } from "../command-context.ts";
import { loadSettings } from "../load-settings.ts";
import { writeTo } from "../streams.ts";

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
  if (options.json === true) {
    await writeTo(context.streams.stdout, `${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  const head = cliMessages(lang).rules;
  const width = Math.max(head.rule.length, ...rows.map((row) => row.id.length)) + 2;
  const lines = rows.map((row) => `${row.id.padEnd(width)}${row.severity.padEnd(11)}${row.title}`);
  await writeTo(
    context.streams.stdout,
    `${head.rule.padEnd(width)}${head.severity.padEnd(11)}${head.title}\n${lines.join("\n")}\n`,
  );
}
