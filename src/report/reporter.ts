/** The contract of a reporter: a pure function from a result to text. It prints nothing and recomputes nothing about documents. */
import type { Language } from "../model/kinds.ts";
import type { AuditResult } from "../result/schema.ts";

export interface RenderOptions {
  readonly lang: Language;
  /** Columns of the terminal; other formats ignore it. */
  readonly width: number;
  readonly color: boolean;
}

export interface Reporter {
  readonly id: "terminal" | "json" | "markdown" | "html" | "csv";
  /** File name endings that mean this format, with their dots. */
  readonly endings: readonly string[];
  render(result: AuditResult, options: RenderOptions): string;
  /** The same text piece by piece, where a large result would make more of it than one string can hold. */
  pieces?(result: AuditResult, options: RenderOptions): Iterable<string>;
}
