/** The few styles of the terminal; without colour they leave the text as it is. */
import { Chalk } from "chalk";
import type { Severity } from "../../model/kinds.ts";

export type Paint = (text: string) => string;

export interface Style {
  readonly title: Paint;
  readonly heading: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly figure: Paint;
  readonly quote: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

/** The sixteen colours of the reader's own theme; never red, since a proposal is no alarm. */
const SIXTEEN_COLORS = 1;

export function styleFor(color: boolean): Style {
  const chalk = new Chalk({ level: color ? SIXTEEN_COLORS : 0 });
  return {
    title: chalk.bold,
    heading: chalk.bold.cyan,
    strong: chalk.bold,
    quiet: chalk.dim,
    figure: chalk.bold,
    quote: chalk.italic,
    severity: { info: chalk.dim, consider: chalk.cyan, important: chalk.yellow },
  };
}
