/** The command line as a function from arguments and streams to an exit code; the one place where errors are caught. */
import { type Command, CommanderError } from "commander";
import { UsageError } from "../config/usage-error.ts";
import { type CliMessages, cliMessages } from "../messages/cli.ts";
import { type CommandContext, EXIT } from "./command-context.ts";
import { askedLanguage, environmentLanguage } from "./interface-language.ts";
import { buildProgram, type GlobalOptions } from "./program.ts";
import { LostOutput, processStreams, type Streams, tell, writeTo } from "./streams.ts";
import { usageFault } from "./usage-fault.ts";
import { codeOf, WritingInterrupted } from "./write-file.ts";

/** @param argv arguments after the program's name. @returns the exit code: 0 done, 1 `check` failed, 2 could not be done */
export async function main(argv: readonly string[], streams: Streams = processStreams()): Promise<number> {
  leaveFaultsToWriters(streams);
  const asked = askedLanguage(argv);
  const lang = asked ?? environmentLanguage(streams.environment);
  const messages = cliMessages(lang);
  const context = createContext(streams, { lang, langAsked: asked !== null });
  const program = buildProgram(context, messages);
  const help = configureOutput(program, context);
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync([...argv], { from: "user" });
    return context.exitCode;
  } catch (error) {
    return explainFault(await shownHelp(error, help, streams), { program, messages, streams });
  }
}

/** Help and version come as an "error" too. @returns what is left to explain: also that they could not be shown */
async function shownHelp(error: unknown, help: readonly string[], streams: Streams): Promise<unknown> {
  try {
    await writeTo(streams.stdout, help.join(""));
    return error;
  } catch (fault) {
    return fault;
  }
}

type MutableContext = { -readonly [Key in keyof CommandContext]: CommandContext[Key] };

function createContext(
  streams: Streams,
  language: Pick<CommandContext, "lang" | "langAsked">,
): MutableContext {
  return { streams, ...language, configFile: null, color: false, quiet: false, exitCode: EXIT.done };
}

/** @returns the texts that the parser has to show, as they come */
function configureOutput(program: Command, context: MutableContext): readonly string[] {
  const { stdout } = context.streams;
  const help: string[] = [];
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => void help.push(text),
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => stdout.columns ?? 80,
    });
  }
  program.hook("preAction", () => {
    const options = program.opts<GlobalOptions>();
    context.configFile = options.config ?? null;
    context.quiet = options.quiet === true;
    context.color = wantsColor(options.color, context.streams);
  });
  return help;
}

/** `NO_COLOR` and `FORCE_COLOR` as in no-color.org and force-color.org; the flag outranks both. */
function wantsColor(asked: GlobalOptions["color"], { stdout, environment }: Streams): boolean {
  if (asked !== "auto") return asked === "always";
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  if ((environment["FORCE_COLOR"] ?? "") !== "") return environment["FORCE_COLOR"] !== "0";
  return stdout.isTTY === true && environment["TERM"] !== "dumb";
}

/** Who writes hears of it (see `writeTo`); without a listener the process would end there, with a trace. */
function leaveFaultsToWriters({ stdout, stderr }: Streams): void {
  for (const stream of [stdout, stderr]) stream.on("error", () => undefined);
}

interface FaultContext {
  readonly program: Command;
  readonly messages: CliMessages;
  readonly streams: Streams;
}

async function explainFault(error: unknown, { program, messages, streams }: FaultContext): Promise<number> {
  const line = faultLine(error, program, messages);
  if (line === null) return EXIT.done;
  await tell(streams.stderr, `tillit: ${line}`).catch(() => undefined);
  return error instanceof WritingInterrupted ? EXIT.interrupted : EXIT.impossible;
}

function faultLine(error: unknown, program: Command, messages: CliMessages): string | null {
  if (error instanceof CommanderError) return usageFault(error, program, messages);
  if (error instanceof UsageError || error instanceof WritingInterrupted) return error.message;
  if (error instanceof LostOutput) return messages.errors.lostOutput(codeOf(error.cause));
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${messages.errors.defect}\n${trace}`;
}
