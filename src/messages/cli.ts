/** The texts of the command line, apart from the rest so that `--help` loads nothing else. */
import type { Language } from "../model/kinds.ts";
import { cli as en } from "./en/cli.ts";
import { cli as sv } from "./sv/cli.ts";

export type CliMessages = typeof sv;

const CATALOGUES: Readonly<Record<Language, CliMessages>> = { sv, en };

export function cliMessages(lang: Language): CliMessages {
  return CATALOGUES[lang];
}
