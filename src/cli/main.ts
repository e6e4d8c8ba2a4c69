/** The command line as a function from arguments and streams to an exit code; the one place where errors are caught. */
import { type Command, CommanderError } from "commander";
import { UsageError } from "../config/usage-error.ts";
import { type CliMessages, cliMessages } from "../messages/cli.ts";
import { type CommandContext, EXIT } from "./command-context.ts";
import { askedLanguage, environmentLanguage } from "./interface-language.ts";
import { buildProgram, type GlobalOptions } from "./program.ts";
import { isClosedPipe, processStreams, type Streams, writeTo } from "./streams.ts";
import { usageFault } from "./usage-fault.ts";

/** @param argv arguments after the program's name. @returns the exit code: 0 done, 1 `check` failed, 2 could not be done */
export async function main(argv: readonly string[], streams: Streams = processStreams()): Promise<number> {
  tolerateClosedPipe(streams);
  const asked = askedLanguage(argv);
  const lang = asked ?? environmentLanguage(streams.environment);
  const messages = cliMessages(lang);
  const context = createContext(streams, { lang, langAsked: asked !== null });
  const program = buildProgram(context, messages);
  configureOutput(program, context);
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync([...argv], { from: "user" });
    return context.exitCode;
  } catch (error) {
    return explainFault(error, { program, messages, streams });
  }
}

type MutableContext = { -readonly [Key in keyof CommandContext]: CommandContext[Key] };

function createContext(
  streams: Streams,
  language: Pick<CommandContext, "lang" | "langAsked">,
): MutableContext {
  return { streams, ...language, configFile: null, color: false, quiet: false, exitCode: EXIT.done };
}

function configureOutput(program: Command, context: MutableContext): void {
  const { stdout } = context.streams;
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => void stdout.write(text, () => undefined),
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
}

/** `NO_COLOR` and `FORCE_COLOR` as in no-color.org and force-color.org; the flag outranks both. */
function wantsColor(asked: GlobalOptions["color"], { stdout, environment }: Streams): boolean {
  if (asked !== "auto") return asked === "always";
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  if ((environment["FORCE_COLOR"] ?? "") !== "") return environment["FORCE_COLOR"] !== "0";
  return stdout.isTTY === true && environment["TERM"] !== "dumb";
}

function tolerateClosedPipe({ stdout, stderr }: Streams): void {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
      if (!isClosedPipe(error)) throw error;
    });
  }
}

interface FaultContext {
  readonly program: Command;
  readonly messages: CliMessages;
  readonly streams: Streams;
}

async function explainFault(error: unknown, { program, messages, streams }: FaultContext): Promise<number> {
  const line = faultLine(error, program, messages);
  if (line === null) return EXIT.done;
  await writeTo(streams.stderr, `tillit: ${line}\n`);
  return EXIT.impossible;
}

function faultLine(error: unknown, program: Command, messages: CliMessages): string | null {
  if (error instanceof CommanderError) return usageFault(error, program, messages);
  if (error instanceof UsageError) return error.message;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${messages.errors.defect}\n${trace}`;
}
