/** Holds a configuration against its schema; the first fault is named with file, line, key and what to do. */
import { z } from "zod";
import { cliMessages } from "../messages/cli.ts";
import type { Language } from "../model/kinds.ts";
import type { ConfigSource } from "./find-config.ts";
import { type Config, configSchema } from "./schema.ts";
import { suggestion } from "./suggestion.ts";
import { UsageError } from "./usage-error.ts";

/** Names that may stand as keys under "rules" and "types". */
export interface KnownNames {
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly types: readonly string[];
}

/** @throws UsageError naming the wrong key */
export function validateConfig(source: ConfigSource, known: KnownNames, lang: Language): Config {
  const parsed = configSchema.safeParse(source.value);
  if (!parsed.success) throw firstFault(source, parsed.error.issues, lang);
  checkNames(source, parsed.data, { known, lang });
  return parsed.data;
}

function firstFault(source: ConfigSource, issues: readonly z.core.$ZodIssue[], lang: Language): UsageError {
  const messages = cliMessages(lang).config;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) return new UsageError(source.file);
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return fault(source, [...issue.path, key], messages.unknownKey(suggestion(key, keysAt(issue.path))));
  }
  return fault(source, issue.path, messages.wrongValue(expectation(issue, messages.kinds)));
}

function checkNames(
  source: ConfigSource,
  config: Config,
  { known, lang }: { known: KnownNames; lang: Language },
): void {
  const messages = cliMessages(lang).config;
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    const options = known.rules[id];
    if (options === undefined) {
      throw fault(source, ["rules", id], messages.unknownRule(suggestion(id, Object.keys(known.rules))));
    }
    const given = typeof setting === "string" ? [] : Object.keys(setting.options ?? {});
    const wrong = given.find((option) => !options.includes(option));
    if (wrong !== undefined) {
      throw fault(
        source,
        ["rules", id, "options", wrong],
        messages.unknownOption(suggestion(wrong, options)),
      );
    }
  }
}

function fault(source: ConfigSource, path: readonly PropertyKey[], text: string): UsageError {
  const line = source.lineOf(path) ?? source.lineOf(path.slice(0, -1));
  return new UsageError(
    `${source.file}${line === null ? "" : `:${line}`}: "${path.map(String).join(".")}": ${text}`,
  );
}

/** The names allowed at the top or under an object of the schema. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: z.core.$ZodType = configSchema;
  for (const step of path) schema = below(schema, step);
  const object = objectIn(schema);
  return object === null ? [] : Object.keys(object.shape).filter((key) => key !== "$schema");
}

function below(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodArray) return inner.element;
  return objectIn(inner)?.shape[String(step)] ?? inner;
}

/** Of a choice, the one that has keys. */
function objectIn(schema: z.core.$ZodType): z.ZodObject | null {
  const inner = unwrapped(schema);
  const choices = inner instanceof z.ZodUnion ? inner.options : [inner];
  return choices.find((choice) => choice instanceof z.ZodObject) ?? null;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function expectation(issue: z.core.$ZodIssue, kinds: Readonly<Record<string, string>>): string {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "invalid_type":
      return kinds[issue.expected] ?? issue.expected;
    case "invalid_format":
      return "YYYY-MM-DD";
    case "too_small":
      return `≥ ${issue.minimum}`;
    case "too_big":
      return `≤ ${issue.maximum}`;
    default:
      return issue.message;
  }
}
