/** `tillit check`: the gate for CI. Prints findings like a linter; only new ones at or above the level fail. */
import { resolve } from "node:path";
import { UsageError } from "../../config/usage-error.ts";
import { type CliMessages, cliMessages } from "../../messages/cli.ts";
import type { Finding } from "../../model/finding.ts";
import { SEVERITIES, type Severity } from "../../model/kinds.ts";
import { renderFindings } from "../../report/terminal/render-findings.ts";
import { readBaseline, writeBaseline } from "../baseline.ts";
import { type CommandContext, EXIT } from "../command-context.ts";
import { type LoadedSettings, loadSettings } from "../load-settings.ts";
import { planOutputs, terminalWidth, writeOutputs } from "../outputs.ts";
import { runAudit } from "../run-audit.ts";
import { writeTo } from "../streams.ts";
import { assertWritable } from "../write-file.ts";

export interface CheckOptions {
  readonly failOn?: Severity;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly output?: readonly string[];
  readonly asOf?: string;
  readonly threads?: number;
}

export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<void> {
  const loaded = await loadSettings(context, options);
  const { lang, failOn } = loaded.settings;
  const messages = cliMessages(lang);
  const baseline = baselineFile(options, loaded, context);
  if (options.updateBaseline === true) await assertUpdatable(baseline, messages);
  const known =
    baseline === null || options.updateBaseline === true
      ? new Set<string>()
      : await readBaseline(baseline, messages);
  const outputs = await planOutputs(options.output ?? [], messages);

  const result = await runAudit({ paths, loaded, threads: options.threads }, context);
  const counted = result.findings.filter((finding) => finding.suppressed === null);
  await writeOutputs(result, outputs, { context, lang });
  if (options.updateBaseline === true && baseline !== null && !result.run.interrupted) {
    await writeBaseline(baseline, counted, messages);
    await writeTo(context.streams.stderr, `${messages.notes.baselineWritten(baseline, counted.length)}\n`);
    return;
  }
  const fresh = counted.filter((finding) => !known.has(finding.fingerprint) && atLeast(finding, failOn));
  const text = renderFindings(
    { ...result, findings: fresh },
    { lang, width: terminalWidth(context), color: context.color },
  );
  const verdict =
    fresh.length === 0
      ? messages.check.clean(
          counted.length - counted.filter((finding) => !known.has(finding.fingerprint)).length,
        )
      : messages.check.failed(fresh.length, failOn);
  await writeTo(context.streams.stdout, `${text}${verdict}\n`);
  if (result.run.interrupted) context.exitCode = EXIT.interrupted;
  else if (fresh.length > 0) context.exitCode = EXIT.failed;
}

function atLeast(finding: Finding, level: Severity): boolean {
  return SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(level);
}

function baselineFile(options: CheckOptions, loaded: LoadedSettings, context: CommandContext): string | null {
  if (options.baseline !== undefined) return resolve(context.streams.workingDirectory, options.baseline);
  return loaded.config.baseline === undefined ? null : resolve(loaded.directory, loaded.config.baseline);
}

async function assertUpdatable(baseline: string | null, messages: CliMessages): Promise<void> {
  if (baseline === null) throw new UsageError(messages.errors.needsFile("--update-baseline"));
  await assertWritable(baseline, messages);
}
