/** Where sentences begin and end in the short texts that hold document information. */

/** A full stop after these ends no sentence; single letters and digits never do before a small letter. */
const ABBREVIATION =
  /(?:^|[\s(])(?:t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|m\.?m|bl\.?a|t\.?ex|kap|nr|dnr|st|ca|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|no)\.?$/iu;

/** Position just before the stop that ends the sentence beginning at `from`; the length of the text when none does. */
export function sentenceEnd(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(/[.;](?=\s{1,9}[\p{Lu}"”§]|\s{0,9}$)/gu)) {
    const end = from + match.index;
    if (match[0] === ";" || !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) return end;
  }
  return text.length;
}

/** True at the beginning of the text, and after a mark that closes what stands before. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd();
  return before === "" || /[.;|•–(]$/u.test(before);
}

/** Where the sentence begins that goes on at `at`. */
export function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 200);
  const ends = [...text.slice(from, at).matchAll(/[.;:|]\s/gu)];
  const last = ends.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}
