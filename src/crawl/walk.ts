/** Walks folders in a fixed order and meets every file once; symbolic links never lead out of the root or round in circles. */
import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileSystemFault } from "./file-system-fault.ts";
import { isSkippedName, type PathFilter } from "./path-filter.ts";
import type { NamedRoot } from "./root-names.ts";
import { type Fault, type ProblemItem, problemItem } from "./source.ts";

interface Place {
  /** Where it lies on disk. */
  readonly location: string;
  /** As published. */
  readonly path: string;
  /** Below the root. */
  readonly relative: string;
}

export interface FoundFile extends Place {
  readonly kind: "file";
  readonly bytes: number;
}

interface Entry {
  readonly place: Place;
  readonly kind: "folder" | "file" | "link" | "special";
}

/** Everything below one root, sorted by name, files and folders mixed. A root that is a file gives that file. */
export async function* walk(root: NamedRoot, filter: PathFilter): AsyncGenerator<FoundFile | ProblemItem> {
  const place: Place = { location: root.absolute, path: root.name, relative: "" };
  const stats = await inspect(place);
  if ("code" in stats) yield problemItem(root.written, stats);
  else if (stats.isFile()) yield { kind: "file", ...place, bytes: stats.size };
  else if (stats.isDirectory()) yield* walkFolder(place, filter);
  else yield problemItem(root.written, SPECIAL_FILE);
}

async function* walkFolder(root: Place, filter: PathFilter): AsyncGenerator<FoundFile | ProblemItem> {
  const top = await realpath(root.location);
  const waiting: Entry[] = [{ place: root, kind: "folder" }];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (entry.kind === "folder") {
      const listed = await list(entry.place, filter);
      if ("code" in listed) yield problemItem(entry.place.path, listed);
      else for (const inner of listed.reverse()) waiting.push(inner);
      continue;
    }
    const outcome = entry.kind === "file" ? await asFile(entry.place) : await specialFault(entry, top);
    if (outcome === null) continue;
    yield "code" in outcome ? problemItem(entry.place.path, outcome) : outcome;
  }
}

async function list(folder: Place, filter: PathFilter): Promise<Entry[] | Fault> {
  try {
    const entries = await readdir(folder.location, { withFileTypes: true });
    return entries
      .filter((entry) => !isSkippedName(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => ({ place: inside(folder, entry.name), kind: kindOf(entry) }))
      .filter(({ place, kind }) =>
        kind === "folder" ? filter.entersFolder(place) : filter.takesFile(place),
      );
  } catch (error) {
    return fileSystemFault(error);
  }
}

function kindOf(entry: Dirent): Entry["kind"] {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  return entry.isSymbolicLink() ? "link" : "special";
}

/** Names are composed, so that a folder copied from a Mac gives the same paths. */
function inside(folder: Place, name: string): Place {
  const composed = name.normalize("NFC");
  const under = (path: string): string => (path === "" ? composed : `${path}/${composed}`);
  return {
    location: join(folder.location, name),
    path: under(folder.path),
    relative: under(folder.relative),
  };
}

const SPECIAL_FILE: Fault = { code: "not-accessible", data: { reason: "special file" } };
const LINK_OUT: Fault = { code: "not-accessible", data: { reason: "link out of the folder" } };

/** A link to something below the root is met there: null. A link elsewhere is told of, not followed. */
async function specialFault({ place, kind }: Entry, top: string): Promise<Fault | null> {
  if (kind === "special") return SPECIAL_FILE;
  try {
    const target = await realpath(place.location);
    return target === top || target.startsWith(top.endsWith(sep) ? top : top + sep) ? null : LINK_OUT;
  } catch (error) {
    return fileSystemFault(error);
  }
}

async function asFile(place: Place): Promise<FoundFile | Fault> {
  const stats = await inspect(place);
  return "code" in stats ? stats : { kind: "file", ...place, bytes: stats.size };
}

async function inspect({ location }: Place): Promise<Stats | Fault> {
  try {
    return await stat(location);
  } catch (error) {
    return fileSystemFault(error);
  }
}
