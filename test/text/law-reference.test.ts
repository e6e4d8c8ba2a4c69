import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLawReferences } from "../../src/text/law-reference.ts";
import namesText from "../../src/text/statute-names.tsv";
import { parseTable } from "../../src/text/table.ts";

function parts(text: string) {
  return findLawReferences(text).map(({ statute, chapter, section }) => [statute, chapter, section]);
}

describe("references to law", () => {
  it.each([
    ["enligt 6 kap. 33 § skollagen (2010:800) ska", "2010:800", "6", "33"],
    ["3 kap. 2 a § arbetsmiljölagen", "1977:1160", "3", "2 a"],
    ["se 1–4 §§", null, null, "1-4"],
    ["6 och 7 §§ i lagen (2006:412) om allmänna vattentjänster", "2006:412", null, "6 och 7"],
    ["AFS 2023:1", "AFS 2023:1", null, null],
    ["5 § AFS 2023:2", "AFS 2023:2", null, "5"],
    ["HSLF-FS 2017:37", "HSLF-FS 2017:37", null, null],
    ["ELSÄK-FS 2017:1", "ELSÄK-FS 2017:1", null, null],
    ["(SFS 2010:800)", "2010:800", null, null],
    ["socialtjänstlagen (2001:453)", "2001:453", null, null],
    ["Lag (2019:835).", "2019:835", null, null],
    ["6 kap. 37 § KL", "2017:725", "6", "37"],
    ["2 kap. 7 § RF", "1974:152", "2", "7"],
    ["10 kap. kommunallagen", "2017:725", "10", null],
    ["offentlighets- och sekretesslagen", "2009:400", null, null],
    ["skollagens krav", "2010:800", null, null],
    ["Skollagens krav", "2010:800", null, null],
    ["lagen om offentlig upphandling", "2016:1145", null, null],
    ["Lagen om anställningsskydd", "1982:80", null, null],
    ["hittepålagen kräver", null, null, null],
    ["DOS-lagen", "2018:1937", null, null],
    ["förordning (EU) 2016/679", "(EU) 2016/679", null, null],
    ["Europaparlamentets direktiv 2000/78/EG", "2000/78/EG", null, null],
    ["artikel 30 i dataskyddsförordningen", "(EU) 2016/679", null, "30"],
    ["EU:s dataskyddsförordning", "(EU) 2016/679", null, null],
    ["Det följer enligt lag att", null, null, null],
    ["Article 33(1) of the GDPR", "(EU) 2016/679", null, "33(1)"],
    ["Articles 13 and 14 of the General Data Protection Regulation", "(EU) 2016/679", null, "13 and 14"],
    ["GDPR, Article 5", "(EU) 2016/679", null, "5"],
    ["Chapter 4, Section 8 of the Education Act (2010:800)", "2010:800", "4", "8"],
    ["Section 3 of the Work Environment Act", null, null, "3"],
    ["as required by law", null, null, null],
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
      "RF beslutade om budgeten",
      "We act on what the Act says",
      "according to section 4 of this policy",
      "article 5 in the newsletter",
    ];
    for (const text of texts) expect(parts(text), text).toEqual([]);
  });

  it("tells a text's own sections from those of a named statute", () => {
    const named = (text: string) => findLawReferences(text).map(({ namesStatute }) => namesStatute);
    expect(named("enligt 5 §")).toEqual([false]);
    expect(named("enligt 3 kap. 2 § lagen")).toEqual([false]);
    expect(named("enligt 5 § skollagen")).toEqual([true]);
    expect(named("enligt lag")).toEqual([true]);
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
      "Article 30 ",
      "of the GDPR ",
      "by law ",
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
    const pieces = [
      "1, 2 och ",
      "a",
      "Aa ",
      "Section 1, ",
      "artikel 1, 2, ",
      "lagen om ",
      "3 kap. ",
      "Health and ",
    ];
    const started = performance.now();
    for (const piece of pieces) findLawReferences(piece.repeat(100_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the table of statutes", () => {
  const rows = parseTable(namesText, ["namn", "nummer"]);

  it("is found by every name that it holds", () => {
    for (const { namn, nummer } of rows) {
      const expected = nummer === "" ? null : nummer;
      expect(parts(`enligt 2 § ${namn} ska`), namn).toEqual([[expected, null, "2"]]);
    }
  });

  it("names each statute by its number, and no name twice", () => {
    for (const { nummer } of rows) expect(nummer).toMatch(/^(?:\d{4}:\d{1,4}|\(EU\) \d{4}\/\d{1,4}|)$/u);
    expect(new Set(rows.map(({ namn }) => namn)).size).toBe(rows.length);
  });
});
