/** `tillit topic`: what somebody must read and follow on one subject. */
import { UsageError } from "../../config/usage-error.ts";
import { roleMentions } from "../../extract/attributes/roles.ts";
import { topicOf } from "../../facts/topic.ts";
import { cliMessages } from "../../messages/cli.ts";
import { LANGUAGES } from "../../model/kinds.ts";
import { inertJson } from "../../report/inert-json.ts";
import { renderTopic } from "../../report/terminal/render-topic.ts";
import type { AuditResult } from "../../result/schema.ts";
import type { CommandContext } from "../command-context.ts";
import { loadSettings } from "../load-settings.ts";
import { terminalWidth } from "../outputs.ts";
import { readAudit } from "../read-audit.ts";
import { runAudit } from "../run-audit.ts";
import { writeTo } from "../streams.ts";

export interface TopicOptions {
  readonly from?: string;
  readonly role?: string;
  readonly json?: boolean;
  readonly asOf?: string;
}

export async function topicCommand(
  asked: { readonly words: string; readonly paths: readonly string[] },
  options: TopicOptions,
  context: CommandContext,
): Promise<void> {
  const result = await auditFor(asked.paths, options, context);
  const lang = context.langAsked ? context.lang : result.run.lang;
  const role = options.role === undefined ? null : roleNamed(options.role, result, context);
  const question = { words: asked.words, role, wordsPerMinute: result.run.config.wordsPerMinute };
  const topic = topicOf(result.documents, result.relations, question);
  const text =
    options.json === true
      ? `${inertJson(topic)}\n`
      : renderTopic(topic, { lang, width: terminalWidth(context), color: context.color });
  await writeTo(context.streams.stdout, text);
}

async function auditFor(
  paths: readonly string[],
  { from, ...options }: TopicOptions,
  context: CommandContext,
): Promise<AuditResult> {
  if (from !== undefined) return readAudit(from, context);
  if (paths.length === 0) throw new UsageError(cliMessages(context.lang).errors.nothingAsked);
  const loaded = await loadSettings(context, options);
  return runAudit({ paths, loaded, threads: undefined, ownFiles: [] }, context);
}

/** Roles told in a message; the rest are few and rare. */
const MOST_NAMED = 20;

/** The name under which statements hold the role, for any of its synonyms in either language. */
function roleNamed(asked: string, { documents }: AuditResult, { lang }: CommandContext): string {
  const counts = new Map<string, number>();
  for (const { statements } of documents)
    for (const { actor } of statements)
      if (actor !== null) counts.set(actor.role, (counts.get(actor.role) ?? 0) + 1);
  const names = LANGUAGES.flatMap((language) => roleMentions(asked, language)).map(({ role }) => role);
  const found = [asked.toLowerCase(), ...names].find((name) => counts.has(name));
  if (found !== undefined) return found;
  const known = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  throw new UsageError(cliMessages(lang).errors.unknownRole(asked, known.slice(0, MOST_NAMED).join(", ")));
}
