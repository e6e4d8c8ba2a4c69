/** Defaults, configuration file and options become one complete, read-only set of settings. */
import type { Language, Severity } from "../model/kinds.ts";
import type { DocumentType, Recognition, RuleSetting, Settings } from "../model/settings.ts";
import { DEFAULT_LIMITS, DEFAULT_WORDS_PER_MINUTE, defaultTermStart } from "./defaults.ts";
import type { Config } from "./schema.ts";

/** What the command line says; null means "not said". */
export interface GivenOptions {
  readonly lang: Language;
  readonly asOf: string | null;
  readonly failOn: Severity | null;
  /** The engine that was found, when text recognition is asked for. */
  readonly recognition?: Recognition | null;
}

/** The rules and types that the program knows, with their defaults. */
export interface KnownDefaults {
  readonly types: Readonly<Record<string, DocumentType>>;
  readonly rules: ReadonlyArray<{
    readonly id: string;
    readonly severity: Severity;
    readonly options: Readonly<Record<string, number>>;
  }>;
}

/** @param today YYYY-MM-DD, used when neither the options nor the file name a day */
export function resolveSettings(
  config: Config,
  given: GivenOptions,
  { known, today }: { known: KnownDefaults; today: string },
): Settings {
  const asOf = given.asOf ?? config.asOf ?? today;
  return {
    lang: given.lang,
    asOf,
    organisation: { name: config.organisation?.name ?? null, kind: config.organisation?.kind ?? "kommun" },
    termStart: config.termStart ?? defaultTermStart(asOf),
    wordsPerMinute: config.wordsPerMinute ?? DEFAULT_WORDS_PER_MINUTE,
    include: config.include ?? [],
    exclude: config.exclude ?? [],
    steering: { always: config.steering?.always ?? [], never: config.steering?.never ?? [] },
    types: resolveTypes(config, known.types),
    rules: Object.fromEntries(known.rules.map((rule) => [rule.id, resolveRule(config, rule)])),
    systems: config.systems ?? [],
    suppressions: (config.suppress ?? []).map((entry) => ({
      rule: entry.rule ?? null,
      document: entry.document ?? null,
      fingerprint: entry.fingerprint ?? null,
      reason: entry.reason,
      until: entry.until ?? null,
    })),
    corrections: (config.corrections ?? []).map(({ document, until, ...said }) => ({
      ...said,
      document: document ?? null,
      until: until ?? null,
    })),
    limits: { ...DEFAULT_LIMITS, ...withoutUndefined(config.limits ?? {}) },
    failOn: given.failOn ?? config.failOn ?? "important",
    recognition: given.recognition ?? null,
  };
}

function resolveRule(config: Config, rule: KnownDefaults["rules"][number]): RuleSetting {
  const said = config.rules?.[rule.id];
  if (said === undefined) return { severity: rule.severity, options: rule.options };
  if (typeof said === "string") return { severity: said, options: rule.options };
  return { severity: said.severity ?? rule.severity, options: { ...rule.options, ...said.options } };
}

function resolveTypes(
  config: Config,
  known: Readonly<Record<string, DocumentType>>,
): Record<string, DocumentType> {
  const resolved: Record<string, DocumentType> = { ...known };
  const fallback = known["unknown"];
  for (const [id, { words, ...said }] of Object.entries(config.types ?? {})) {
    const base =
      known[id] ??
      (fallback && {
        ...fallback,
        id,
        name: { sv: id, en: id },
        words: { sv: [id], en: [id] },
        steering: true,
      });
    if (base === undefined) continue;
    const extra = words ?? [];
    resolved[id] = {
      ...base,
      ...withoutUndefined(said),
      words: { sv: [...base.words.sv, ...extra], en: [...base.words.en, ...extra] },
    };
  }
  return resolved;
}

function withoutUndefined<Shape extends object>(
  object: Shape,
): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]: Exclude<Shape[Key], undefined>;
  };
}
