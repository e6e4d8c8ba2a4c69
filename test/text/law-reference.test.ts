import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLawReferences } from "../../src/text/law-reference.ts";

function parts(text: string) {
  return findLawReferences(text).map(({ statute, chapter, section }) => [statute, chapter, section]);
}

describe("references to law", () => {
  it.each([
    ["enligt 6 kap. 33 § skollagen (2010:800) ska", "2010:800", "6", "33"],
    ["3 kap. 2 a § arbetsmiljölagen", null, "3", "2 a"],
    ["se 1–4 §§", null, null, "1-4"],
    ["6 och 7 §§ i lagen (2006:412) om allmänna vattentjänster", "2006:412", null, "6 och 7"],
    ["AFS 2023:1", "AFS 2023:1", null, null],
    ["HSLF-FS 2017:37", "HSLF-FS 2017:37", null, null],
    ["(SFS 2010:800)", "2010:800", null, null],
    ["socialtjänstlagen (2001:453)", "2001:453", null, null],
    ["Lag (2019:835).", "2019:835", null, null],
    ["6 kap. 37 § KL", "2017:725", "6", "37"],
    ["10 kap. kommunallagen", "2017:725", "10", null],
    ["offentlighets- och sekretesslagen", null, null, null],
    ["förordning (EU) 2016/679", "(EU) 2016/679", null, null],
    ["Det följer enligt lag att", null, null, null],
  ])("%s", (text, statute, chapter, section) => {
    expect(parts(text)).toEqual([[statute, chapter, section]]);
  });

  it("sees no statute in other words", () => {
    const texts = [
      "förslagen och underlagen",
      "bolagen",
      "laget spelade",
      "kl. 8.30",
      "3 kapten",
      "avslagen ansökan",
    ];
    for (const text of texts) expect(parts(text), text).toEqual([]);
  });

  it("keeps the words as printed, with their place", () => {
    const text = "Nämnden beslutar enligt 6 kap. 38 § kommunallagen (2017:725) och MSBFS 2020:6.";
    expect(findLawReferences(text).map((reference) => reference.text)).toEqual([
      "6 kap. 38 § kommunallagen (2017:725)",
      "MSBFS 2020:6",
    ]);
  });

  it("gives references that stand where they say, in order and apart", () => {
    const piece = fc.constantFrom(
      "3 kap. ",
      "2 § ",
      "skollagen ",
      "(2010:800) ",
      "AFS 2023:1 ",
      "och ",
      "x",
      "§§ ",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const { text: words, offset } of findLawReferences(text)) {
          expect(text.slice(offset, offset + words.length)).toBe(words);
          expect(offset).toBeGreaterThanOrEqual(end);
          end = offset + words.length;
        }
      }),
    );
  });

  it("stays fast on hostile text", () => {
    const started = performance.now();
    findLawReferences("1, 2 och ".repeat(10_000));
    findLawReferences("a".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
