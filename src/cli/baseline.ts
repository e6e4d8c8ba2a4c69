/** The findings that are known already: a small file of fingerprints, kept beside the documents. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UsageError } from "../config/usage-error.ts";
import type { CliMessages } from "../messages/cli.ts";
import type { Finding } from "../model/finding.ts";
import { codeOf, type Writing, writeWhole } from "./write-file.ts";

const baselineSchema = z.strictObject({
  tool: z.literal("tillit"),
  baselineVersion: z.literal(1),
  findings: z.array(z.strictObject({ fingerprint: z.string(), rule: z.string(), document: z.string() })),
});

/** @throws UsageError when the file is missing or is something else */
export async function readBaseline(file: string, messages: CliMessages): Promise<ReadonlySet<string>> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(messages.errors.notReadable(file, codeOf(error)));
  });
  const parsed = baselineSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new UsageError(messages.errors.notABaseline(file));
  return new Set(parsed.data.findings.map((finding) => finding.fingerprint));
}

export async function writeBaseline(
  file: string,
  findings: readonly Finding[],
  writing: Writing,
): Promise<void> {
  const known = findings.map(({ fingerprint, rule, document }) => ({ fingerprint, rule, document }));
  const content = { tool: "tillit", baselineVersion: 1, findings: known } satisfies z.infer<
    typeof baselineSchema
  >;
  await writeWhole(file, `${JSON.stringify(content, null, 2)}\n`, writing);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
