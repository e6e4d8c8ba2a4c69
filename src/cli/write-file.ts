/** Writes files whole or not at all. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import type { CliMessages } from "../messages/cli.ts";
import type { Streams } from "./streams.ts";

/** Ctrl-C while a file was being written: it is as it was before, or is not there. */
export class WritingInterrupted extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WritingInterrupted";
  }
}

export interface Writing {
  readonly messages: CliMessages;
  readonly streams: Pick<Streams, "onInterrupt">;
}

/** Fails before the work begins rather than after it. @throws UsageError when the file could not be written later */
export async function assertWritable(file: string, messages: CliMessages): Promise<void> {
  const folder = dirname(file);
  const there = await stat(folder).catch(() => null);
  if (there === null || !there.isDirectory()) throw new UsageError(messages.errors.noFolder(file, folder));
  const target = await stat(file).catch(() => null);
  if (target?.isDirectory() === true) throw new UsageError(messages.errors.notWritable(file, "EISDIR"));
  if (target?.isFile() === false) throw new UsageError(messages.errors.notWritable(file, "special file"));
  try {
    if (target !== null) await access(file, constants.W_OK);
    await probe(file);
  } catch (error) {
    // A folder that is there and still takes no files is one that the system keeps for itself (/proc).
    const code = codeOf(error) === "ENOENT" ? "no new files" : codeOf(error);
    throw new UsageError(messages.errors.notWritable(file, code));
  }
}

/** Permissions tell only half: quotas, lengths of names and special file systems show when one writes. */
async function probe(file: string): Promise<void> {
  const beside = besideOf(file);
  try {
    await writeFile(beside, "");
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * @throws UsageError when the disk says no, and WritingInterrupted at Ctrl-C; a file that was there before is then as it
 * was, and nothing half-written stays
 */
export async function writeWhole(
  file: string,
  text: string | Uint8Array | Iterable<string>,
  { messages, streams }: Writing,
): Promise<void> {
  const beside = besideOf(file);
  const stop = new AbortController();
  const forget = streams.onInterrupt(() => stop.abort());
  try {
    await writeFile(beside, text, { encoding: "utf8", signal: stop.signal });
    stop.signal.throwIfAborted();
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    if (stop.signal.aborted) throw new WritingInterrupted(messages.errors.writingInterrupted(file));
    throw new UsageError(messages.errors.notWritable(file, codeOf(error)));
  } finally {
    forget();
  }
}

function besideOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
}

/** The operating system's code of an error ("ENOENT"), else its message. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
