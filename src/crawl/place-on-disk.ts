/** One name for one file: the folder's real path and the file's own name, so that a link is itself and not what it leads to. */
import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** @returns also for a file that does not exist yet; the path made absolute when its folder cannot be found */
export async function placeOnDisk(file: string): Promise<string> {
  const absolute = resolve(file);
  const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute));
  return join(folder, basename(absolute));
}
