/** One line on standard error that tells how far the reading has come; only for a terminal, gone when the work is done. */
import type { Progress } from "../audit/examine-all.ts";
import type { CliMessages } from "../messages/cli.ts";
import { plainText } from "../report/plain-text.ts";
import type { OutputStream } from "./streams.ts";

const EVERY_MILLISECONDS = 100;
const CLEAR_LINE = "\r\u001b[2K";

export interface ProgressLine {
  update(progress: Progress): void;
  clear(): void;
}

export function progressLine(stream: OutputStream, messages: CliMessages): ProgressLine {
  const start = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    update({ done, found, path }) {
      const now = performance.now();
      if (now - last < EVERY_MILLISECONDS && done < found) return;
      last = now;
      const perSecond = (done * 1000) / Math.max(now - start, 1);
      const line = `${messages.progress(done, found, perSecond)}  ${plainText(path)}`;
      const width = (stream.columns ?? 80) - 1;
      stream.write(`${CLEAR_LINE}${line.slice(0, width)}`, () => undefined);
    },
    clear() {
      if (last !== Number.NEGATIVE_INFINITY) stream.write(CLEAR_LINE, () => undefined);
    },
  };
}

export const NO_PROGRESS: ProgressLine = { update: () => undefined, clear: () => undefined };
