/** What a run writes is no document of it: no document is overwritten, and no report is audited. */
import { open, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import { placeOnDisk } from "../crawl/place-on-disk.ts";
import { catalogue } from "../messages/catalogue.ts";
import type { CliMessages } from "../messages/cli.ts";
import { LANGUAGES } from "../model/kinds.ts";

/** Holds the head of every page up to the name of its maker. */
const OPENING_BYTES = 2048;
const MADE_BY_TILLIT: readonly RegExp[] = [
  /<meta name="generator" content="tillit">/u,
  /^\{\s*"schemaVersion": "[^"]*",\s*"tool": \{\s*"name": "tillit"/u,
  /^\{\s*"tool": "tillit"/u,
];

/** @throws UsageError when a file lies in what is audited and begins like none that this program writes */
export async function assertNoDocument(
  files: readonly string[],
  roots: readonly string[],
  messages: CliMessages,
): Promise<void> {
  for (const file of files) {
    if ((await liesWithin(file, roots)) && !(await isOurs(file)))
      throw new UsageError(messages.errors.wouldOverwrite(file));
  }
}

/** Whether a file or folder, there or not yet, is one of the roots or lies below one. */
export async function liesWithin(path: string, roots: readonly string[]): Promise<boolean> {
  const place = await placeOnDisk(path);
  const audited = await Promise.all(roots.map(placesOfRoot));
  return audited
    .flat()
    .some((root) => place === root || place.startsWith(root.endsWith(sep) ? root : root + sep));
}

/** A root may be a link: the file itself is at risk, and so is all that lies in the folder it leads to. */
async function placesOfRoot(root: string): Promise<string[]> {
  const place = await placeOnDisk(root);
  return [place, await realpath(place).catch(() => place)];
}

/** True also when there is nothing to lose. */
async function isOurs(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => null);
  if (stats === null || stats.size === 0) return true;
  const opening = await openingOf(file);
  const titles = LANGUAGES.map((lang) => catalogue(lang).report.title);
  return (
    MADE_BY_TILLIT.some((pattern) => pattern.test(opening)) ||
    titles.some((title) => opening.startsWith(`${title}\n`) || opening.startsWith(`# ${title}\n`))
  );
}

/** "" when it cannot be read: then it is not known to be ours. */
async function openingOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return "";
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(OPENING_BYTES), 0, OPENING_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
