/**
 * Finds the audited file that a path of somebody's computer or of a file server means ("G:\\HR\\policy.docx"): where the
 * audit saw the files is not where those who write see them, so only the ends of paths can be compared.
 */
import { percentDecoded } from "../text/percent-decoded.ts";

const LOCAL = /^(?:file:|\\\\|[a-z]:[\\/])/iu;
const SCHEME = "file:";
const DRIVE = /^[a-z]:$/u;
/** Names without an ending are folders as a rule. */
const NAME_WITH_ENDING = /[^.]\.\p{L}[\p{L}\p{N}]{0,9}$/u;
/** What every folder of a site may hold: no such name means one file by itself. */
const NAMES_OF_FOLDERS = /^(?:index|default|readme|start)\./u;
/** Of more files of the same name in folders of the same name, none is meant for certain. */
const MOST_ALIKE = 100;

export function isLocalPath(link: string): boolean {
  return LOCAL.test(link);
}

/** In one form, from the outermost folder: "file:server/share/hr/policy.docx". */
export function localAddress(link: string): string {
  const [path = ""] = link.split(/[#?]/u);
  const parts = percentDecoded(path.slice(path.toLowerCase().startsWith(SCHEME) ? SCHEME.length : 0))
    .normalize("NFC")
    .toLowerCase()
    .split(/[\\/]+/u);
  const steps: string[] = [];
  for (const part of parts) {
    if (part === "..") steps.pop();
    else if (part !== "" && part !== "." && !DRIVE.test(part)) steps.push(part);
  }
  return SCHEME + steps.join("/");
}

/** The files of an audit by the ends of their paths. */
export class FileEnds {
  readonly #byName: ReadonlyMap<string, readonly string[]>;
  readonly #byFolderAndName: ReadonlyMap<string, readonly string[]>;

  constructor(paths: readonly string[]) {
    this.#byName = grouped(paths, (steps) => steps.at(-1) ?? "");
    this.#byFolderAndName = grouped(paths, (steps) => steps.slice(-2).join("/"));
  }

  /** @param address as `localAddress` gives it @returns the file that the longest end of the path fits, when it fits no other */
  find(address: string): string | null {
    const steps = address.slice(SCHEME.length).split("/");
    const name = steps.at(-1) ?? "";
    if (!NAME_WITH_ENDING.test(name)) return null;
    const alike = steps.length < 2 ? [] : (this.#byFolderAndName.get(steps.slice(-2).join("/")) ?? []);
    if (alike.length > 0) return longestFit(steps, alike);
    const [only, ...others] = this.#byName.get(name) ?? [];
    return only === undefined || others.length > 0 || NAMES_OF_FOLDERS.test(name) ? null : only;
  }
}

function longestFit(steps: readonly string[], paths: readonly string[]): string | null {
  if (paths.length > MOST_ALIKE) return null;
  let best: string | null = null;
  let longest = 0;
  for (const path of paths) {
    const length = sharedEnd(steps, stepsOf(path));
    if (length > longest) best = path;
    else if (length === longest) best = null;
    longest = Math.max(longest, length);
  }
  return best;
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}

function stepsOf(path: string): string[] {
  return path.normalize("NFC").toLowerCase().split("/");
}

function grouped(
  paths: readonly string[],
  keyOf: (steps: readonly string[]) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(stepsOf(path));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  return groups;
}
