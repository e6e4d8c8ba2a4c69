/** `tillit explain`: why a rule exists and how it counts, the scale, the tool's own words, or one finding of a saved audit. */
import { suggestion } from "../../config/suggestion.ts";
import { UsageError } from "../../config/usage-error.ts";
import { scaleExplanation } from "../../measure/scale-explanation.ts";
import { catalogue } from "../../messages/catalogue.ts";
import { cliMessages } from "../../messages/cli.ts";
import { statementTopic, typesTopic } from "../../messages/topics.ts";
import type { Language } from "../../model/kinds.ts";
import type { Settings } from "../../model/settings.ts";
import type { RenderOptions } from "../../report/reporter.ts";
import { type FoundFinding, renderFinding } from "../../report/terminal/render-finding.ts";
import { renderPage } from "../../report/terminal/render-page.ts";
import { RULES, ruleById } from "../../rules/registry.ts";
import type { Rule } from "../../rules/rule.ts";
import type { CommandContext } from "../command-context.ts";
import { loadSettings } from "../load-settings.ts";
import { terminalWidth } from "../outputs.ts";
import { readAudit } from "../read-audit.ts";
import { writeTo } from "../streams.ts";

/** Topics beside the rules. */
const TOPICS: Readonly<Record<string, (settings: Settings) => string>> = {
  scale: ({ lang }) => scaleExplanation(lang),
  statement: ({ lang }) => statementTopic(lang),
  types: ({ lang, types }) => typesTopic(Object.values(types), lang),
};

/** Fingerprints may be shortened, as long as they name one finding. */
const FINGERPRINT = /^[0-9a-f]{6,16}$/u;

export async function explainCommand(
  topic: string,
  { from }: { readonly from?: string },
  context: CommandContext,
): Promise<void> {
  const { settings } = await loadSettings(context, {});
  const render = { lang: settings.lang, width: terminalWidth(context), color: context.color };
  const text = await explanation(topic, { settings, from, render, context });
  await writeTo(context.streams.stdout, text);
}

interface Question {
  readonly settings: Settings;
  readonly from: string | undefined;
  readonly render: RenderOptions;
  readonly context: CommandContext;
}

async function explanation(topic: string, question: Question): Promise<string> {
  const { settings, from, render, context } = question;
  if (Object.hasOwn(TOPICS, topic)) return renderPage(TOPICS[topic]?.(settings) ?? "", render);
  const rule = ruleById(topic);
  if (rule !== null) return renderPage(await rulePage(rule, settings), render);
  const messages = cliMessages(settings.lang);
  if (FINGERPRINT.test(topic)) {
    if (from === undefined) throw new UsageError(messages.errors.needsAudit);
    const found = await findFinding(topic, from, { ...context, lang: settings.lang });
    if (found !== null) return findingPage(found, question);
  }
  const names = [...RULES.map(({ id }) => id), ...Object.keys(TOPICS)];
  throw new UsageError(messages.errors.unknownTopic(topic, suggestion(topic, names)));
}

/** The rule's page, with what the settings make of it beneath the title. */
async function rulePage(rule: Rule, settings: Settings): Promise<string> {
  const { default: page } = await rule.page[settings.lang]();
  return page.replace("\n", () => `\n\n${standing(rule, settings)}\n`);
}

function standing(rule: Rule, { rules, lang }: Settings): string {
  const words = cliMessages(lang).explain;
  const { severity, options } = rules[rule.id] ?? rule;
  const values = Object.entries(options).map(([name, value]) => `${name} = ${value}`);
  return [
    `${words.rule}: ${rule.id}`,
    `${words.severity}: ${severityName(severity, lang)}`,
    ...(values.length === 0 ? [] : [`${words.options}: ${values.join(", ")}`]),
  ].join(" · ");
}

function severityName(severity: Settings["rules"][string]["severity"], lang: Language): string {
  return severity === "off" ? cliMessages(lang).explain.off : catalogue(lang).terms.severities[severity];
}

/** @returns null when no finding, or more than one, has a fingerprint that begins so */
async function findFinding(
  fingerprint: string,
  file: string,
  context: CommandContext,
): Promise<FoundFinding | null> {
  const { findings, documents } = await readAudit(file, context);
  const [finding, another] = findings.filter((candidate) => candidate.fingerprint.startsWith(fingerprint));
  if (finding === undefined || another !== undefined) return null;
  return { finding, document: documents.find(({ path }) => path === finding.document) ?? null };
}

async function findingPage(found: FoundFinding, { settings, render }: Question): Promise<string> {
  const rule = ruleById(found.finding.rule);
  const page = rule === null ? "" : `\n${renderPage(await rulePage(rule, settings), render)}`;
  return `${renderFinding(found, render)}${page}`;
}
