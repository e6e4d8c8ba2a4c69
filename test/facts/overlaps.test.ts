/** Overlaps between documents, with traps beside them. */
import { describe, expect, it } from "vitest";
import { looseStems } from "../../src/facts/loose-stem.ts";
import { overlaps } from "../../src/facts/overlaps.ts";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import { termsOf } from "../../src/text/terms.ts";
import { type SampleParts, sampleDocument, sampleStatement } from "../model/sample-document.ts";

const KEYS = [
  "Vakten ska kvittera nyckeln i nyckelskåpet varje kväll.",
  "Borttappade nycklar ska anmälas till fastighetsavdelningen samma dag.",
  "Nyckelskåpet ska inventeras varje kvartal av vaktmästaren.",
];
const OTHERS = [
  "Resor ska bokas med tåg när restiden är kortare än fyra timmar.",
  "Köket ska märka rätter som innehåller allergener på matsedeln.",
  "Brandsläckare ska provas varje vår av räddningstjänsten.",
  "Akter ska gallras enligt dokumenthanteringsplanen vid årsskiftet.",
  "Vikarier ska få en handledare under den första veckan.",
  "Gator ska plogas innan snödjupet når åtta centimeter.",
  "Elever ska kunna låna böcker under hela läsåret.",
];

function holding(path: string, texts: readonly string[], more: SampleParts = {}): AuditedDocument {
  const statements = texts.map((text) => sampleStatement({ text }));
  const metadata = { decidedBy: "Enhetschef", decidedDate: "2024-01-01" };
  return sampleDocument({ path, title: path, unit: "drift", statements, metadata, ...more });
}

function found(documents: readonly AuditedDocument[]) {
  const terms = new Map(
    documents.map(({ path, lang, statements }) => [
      path,
      termsOf(statements.flatMap(({ text }) => looseStems(text, lang ?? "sv"))),
    ]),
  );
  return overlaps({ documents, terms });
}

const pairs = (documents: readonly AuditedDocument[]): string[] =>
  found(documents).map(({ from, to }) => `${from} → ${to}`);
const others = (): AuditedDocument[] => OTHERS.map((text, at) => holding(`o${at}.md`, [text]));

describe("overlaps", () => {
  it("are shown by what stands in both, first the one's and then the other's", () => {
    const [relation, ...more] = found([
      holding("a.md", [...KEYS, "Dörrar ska låsas."]),
      holding("b.md", [...KEYS.toReversed(), "Larmet ska provas av vaktmästaren."]),
      ...others(),
    ]);
    expect(more).toEqual([]);
    expect(relation).toMatchObject({ kind: "overlaps", from: "b.md", to: "a.md" });
    expect(relation?.score).toBeGreaterThan(0.35);
    expect(relation?.evidence.map(({ document, text }) => `${document} ${text}`)).toEqual(
      KEYS.toReversed().flatMap((text) => [`b.md ${text}`, `a.md ${text}`]),
    );
  });

  it("on the same subject with nothing in both are shown by their titles", () => {
    const [relation] = found([
      holding("a.md", [
        "Nyckelskåpet ska vara låst.",
        "Nycklar ska kvitteras av vakten varje kväll.",
        "Vakten räknar nycklarna.",
      ]),
      holding("b.md", [
        "Vakten får lämna ut nycklar ur nyckelskåpet.",
        "Det sker varje kväll.",
        "De som har nycklar har kvitterat dem.",
      ]),
      ...others(),
    ]);
    expect(relation?.evidence.map(({ text, place }) => [text, place])).toEqual([
      ["b.md", null],
      ["a.md", null],
    ]);
  });

  it("need documents that lay several things down: two that only repeal others are alike by their template", () => {
    const repealing = (path: string, rule: string) =>
      holding(path, [
        `Vaktbolagets bestämmelser ${rule} om nycklar i nyckelskåpet ska upphöra att gälla vid årsskiftet.`,
      ]);
    expect(pairs([repealing("a.md", "A1"), repealing("b.md", "B2"), ...others()])).toEqual([]);
  });

  it("leave two units their own routines, but not beside what is decided for all", () => {
    const two = [holding("a.md", KEYS, { unit: "natt" }), holding("b.md", KEYS, { unit: "dag" })];
    expect(pairs([...two, ...others()])).toEqual([]);
    const common = holding("z.md", KEYS, { unit: "ledning", metadata: { decidedBy: "Kommunstyrelsen" } });
    expect(pairs([...two, common, ...others()])).toEqual(["a.md → z.md", "b.md → z.md"]);
  });

  it("are not told by what stands in every template", () => {
    const template = [
      "Dokumentet ska följas upp varje år av den som är ansvarig.",
      "Avvikelser ska rapporteras till närmaste chef utan dröjsmål.",
      "Alla medarbetare ska ta del av dokumentet vid anställning.",
    ];
    const many = Array.from({ length: 12 }, (_, at) =>
      holding(`m${at}.md`, [...template, `Sak${at} ska göras.`]),
    );
    for (const { evidence } of found(many)) expect(evidence.every(({ place }) => place === null)).toBe(true);
  });

  it("among few documents need several things that stand in both", () => {
    expect(pairs([holding("a.md", KEYS), holding("b.md", KEYS)])).toEqual(["b.md → a.md"]);
    expect(pairs([holding("a.md", KEYS), holding("b.md", KEYS.slice(0, 2))])).toEqual([]);
  });

  it("are never between languages", () => {
    expect(pairs([holding("a.md", KEYS), holding("b.md", KEYS, { lang: "en" })])).toEqual([]);
  });
});
