/** Which language to speak before anything else is known: the flag, else the environment, else Swedish. */
import { LANGUAGES, type Language } from "../model/kinds.ts";

function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** @returns the language of `--lang` when it is given rightly; null otherwise */
export function askedLanguage(argv: readonly string[]): Language | null {
  const position = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const flag = argv[position] ?? "";
  const value = flag.startsWith("--lang=") ? flag.slice("--lang=".length) : argv[position + 1];
  return position >= 0 && isLanguage(value) ? value : null;
}

/** The locale variables in POSIX order of precedence. */
const VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = VARIABLES.map((name) => environment[name]).find(
    (value) => value !== undefined && value !== "",
  );
  return locale?.toLowerCase().startsWith("en") === true ? "en" : "sv";
}
