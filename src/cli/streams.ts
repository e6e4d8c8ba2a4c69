/** Everything of the outside world that the command line touches, so that it can be run whole inside a test. */
import { printable } from "../report/plain-text.ts";

export interface OutputStream {
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Streams {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** The present day, YYYY-MM-DD, local time. */
  today(): string;
  /** Calls the listener at the first interrupt (Ctrl-C); the second one ends the process. @returns takes the listener away */
  onInterrupt(listener: () => void): () => void;
}

/** What was to be shown could not be: the stream's own error is its cause. */
export class LostOutput extends Error {
  override readonly cause: NodeJS.ErrnoException;

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.message);
    this.name = "LostOutput";
    this.cause = cause;
  }
}

export function processStreams(): Streams {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    workingDirectory: process.cwd(),
    today,
    onInterrupt(listener) {
      process.once("SIGINT", listener);
      process.once("SIGTERM", listener);
      return () => {
        process.off("SIGINT", listener);
        process.off("SIGTERM", listener);
      };
    },
  };
}

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Writes all of the text. A reader that has gone away (`tillit … | head`) is no error. @throws LostOutput when the text does not arrive (a full disk) */
export function writeTo(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && !isClosedPipe(error)) reject(new LostOutput(error));
      else resolve();
    });
  });
}

/** Says something to a person: names of files stand in it, and none of them reaches a terminal as anything but text. */
export function tell(stream: OutputStream, text: string): Promise<void> {
  return writeTo(stream, `${text.split("\n").map(printable).join("\n")}\n`);
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}
