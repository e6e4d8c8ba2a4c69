/** Finds and parses the configuration file: upward from the working directory, data files only, positions kept for messages. */
import { dirname } from "node:path";
import { findNodeAtLocation, type ParseError, parse as parseJson, parseTree } from "jsonc-parser";
import { type Loader, lilconfig } from "lilconfig";
import { LineCounter, parseDocument } from "yaml";
import { type CliMessages, cliMessages } from "../messages/cli.ts";
import type { Language } from "../model/kinds.ts";
import { UsageError } from "./usage-error.ts";

export const CONFIG_NAMES = [
  "tillit.config.jsonc",
  "tillit.config.json",
  "tillit.config.yaml",
  "tillit.config.yml",
] as const;

/** A parsed file that still knows on which line each key stands. */
export interface ConfigSource {
  readonly file: string;
  readonly value: unknown;
  lineOf(path: readonly PropertyKey[]): number | null;
}

/**
 * @param file given by the user; null to search upward from `directory`
 * @returns null when no file was named and none was found
 * @throws UsageError when a named file is missing, or a file is not well formed
 */
export async function findConfig(
  file: string | null,
  directory: string,
  lang: Language,
): Promise<ConfigSource | null> {
  const messages = cliMessages(lang);
  const loadJson = jsonLoader(messages);
  const explorer = lilconfig("tillit", {
    searchPlaces: [...CONFIG_NAMES],
    loaders: { ".jsonc": loadJson, ".json": loadJson, ".yaml": loadYaml, ".yml": loadYaml },
    cache: false,
  });
  const found =
    file === null
      ? await explorer.search(directory)
      : await explorer.load(file).catch(refuse(file, messages));
  if (found === null || found.isEmpty === true) return null;
  return found.config as ConfigSource;
}

/** The folder that relative paths in the configuration start from. */
export function configDirectory(source: ConfigSource | null, workingDirectory: string): string {
  return source === null ? workingDirectory : dirname(source.file);
}

function refuse(file: string, { errors }: CliMessages): (error: unknown) => never {
  return (error) => {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(errors.notReadable(file, code));
  };
}

const jsonLoader =
  (messages: CliMessages): Loader =>
  (file, content): ConfigSource => {
    const errors: ParseError[] = [];
    const options = { allowTrailingComma: true };
    const value: unknown = parseJson(content, errors, options);
    const first = errors[0];
    if (first !== undefined) {
      throw new UsageError(`${file}:${lineAt(content, first.offset)}: ${messages.config.notWellFormed}`);
    }
    const tree = parseTree(content, [], options);
    return {
      file,
      value,
      lineOf(path) {
        const node = tree && findNodeAtLocation(tree, path.map(toSegment));
        return node === undefined ? null : lineAt(content, node.parent?.offset ?? node.offset);
      },
    };
  };

const loadYaml: Loader = (file, content): ConfigSource => {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter });
  const first = document.errors[0];
  if (first !== undefined) throw new UsageError(`${file}: ${first.message.split("\n")[0]}`);
  return {
    file,
    value: document.toJS({ maxAliasCount: 100 }),
    lineOf(path) {
      const node: unknown = document.getIn(path.map(toSegment), true);
      const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
      return Array.isArray(range) && typeof range[0] === "number" ? lineCounter.linePos(range[0]).line : null;
    },
  };
};

function toSegment(key: PropertyKey): string | number {
  return typeof key === "number" ? key : String(key);
}

function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split("\n").length;
}
