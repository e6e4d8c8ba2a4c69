/** Decides by name which files and folders are looked at: the user's patterns, and what programs leave behind. */
import { pathMatcher } from "../text/path-pattern.ts";
import { parseTable } from "../text/table.ts";
import skippedNames from "./skipped-names.tsv";

export interface PathPatterns {
  /** Globs of files to take; all when empty. A pattern without a slash is matched against the last name of a path. */
  readonly include: readonly string[];
  /** Globs of files and folders to leave. */
  readonly exclude: readonly string[];
}

/** A path as published, and the part of it below its root: patterns may be written for either. */
interface FilteredPath {
  readonly path: string;
  readonly relative: string;
}

export interface PathFilter {
  /** Archives are taken whatever `include` says, since it is asked again for each file in them. */
  takesFile(file: FilteredPath): boolean;
  entersFolder(folder: FilteredPath): boolean;
}

export function pathFilter({ include, exclude }: PathPatterns): PathFilter {
  const isIncluded = include.length === 0 ? () => true : matcherOf(include);
  const isExcluded = matcherOf(exclude);
  return {
    takesFile: (file) => !isExcluded(file) && (isArchiveName(file.path) || isIncluded(file)),
    entersFolder: (folder) => !isExcluded(folder),
  };
}

export function isArchiveName(path: string): boolean {
  return /\.(?:zip|tar|tgz|gz|warc|wacz)$/iu.test(path);
}

function matcherOf(patterns: readonly string[]): (place: FilteredPath) => boolean {
  const matches = pathMatcher(patterns);
  return ({ path, relative }) => matches(path, relative);
}

const SKIPPED = parseTable(skippedNames, ["match", "name"]).map(({ match, name }) => ({
  whole: match === "name",
  name: name.toLowerCase(),
}));

/** True for hidden files, lock files and folders that are never documents. */
export function isSkippedName(name: string): boolean {
  const lower = name.toLowerCase();
  return SKIPPED.some((skipped) => (skipped.whole ? lower === skipped.name : lower.startsWith(skipped.name)));
}
