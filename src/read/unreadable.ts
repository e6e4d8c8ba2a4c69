/** Thrown by a reader when nothing can be had of a file, with the code that the report prints. */
import type { ProblemCode } from "../model/problem-codes.ts";

export class Unreadable extends Error {
  readonly code: ProblemCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: ProblemCode, data: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = "Unreadable";
    this.code = code;
    this.data = data;
  }
}

/** For what stands beside a text: damage in it is no reason to give up the text. */
export function readableOr<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return otherwise;
    throw error;
  }
}
