/** `tillit init`: writes a configuration file to start from; never over one that is there. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { CONFIG_NAMES } from "../../config/find-config.ts";
import { UsageError } from "../../config/usage-error.ts";
import { cliMessages } from "../../messages/cli.ts";
import type { Language } from "../../model/kinds.ts";
import type { CommandContext } from "../command-context.ts";
import { writeTo } from "../streams.ts";
import { assertWritable, writeWhole } from "../write-file.ts";

export async function initCommand(
  options: { readonly force?: boolean },
  context: CommandContext,
): Promise<void> {
  const { streams, lang } = context;
  const messages = cliMessages(lang);
  const name = CONFIG_NAMES[0];
  const file = join(streams.workingDirectory, name);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there && options.force !== true) throw new UsageError(messages.errors.alreadyThere(name));
  await assertWritable(file, messages);
  await writeWhole(file, startingConfig(lang), { messages, streams });
  await writeTo(streams.stdout, `${messages.notes.wrote(name)}\n${messages.init.next}\n`);
}

function startingConfig(lang: Language): string {
  const comments = cliMessages(lang).init.comment.map((line) => `// ${line}`);
  const config = {
    $schema: "./node_modules/tillit/schema/config.schema.json",
    lang,
    organisation: { name: "", kind: "kommun" },
    exclude: ["**/arkiv/**"],
    types: { policy: { maxPages: 3, maxBinding: 10 } },
    rules: { "hard-to-read": "info" },
    failOn: "important",
  };
  return `${comments.join("\n")}\n${JSON.stringify(config, null, 2)}\n`;
}
