/** Turns the argument parser's complaints into one clear line in the user's language. */
import type { Command, CommanderError } from "commander";
import { suggestion } from "../config/suggestion.ts";
import type { CliMessages } from "../messages/cli.ts";

/** @returns null when the "error" only ends the help or version text */
export function usageFault(error: CommanderError, program: Command, messages: CliMessages): string | null {
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? "";
  const name = /^[^\s<[]+(?:, --[^\s<[]+)?/u.exec(quoted)?.[0] ?? quoted;
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    case "commander.unknownCommand":
      return messages.usage.unknownCommand(
        name,
        suggestion(
          name,
          program.commands.map((command) => command.name()),
        ),
      );
    case "commander.unknownOption":
      return messages.usage.unknownOption(name, suggestion(name, longOptions(program)));
    case "commander.missingArgument":
      return messages.usage.missingArgument(quoted);
    case "commander.optionMissingArgument":
      return messages.usage.optionNeedsValue(name);
    case "commander.excessArguments":
      return messages.usage.tooManyArguments;
    case "commander.invalidArgument":
      return error.message.replace(/^error: .*?\. (?=\S)/u, "");
    default:
      return error.message.replace(/^error: /u, "");
  }
}

function longOptions(program: Command): string[] {
  const commands = [program, ...program.commands];
  return [
    ...new Set(commands.flatMap((command) => command.options.map((option) => option.long ?? ""))),
  ].sort();
}
