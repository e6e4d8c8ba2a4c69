/** Flattens front matter into names and values, each value as the author wrote it. */
import { parseDocument } from "yaml";

type Pair = readonly [name: string, value: string];

export interface FrontMatterValues {
  readonly pairs: readonly Pair[];
  /** False when the data breaks the rules of its language, so that only plain lines were read. */
  readonly isSound: boolean;
}

const MOST_PAIRS = 500;
const LONGEST_VALUE = 2000;
const DEEPEST = 6;
/** An alias repeats what was said before; more of them are an attack. */
const MOST_ALIASES = 20;

/** @returns null when the text is no data at all */
export function frontMatterValues(text: string, language: "yaml" | "toml"): FrontMatterValues | null {
  if (language === "toml") return { pairs: fromLines(text, TOML_LINE), isSound: true };
  const data = yamlData(text);
  if (data === undefined) {
    const pairs = fromLines(text, YAML_LINE);
    return pairs.length === 0 ? null : { pairs, isSound: false };
  }
  if (data === null) return { pairs: [], isSound: true };
  if (typeof data !== "object" || Array.isArray(data)) return null;
  return { pairs: flattened(data), isSound: true };
}

/** Everything is a string in the schema used, so that "1.0" and dates stay as written. @returns undefined for broken YAML */
function yamlData(text: string): unknown {
  try {
    const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
    if (document.errors.length > 0) return undefined;
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return data ?? null;
  } catch {
    // Too many aliases, or nested deeper than the parser bears.
    return undefined;
  }
}

interface Waiting {
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
}

function flattened(data: object): readonly Pair[] {
  const pairs: Pair[] = [];
  const waiting: Waiting[] = [{ name: "", value: data, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined && pairs.length < MOST_PAIRS; next = waiting.pop()) {
    const { name, value, depth } = next;
    if (Array.isArray(value)) {
      const scalars = value.filter((part) => typeof part === "string");
      addPair(pairs, name, scalars.join(", "));
      waiting.push(
        ...inside(
          value.filter((part) => typeof part !== "string").map((part) => ["", part]),
          name,
          depth,
        ),
      );
    } else if (typeof value === "object" && value !== null) {
      waiting.push(...inside(Object.entries(value), name, depth));
    } else if (typeof value === "string") addPair(pairs, name, value);
  }
  return pairs;
}

/** Last first, since they are taken from the end. */
function inside(entries: ReadonlyArray<readonly unknown[]>, outer: string, depth: number): Waiting[] {
  if (depth >= DEEPEST) return [];
  const parts = entries.map(([key, value]) => {
    const name = [outer, String(key)].filter((part) => part !== "").join(".");
    return { name, value, depth: depth + 1 };
  });
  return parts.reverse();
}

const YAML_LINE = /^([\p{L}_][\p{L}\p{N}_. -]{0,60}):[ \t]+(\S.*)$/u;
const TOML_LINE = /^([\p{L}_][\p{L}\p{N}_.-]{0,60})[ \t]*=[ \t]*(\S.*)$/u;

function fromLines(text: string, pattern: RegExp): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = pattern.exec(line.slice(0, LONGEST_VALUE)) ?? [];
    if (name !== undefined && value !== undefined && pairs.length < MOST_PAIRS)
      addPair(pairs, name, unquoted(value));
  }
  return pairs;
}

function unquoted(value: string): string {
  const list = /^\[(.*)\]$/u.exec(value.trim())?.[1];
  if (list !== undefined)
    return list
      .split(",")
      .map(unquoted)
      .filter((part) => part !== "")
      .join(", ");
  return /^(["'])(.*)\1$/u.exec(value.trim())?.[2] ?? value;
}

function addPair(pairs: Pair[], name: string, value: string): void {
  const folded = value.slice(0, LONGEST_VALUE).replace(/\s+/gu, " ").trim().normalize("NFC");
  if (folded !== "" && name.trim() !== "") pairs.push([name.trim(), folded]);
}
