/** Writes the decision papers into a folder of their own: people work on in them, so nothing that is there is touched. */
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../config/usage-error.ts";
import { catalogue } from "../messages/catalogue.ts";
import { type CliMessages, cliMessages } from "../messages/cli.ts";
import type { Language } from "../model/kinds.ts";
import type { AuditResult } from "../result/schema.ts";
import type { CommandContext } from "./command-context.ts";
import { liesWithin } from "./own-files.ts";
import { tell } from "./streams.ts";
import { codeOf, writeWhole } from "./write-file.ts";

export interface PapersPlan {
  readonly messages: CliMessages;
  /** What is audited: papers among the documents would be audited the next time. */
  readonly roots?: readonly string[];
}

/** Fails before the work begins. @throws UsageError when the folder holds something, or lies among the documents */
export async function planPapers(
  folder: string | undefined,
  { messages, roots = [] }: PapersPlan,
): Promise<void> {
  if (folder === undefined) return;
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw new UsageError(messages.errors.notWritable(folder, codeOf(error)));
  });
  if (names.length > 0) throw new UsageError(messages.errors.folderInUse(folder));
  if (await liesWithin(folder, roots)) throw new UsageError(messages.errors.papersAmongDocuments(folder));
}

export async function writePapers(
  result: AuditResult,
  folder: string | undefined,
  { context, lang }: { readonly context: CommandContext; readonly lang: Language },
): Promise<void> {
  if (folder === undefined) return;
  const messages = cliMessages(lang);
  // Loaded here: what makes Word files is large, and few runs write any.
  const { papersOf } = await import("../report/papers/papers.ts");
  const papers = await papersOf(result, lang);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(messages.errors.notWritable(folder, codeOf(error)));
  });
  for (const { name, content } of papers)
    await writeWhole(join(folder, name), content, { messages, streams: context.streams });
  if (!context.quiet) await tell(context.streams.stderr, catalogue(lang).papers.wrote(papers.length, folder));
}
