/** The commands, their arguments and options. What they do is loaded only when one is run. */
import { Command } from "commander";
import type { CliMessages } from "../messages/cli.ts";
import { LANGUAGES, type Language, SEVERITIES } from "../model/kinds.ts";
import { budgetOption } from "./budget-option.ts";
import type { CommandContext } from "./command-context.ts";
import { isoDate, oneOf, repeated, wholeNumber } from "./option-values.ts";
import { REPORT_FORMATS } from "./report-formats.ts";
import { SHELLS, type Shell } from "./shells.ts";
import { VERSION } from "./version.ts";

const SCHEMAS = ["config", "audit"] as const;

/** Options that every command takes. */
export interface GlobalOptions {
  readonly lang?: Language;
  readonly config?: string;
  readonly color: "auto" | "always" | "never";
  readonly quiet?: boolean;
}

/** @param context what the commands work with; its `exitCode` is set by the one that runs */
export function buildProgram(context: CommandContext, messages: CliMessages): Command {
  const program = new Command("tillit");
  program
    .description(messages.description)
    .version(VERSION, "-V, --version", messages.version)
    .helpOption("-h, --help", messages.help)
    .helpCommand("help [command]", messages.commands.help)
    .addHelpText("after", `\n${messages.footer}`)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => messages.headings[title] ?? title,
      styleUsage: inWords(messages),
      styleSubcommandTerm: inWords(messages),
      styleOptionDescription: inWords(messages),
    })
    .option("--lang <sv|en>", messages.options.lang, oneOf(LANGUAGES, messages))
    .option("--config <file>", messages.options.config)
    .option("--color <when>", messages.options.color, oneOf(["auto", "always", "never"], messages), "auto")
    .option("-q, --quiet", messages.options.quiet)
    .showSuggestionAfterError(false)
    .exitOverride();
  addAuditing(program, { context, messages });
  addComparing(program, { context, messages });
  addReading(program, { context, messages });
  addSetUp(program, { context, messages });
  for (const command of program.commands) command.helpOption("-h, --help", messages.help).exitOverride();
  return program;
}

/** The few English words that the parser puts into help texts, in the user's language. */
function inWords({ helpWords }: CliMessages): (text: string) => string {
  return (text) =>
    Object.entries(helpWords).reduce((worded, [english, own]) => worded.replace(english, own), text);
}

interface Parts {
  readonly context: CommandContext;
  readonly messages: CliMessages;
}

function addAuditing(program: Command, { context, messages }: Parts): void {
  const { commands, options } = messages;
  const audit = program
    .command("audit")
    .description(commands.audit)
    .argument("<path...>", messages.arguments.paths)
    .option("-o, --output <file>", options.output, repeated)
    .option("--format <format>", options.format, oneOf(REPORT_FORMATS, messages))
    .option("--budget <figure=-n%>", options.budget, budgetOption(messages))
    .option("--papers <folder>", options.papers);
  addRunOptions(audit, messages).action(async (paths: string[], given) => {
    const { auditCommand } = await import("./commands/audit.ts");
    await auditCommand(paths, given, context);
  });
  const check = program
    .command("check")
    .description(commands.check)
    .argument("<path...>", messages.arguments.paths)
    .option("--fail-on <severity>", options.failOn, oneOf(SEVERITIES, messages))
    .option("--baseline <file>", options.baseline)
    .option("--update-baseline", options.updateBaseline)
    .option("-o, --output <file>", options.output, repeated);
  addRunOptions(check, messages).action(async (paths: string[], given) => {
    const { checkCommand } = await import("./commands/check.ts");
    await checkCommand(paths, given, context);
  });
  program
    .command("report")
    .description(commands.report)
    .argument("<audit.json>", messages.arguments.audit)
    .option("-o, --output <file>", options.output, repeated)
    .option("--format <format>", options.format, oneOf(REPORT_FORMATS, messages))
    .option("--budget <figure=-n%>", options.budget, budgetOption(messages))
    .option("--papers <folder>", options.papers)
    .action(async (file: string, given) => {
      const { reportCommand } = await import("./commands/report.ts");
      await reportCommand(file, given, context);
    });
}

/** How documents are read, for the commands that read many; last among their options. */
function addRunOptions(command: Command, messages: CliMessages): Command {
  const { options } = messages;
  return command
    .option("--as-of <date>", options.asOf, isoDate(messages))
    .option("--ocr", options.ocr)
    .option("--cache", options.cache)
    .option("--no-cache", options.noCache)
    .option("--cache-dir <folder>", options.cacheDir)
    .option("--threads <n>", options.threads, wholeNumber(messages));
}

function addComparing(program: Command, { context, messages }: Parts): void {
  const { commands, options } = messages;
  program
    .command("compare")
    .description(commands.compare)
    .argument("<before>", messages.arguments.before)
    .argument("<after>", messages.arguments.after)
    .option("--summary", options.summary)
    .option("--json", options.json)
    .action(async (before: string, now: string, given) => {
      const { compareCommand } = await import("./commands/compare.ts");
      await compareCommand({ before, now }, given, context);
    });
}

function addReading(program: Command, { context, messages }: Parts): void {
  const { commands, options } = messages;
  program
    .command("show")
    .description(commands.show)
    .argument("<file>", messages.arguments.file)
    .option("--why", options.why)
    .option("--json", options.json)
    .option("--ocr", options.ocr)
    .option("--as-of <date>", options.asOf, isoDate(messages))
    .action(async (file: string, given) => {
      const { showCommand } = await import("./commands/show.ts");
      await showCommand(file, given, context);
    });
  program
    .command("topic")
    .description(commands.topic)
    .argument("<subject>", messages.arguments.subject)
    .argument("[path...]", messages.arguments.topicPaths)
    .option("--role <role>", options.role)
    .option("--from <audit.json>", options.fromAudit)
    .option("--json", options.json)
    .option("--as-of <date>", options.asOf, isoDate(messages))
    .action(async (words: string, paths: string[], given) => {
      const { topicCommand } = await import("./commands/topic.ts");
      await topicCommand({ words, paths }, given, context);
    });
  program
    .command("explain")
    .description(commands.explain)
    .argument("<topic>", messages.arguments.topic)
    .option("--from <audit.json>", options.from)
    .action(async (topic: string, given) => {
      const { explainCommand } = await import("./commands/explain.ts");
      await explainCommand(topic, given, context);
    });
  program
    .command("rules")
    .description(commands.rules)
    .option("--json", options.json)
    .action(async (given) => {
      const { rulesCommand } = await import("./commands/rules.ts");
      await rulesCommand(given, context);
    });
}

function addSetUp(program: Command, { context, messages }: Parts): void {
  const { commands, options } = messages;
  program
    .command("init")
    .description(commands.init)
    .option("--force", options.force)
    .action(async (given) => {
      const { initCommand } = await import("./commands/init.ts");
      await initCommand(given, context);
    });
  program
    .command("schema")
    .description(commands.schema)
    .argument("<schema>", messages.arguments.schema, oneOf(SCHEMAS, messages))
    .action(async (name: (typeof SCHEMAS)[number]) => {
      const { schemaCommand } = await import("./commands/schema.ts");
      await schemaCommand(name, context);
    });
  program
    .command("completion")
    .description(commands.completion)
    .argument("<shell>", messages.arguments.shell, oneOf(SHELLS, messages))
    .action(async (shell: Shell) => {
      const { completionCommand } = await import("./commands/completion.ts");
      await completionCommand(shell, program, context);
    });
}
