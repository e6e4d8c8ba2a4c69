/** From options and configuration file to the settings of one run. */
import { resolve } from "node:path";
import { configDirectory, findConfig } from "../config/find-config.ts";
import { resolveSettings } from "../config/resolve-settings.ts";
import type { Config } from "../config/schema.ts";
import { UsageError } from "../config/usage-error.ts";
import { validateConfig } from "../config/validate-config.ts";
import { DOCUMENT_TYPES } from "../domain/document-types.ts";
import { cliMessages } from "../messages/cli.ts";
import type { Language, Severity } from "../model/kinds.ts";
import type { Recognition, Settings } from "../model/settings.ts";
import { RULES } from "../rules/registry.ts";
import { defaultCacheFolder } from "./cache-folder.ts";
import type { CommandContext } from "./command-context.ts";

export interface RunOptions {
  readonly asOf?: string;
  readonly failOn?: Severity;
  readonly ocr?: boolean;
  readonly cache?: boolean;
  readonly cacheDir?: string;
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly config: Config;
  /** Path of the file used; null when there was none. */
  readonly file: string | null;
  /** Where relative paths in the file start from. */
  readonly directory: string;
  /** Where results are kept between runs; null when they are not. */
  readonly cacheFolder: string | null;
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
  const recognition = (options.ocr ?? config.ocr ?? false) ? await recognitionFor(lang) : null;
  const given = { lang, asOf: options.asOf ?? null, failOn: options.failOn ?? null, recognition };
  const settings = resolveSettings(config, given, {
    known: { types: DOCUMENT_TYPES, rules: RULES },
    today: streams.today(),
  });
  const directory = configDirectory(source, streams.workingDirectory);
  const cacheFolder = cacheFolderFor(options, { said: config.cache ?? false, directory, streams });
  return { settings, config, file: source?.file ?? null, directory, cacheFolder };
}

interface CacheChoice {
  readonly said: boolean | string;
  /** Of the configuration file. */
  readonly directory: string;
  readonly streams: CommandContext["streams"];
}

/** The command line wins over the file. */
function cacheFolderFor(
  { cache, cacheDir }: RunOptions,
  { said, directory, streams }: CacheChoice,
): string | null {
  if (cacheDir !== undefined) return resolve(streams.workingDirectory, cacheDir);
  if (cache === false || (cache === undefined && said === false)) return null;
  if (cache === undefined && typeof said === "string") return resolve(directory, said);
  return defaultCacheFolder({ platform: process.platform, environment: streams.environment });
}

/** Loaded here, so that a run without text recognition never pays for it. */
async function recognitionFor(lang: Language): Promise<Recognition> {
  const { findRecognition } = await import("../read/recognition/recognisers.ts");
  const recognition = await findRecognition();
  if (recognition === null) throw new UsageError(cliMessages(lang).errors.noRecognition);
  return recognition;
}
