/** Writes files whole or not at all. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import type { CliMessages } from "../messages/cli.ts";

/** Fails before the work begins rather than after it. @throws UsageError when the file could not be written later */
export async function assertWritable(file: string, messages: CliMessages): Promise<void> {
  const folder = dirname(file);
  const there = await stat(folder).catch(() => null);
  if (there === null || !there.isDirectory()) throw new UsageError(messages.errors.noFolder(file, folder));
  const target = await stat(file).catch(() => null);
  if (target?.isDirectory() === true) throw new UsageError(messages.errors.notWritable(file, "EISDIR"));
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new UsageError(messages.errors.notWritable(file, codeOf(error)));
  });
}

/** @throws UsageError when the disk says no; a file that was there before is then as it was */
export async function writeWhole(file: string, text: string, messages: CliMessages): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, "utf8");
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(messages.errors.notWritable(file, codeOf(error)));
  }
}

/** The operating system's code of an error ("ENOENT"), else its message. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
