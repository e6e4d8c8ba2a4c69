/** From options and configuration file to the settings of one run. */
import { configDirectory, findConfig } from "../config/find-config.ts";
import { resolveSettings } from "../config/resolve-settings.ts";
import type { Config } from "../config/schema.ts";
import { validateConfig } from "../config/validate-config.ts";
import { DOCUMENT_TYPES } from "../domain/document-types.ts";
import type { Severity } from "../model/kinds.ts";
import type { Settings } from "../model/settings.ts";
import { RULES } from "../rules/registry.ts";
import type { CommandContext } from "./command-context.ts";

export interface RunOptions {
  readonly asOf?: string;
  readonly failOn?: Severity;
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly config: Config;
  /** Path of the file used; null when there was none. */
  readonly file: string | null;
  /** Where relative paths in the file start from. */
  readonly directory: string;
}

/** @throws UsageError at the first fault in the configuration file */
export async function loadSettings(context: CommandContext, options: RunOptions): Promise<LoadedSettings> {
  const { streams, configFile } = context;
  const source = await findConfig(configFile, streams.workingDirectory, context.lang);
  const known = {
    rules: Object.fromEntries(RULES.map((rule) => [rule.id, Object.keys(rule.options)])),
    types: Object.keys(DOCUMENT_TYPES),
  };
  const config = source === null ? {} : validateConfig(source, known, context.lang);
  const lang = context.langAsked ? context.lang : (config.lang ?? context.lang);
  const given = { lang, asOf: options.asOf ?? null, failOn: options.failOn ?? null };
  const settings = resolveSettings(config, given, {
    known: { types: DOCUMENT_TYPES, rules: RULES },
    today: streams.today(),
  });
  return {
    settings,
    config,
    file: source?.file ?? null,
    directory: configDirectory(source, streams.workingDirectory),
  };
}
