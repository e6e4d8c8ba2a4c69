/** Reads a saved audit back, validated: it crosses a trust boundary. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import { cliMessages } from "../messages/cli.ts";
import { type AuditResult, auditResultSchema, SCHEMA_VERSION } from "../result/schema.ts";
import type { CommandContext } from "./command-context.ts";
import { codeOf } from "./write-file.ts";

/** @throws UsageError when the file cannot be read or is no audit of this schema version */
export async function readAudit(file: string, { streams, lang }: CommandContext): Promise<AuditResult> {
  const { errors } = cliMessages(lang);
  const text = await readFile(resolve(streams.workingDirectory, file), "utf8").catch((error: unknown) => {
    throw new UsageError(errors.notReadable(file, codeOf(error)));
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(errors.notAnAudit(file, "JSON"));
  }
  const parsed = auditResultSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new UsageError(errors.notAnAudit(file, faultOf(data, parsed.error.issues[0])));
}

function faultOf(data: unknown, issue: { readonly path: PropertyKey[] } | undefined): string {
  const version =
    typeof data === "object" && data !== null && "schemaVersion" in data ? data.schemaVersion : undefined;
  if (version !== SCHEMA_VERSION) return `schemaVersion ≠ ${SCHEMA_VERSION}`;
  return issue?.path.map(String).join(".") ?? "";
}
