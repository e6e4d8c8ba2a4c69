/** A register among the documents of one run: what it says of each, and what is left over on either side. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { ProblemDraft } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import type { Settings } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { isUnderstood } from "../structure/stated-values.ts";
import { matchRegister, type RegisterMatch } from "./match-register.ts";
import type { RegisterRow } from "./read-register.ts";

export interface Register {
  /** As the reader of the report knows it. */
  readonly file: string;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterPlaces {
  /** Of everything that the run meets. */
  readonly paths: readonly string[];
  /** Names of the places the run was pointed at. */
  readonly roots: readonly string[];
}

/** Named in one message; the rest is counted. */
const MOST_NAMED = 10;

export class AppliedRegister {
  readonly #register: Register;
  readonly #match: RegisterMatch;

  constructor(register: Register, { paths, roots }: RegisterPlaces) {
    this.#register = register;
    this.#match = matchRegister(register.rows, paths, roots);
  }

  /** Empty when no row means the document. */
  stated(path: string): readonly StatedValue[] {
    return this.#match.rows.get(path)?.stated ?? [];
  }

  /** @param documents of the run, with what is attached to them */
  problems(documents: readonly AuditedDocument[], types: Settings["types"]): ProblemDraft[] {
    const { unmatched, ambiguous, repeated, rows } = this.#match;
    return [
      ...this.#rowProblem("register-rows-unmatched", unmatched),
      ...this.#rowProblem("register-rows-ambiguous", ambiguous),
      ...this.#rowProblem("register-rows-repeated", repeated),
      ...this.#valueProblem([...rows.values()], types),
      ...this.#unlistedProblem(
        documents.filter(({ path, steering }) => steering && !rows.has(path)).map(({ path }) => path),
      ),
    ];
  }

  #rowProblem(code: ProblemCode, rows: readonly RegisterRow[]): ProblemDraft[] {
    const [first] = rows;
    if (first === undefined) return [];
    const data = { count: rows.length, rows: numbersOf(rows), first: first.paths.at(-1) ?? "" };
    return [this.#problem(code, data)];
  }

  #valueProblem(rows: readonly RegisterRow[], types: Settings["types"]): ProblemDraft[] {
    const strange = rows.flatMap((row) =>
      row.stated.filter((value) => !isUnderstood(value, types)).map(({ value }) => ({ row, value })),
    );
    const [first] = strange;
    if (first === undefined) return [];
    const numbers = numbersOf([...new Set(strange.map(({ row }) => row))]);
    return [
      this.#problem("register-values-unread", { count: strange.length, rows: numbers, first: first.value }),
    ];
  }

  #unlistedProblem(paths: readonly string[]): ProblemDraft[] {
    if (paths.length === 0) return [];
    return [this.#problem("register-documents-unlisted", { count: paths.length, documents: listed(paths) })];
  }

  #problem(code: ProblemCode, data: ProblemDraft["data"]): ProblemDraft {
    return { document: this.#register.file, stage: "config", code, data };
  }
}

/** Empty for formats that count no rows. */
function numbersOf(rows: readonly RegisterRow[]): string {
  return listed(rows.flatMap(({ number }) => (number === null ? [] : [String(number)])));
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? " …" : "";
  return `${names.slice(0, MOST_NAMED).join(", ")}${more}`;
}
