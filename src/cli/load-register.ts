/** Reads the register of documents that the configuration names. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import { cliMessages } from "../messages/cli.ts";
import { problemMessage } from "../messages/problems.ts";
import { Unreadable } from "../read/unreadable.ts";
import type { Register } from "../register/applied-register.ts";
import { readRegister } from "../register/read-register.ts";
import type { LoadedSettings } from "./load-settings.ts";
import { codeOf } from "./write-file.ts";

export interface LoadedRegister extends Register {
  /** Where it lies on the disk. */
  readonly place: string;
}

/**
 * @returns null when the configuration names none
 * @throws UsageError when the file cannot be read, or has no column that says where documents are
 */
export async function loadRegister({
  config,
  directory,
  settings,
}: LoadedSettings): Promise<LoadedRegister | null> {
  const { register } = config;
  if (register === undefined) return null;
  const { file, columns = {} } = register;
  const place = resolve(directory, file);
  const messages = cliMessages(settings.lang);
  const bytes = await readFile(place).catch((error: unknown) => {
    throw new UsageError(messages.errors.notReadable(file, codeOf(error)));
  });
  const input = { bytes, path: place, columns, limits: settings.limits };
  const { rows, missing, heads } = await readRegister(input).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    throw new UsageError(`${file}: ${problemMessage(settings.lang, error.code, error.data)}`);
  });
  const [lost] = missing;
  if (lost !== undefined) throw new UsageError(messages.register.noColumn(file, lost, heads.join(", ")));
  if (rows.length === 0) throw new UsageError(messages.register.noPaths(file, heads.join(", ")));
  return { file, rows, place };
}
