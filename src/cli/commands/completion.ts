/** `tillit completion`: a script that teaches a shell the commands and options, made from the program itself. */
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Shell } from "../shells.ts";
import { writeTo } from "../streams.ts";

interface Words {
  readonly commands: ReadonlyArray<{
    readonly name: string;
    readonly description: string;
    readonly options: readonly string[];
  }>;
  readonly common: readonly string[];
}

export async function completionCommand(
  shell: Shell,
  program: Command,
  context: CommandContext,
): Promise<void> {
  const scripts = { bash, zsh, fish };
  await writeTo(context.streams.stdout, scripts[shell](wordsOf(program)));
}

function wordsOf(program: Command): Words {
  return {
    common: longOptions(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      options: longOptions(command),
    })),
  };
}

function longOptions(command: Command): string[] {
  return [...command.options.map((option) => option.long ?? ""), "--help"].filter((long) => long !== "");
}

function bash({ commands, common }: Words): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) words="${[...options, ...common].join(" ")}" ;;`,
  );
  return `_tillit() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    *) words="${[...commands.map(({ name }) => name), ...common].join(" ")}" ;;
  esac
  if [[ "$current" == -* || $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _tillit tillit
`;
}

function zsh({ commands, common }: Words): string {
  const names = commands.map(({ name, description }) => `    '${name}:${quoted(description)}'`);
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name}) _arguments ${optionList([...options, ...common])} '*:file:_files' ;;`,
  );
  return `#compdef tillit
_tillit() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
${cases.join("\n")}
  esac
}
compdef _tillit tillit
`;
}

function optionList(options: readonly string[]): string {
  return options.map((option) => `'${option}'`).join(" ");
}

function fish({ commands, common }: Words): string {
  const atStart = "__fish_use_subcommand";
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c tillit -n ${atStart} -f -a ${name} -d '${quoted(description)}'`,
    ...options.map(
      (option) => `complete -c tillit -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
    ),
  ]);
  return `${[...lines, ...common.map((option) => `complete -c tillit -l ${option.slice(2)}`)].join("\n")}\n`;
}

function quoted(text: string): string {
  return text.replace(/'/gu, "’").replace(/:/gu, "");
}
