/** What every command works with, and the one thing it leaves behind: an exit code. */
import type { Language } from "../model/kinds.ts";
import type { Streams } from "./streams.ts";

export const EXIT = {
  done: 0,
  /** `check` found something new at or above its level. */
  failed: 1,
  /** The command could not be carried out. */
  impossible: 2,
  /** Stopped by Ctrl-C, as shells expect it (128 + SIGINT). */
  interrupted: 130,
} as const;

export interface CommandContext {
  readonly streams: Streams;
  /** Language of the flag or the environment; a configuration file may override the latter. */
  readonly lang: Language;
  readonly langAsked: boolean;
  readonly configFile: string | null;
  readonly color: boolean;
  readonly quiet: boolean;
  exitCode: number;
}
