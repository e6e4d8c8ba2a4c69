/** Parsers for option values; each says in one line what it would have accepted. */
import { InvalidArgumentError } from "commander";
import type { CliMessages } from "../messages/cli.ts";

export function oneOf<Value extends string>(
  allowed: readonly Value[],
  messages: CliMessages,
): (given: string) => Value {
  return (given) => {
    const match = allowed.find((value) => value === given);
    if (match === undefined) throw new InvalidArgumentError(messages.usage.oneOf(given, allowed.join(", ")));
    return match;
  };
}

export function isoDate(messages: CliMessages): (given: string) => string {
  return (given) => {
    const day = new Date(`${given}T00:00:00Z`);
    const real =
      /^\d{4}-\d{2}-\d{2}$/u.test(given) &&
      !Number.isNaN(day.valueOf()) &&
      day.toISOString().startsWith(given);
    if (!real) throw new InvalidArgumentError(messages.usage.notADate(given));
    return given;
  };
}

export function wholeNumber(messages: CliMessages): (given: string) => number {
  return (given) => {
    const number = Number(given);
    if (!Number.isInteger(number) || number < 1)
      throw new InvalidArgumentError(messages.usage.notANumber(given));
    return number;
  };
}

export function repeated(given: string, before: readonly string[] = []): string[] {
  return [...before, given];
}
