/** `tillit check`: the gate for CI. Prints findings like a linter; only new ones at or above the level fail. */
import { resolve } from "node:path";
import { UsageError } from "../../config/usage-error.ts";
import { type CliMessages, cliMessages } from "../../messages/cli.ts";
import type { Finding } from "../../model/finding.ts";
import { SEVERITIES, type Severity } from "../../model/kinds.ts";
import { renderFindings } from "../../report/terminal/render-findings.ts";
import { readBaseline, writeBaseline } from "../baseline.ts";
import { type CommandContext, EXIT } from "../command-context.ts";
import { type LoadedSettings, loadSettings, type RunOptions } from "../load-settings.ts";
import { planOutputs, terminalWidth, writeOutputs } from "../outputs.ts";
import { runAudit } from "../run-audit.ts";
import { tell, writeTo } from "../streams.ts";

export interface CheckOptions extends RunOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly output?: readonly string[];
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
  const updated = options.updateBaseline === true ? namedBaseline(baseline, messages) : null;
  const known =
    baseline === null || updated !== null ? new Set<string>() : await readBaseline(baseline, messages);
  const outputs = await planOutputs(options.output ?? [], { messages, roots: paths, besides: updated });

  const result = await runAudit(
    {
      paths,
      loaded,
      threads: options.threads,
      ownFiles: [...outputs.map(({ file }) => file), ...(baseline === null ? [] : [baseline])],
    },
    context,
  );
  const counted = result.findings.filter((finding) => finding.suppressed === null);
  await writeOutputs(result, outputs, { context, lang });
  if (updated !== null && !result.run.interrupted) {
    await writeBaseline(updated, counted, { messages, streams: context.streams });
    await tell(context.streams.stderr, messages.notes.baselineWritten(updated, counted.length));
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

function namedBaseline(baseline: string | null, messages: CliMessages): string {
  if (baseline === null) throw new UsageError(messages.errors.needsFile("--update-baseline"));
  return baseline;
}
