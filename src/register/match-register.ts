/** Finds the document that each row of a register means, among the documents that there are. */
import { INSIDE } from "../crawl/inside.ts";
import { percentDecoded } from "../text/percent-decoded.ts";
import type { RegisterRow } from "./read-register.ts";

/** What becomes of the rows among the documents of one run. */
export interface RegisterMatch {
  /** By the path of the document. */
  readonly rows: ReadonlyMap<string, RegisterRow>;
  /** That mean no document. */
  readonly unmatched: readonly RegisterRow[];
  /** That may mean several documents: nothing is taken from them. */
  readonly ambiguous: readonly RegisterRow[];
  /** That mean a document which a row above has described already. */
  readonly repeated: readonly RegisterRow[];
}

/**
 * A row means the document whose path ends with the row's, or whose whole path below its root ends the row's: so paths
 * from another place and web addresses are found, and a bare file name is enough where no other document has it.
 * @param paths of documents
 * @param roots names of the places the run was pointed at, as paths begin with them
 */
export function matchRegister(
  rows: readonly RegisterRow[],
  paths: readonly string[],
  roots: readonly string[],
): RegisterMatch {
  const documents = new DocumentPaths(paths, roots);
  const matched = new Map<string, RegisterRow>();
  const unmatched: RegisterRow[] = [];
  const ambiguous: RegisterRow[] = [];
  const repeated: RegisterRow[] = [];
  for (const row of rows) {
    const found = row.paths.map((path) => documents.meantBy(path)).find(({ length }) => length > 0) ?? [];
    const [only, ...others] = found;
    if (only === undefined) unmatched.push(row);
    else if (others.length > 0) ambiguous.push(row);
    else if (matched.has(only)) repeated.push(row);
    else matched.set(only, row);
  }
  return { rows: matched, unmatched, ambiguous, repeated };
}

/** Documents by the ends of their paths: a row is found in as many steps as its path has parts. */
class DocumentPaths {
  /** By the whole path below the root or within the archive. */
  readonly #whole = new Map<string, string[]>();
  readonly #ends = new Map<string, string[]>();

  constructor(paths: readonly string[], roots: readonly string[]) {
    const longestFirst = [...roots].sort((a, b) => b.length - a.length);
    for (const path of paths) {
      const root = longestFirst.find((name) => path.startsWith(`${name}/`)) ?? "";
      const inside = path.lastIndexOf(INSIDE);
      const own = path.slice(inside < 0 ? root.length : inside + 1);
      for (const end of alsoWithoutEnding(keyOf(own))) add(this.#whole, end, path);
      for (const end of endsOf(keyOf(path)).flatMap(alsoWithoutEnding)) add(this.#ends, end, path);
    }
  }

  /** @returns several paths when it cannot be told which is meant */
  meantBy(written: string): readonly string[] {
    const [key = "", ...ends] = endsOf(keyOf(percentDecoded(written.replace(HOST, ""))));
    const found = this.#whole.get(key) ?? this.#ends.get(key);
    return found ?? ends.map((end) => this.#whole.get(end)).find((paths) => paths !== undefined) ?? [];
  }
}

const HOST = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^/]*\//iu;

/** Lower case, one kind of slash, no empty steps: paths are written in many ways. */
function keyOf(path: string): string {
  const steps = path.normalize("NFC").toLowerCase().replaceAll("\\", "/").replaceAll(INSIDE, "/").split("/");
  return steps.filter((step) => step !== "" && step !== ".").join("/");
}

/** "a/b/c", "b/c", "c". */
function endsOf(key: string): string[] {
  const steps = key.split("/");
  return steps.map((_, index) => steps.slice(index).join("/"));
}

function alsoWithoutEnding(key: string): string[] {
  const dot = key.lastIndexOf(".");
  return dot > key.lastIndexOf("/") + 1 ? [key, key.slice(0, dot)] : [key];
}

function add(map: Map<string, string[]>, key: string, path: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [path]);
  else known.push(path);
}
