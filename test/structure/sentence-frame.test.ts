import { describe, expect, it } from "vitest";
import { matchFrame, phrasesOf, sentenceFrame, sentenceWords } from "../../src/structure/sentence-frame.ts";

const GROUPS = new Map([
  ["sköter", phrasesOf(["sköter", "tar hand om"])],
  ["inte", phrasesOf(["inte"])],
]);

function who(written: string, sentence: string, compounds = false): string | null {
  const words = sentenceWords(sentence);
  const range = matchFrame(words, sentenceFrame(written, GROUPS, compounds));
  const [first, last] = [words[range?.from ?? -1], words[(range?.to ?? 0) - 1]];
  return first === undefined || last === undefined ? null : sentence.slice(first.start, last.end);
}

describe("a sentence with gaps", () => {
  it.each([
    ["{vem} {sköter} {namn}", "Anna Berg sköter policyn.", "Anna Berg"],
    ["{vem} {sköter} {namn}", "Den nya chefen tar hand om detta dokument.", "Den nya chefen"],
    ["{namn} … av {vem}", "Rutinen ses över varje vår av skolans rektor.", "skolans rektor"],
    ["i/genom {namn} säger {vem}", "Genom denna reviderade plan säger nämnden ja.", "nämnden ja"],
    ["{vem} {sköter} {namn}", "Anna, Berg sköter policyn.", null],
    ["{namn} … av {vem}", "Rutinen ses inte över av rektor.", null],
    ["{vem} {sköter} {namn}", "Anna sköter resepolicyn.", null],
    ["{namn} … av {vem}", "Rutinen ägs av", null],
  ])("%s fits “%s”: %s", (written, sentence, expected) => {
    expect(who(written, sentence)).toBe(expected);
  });

  it("takes compounds for the document itself where it may", () => {
    expect(who("{vem} {sköter} {namn}", "Anna sköter resepolicyn.", true)).toBe("Anna");
  });

  it("says which group of words is missing", () => {
    expect(() => sentenceFrame("{vem} {gör} {namn}", GROUPS, false)).toThrow("{gör}");
  });

  it("is told in little time from words that almost fit", () => {
    const words = sentenceWords(`${"rutinen ".repeat(2_000)}av`);
    const started = performance.now();
    expect(
      matchFrame(words, sentenceFrame("{namn} … {namn} … {namn} … {sköter} {vem}", GROUPS, false)),
    ).toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
