/** Path patterns (globs) as users write them: one meaning everywhere in the configuration. */
import picomatch from "picomatch";

/**
 * @param patterns a pattern without a slash is matched against the last name of a path; "arkiv/" means everything in it.
 *   Upper and lower case are the same.
 * @returns whether one of a file's paths, as published or below its root, matches one of the patterns
 */
export function pathMatcher(patterns: readonly string[]): (...paths: readonly string[]) => boolean {
  const matchers = patterns.map((pattern) => {
    const glob = pattern.replace(/^\.\//u, "").replace(/\/$/u, "/**");
    return picomatch(glob, { dot: true, nocase: true, basename: !glob.includes("/") });
  });
  return (...paths) => matchers.some((matches) => paths.some((path) => matches(path)));
}
