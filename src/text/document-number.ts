/** Numbers that documents are cited by: case numbers of a register ("KS 2019/0123") and numbers in a series ("AFS 2023:1"). */

export interface DocumentNumber {
  /** The same for every way of writing it: "KS 2019/123" for "KS-2019-0123". */
  readonly number: string;
  /** As printed. */
  readonly text: string;
  readonly offset: number;
}

/** Only with the letters of the register or series before it: a bare "2019-12" may be anything. */
const NUMBER =
  /(?<![\p{L}\p{N}/:-])(?<register>\p{Lu}[\p{Lu}-]{0,9}?)[\s/-]?(?<year>(?:19|20)\d{2})[/:-]0*(?<running>[1-9]\d{0,5})(?![\p{L}\d]|[/:-]\d)/gu;

export function documentNumbersIn(text: string): DocumentNumber[] {
  return [...text.matchAll(NUMBER)].map(({ 0: printed, index, groups }) => ({
    number: `${groups?.["register"] ?? ""} ${groups?.["year"] ?? ""}/${groups?.["running"] ?? ""}`,
    text: printed,
    offset: index,
  }));
}
