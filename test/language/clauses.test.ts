/** Where the verbs of the main clause stand, and what is left outside it. */
import { describe, expect, it } from "vitest";
import { parseSentence } from "../../src/language/clauses.ts";
import type { Language } from "../../src/model/kinds.ts";

const verbsOf = (text: string, lang: Language = "sv"): string[] => {
  const parsed = parseSentence(text, lang);
  return parsed.verbs.map((at) => parsed.words[at]?.lower ?? "");
};

describe("the verb of the main clause", () => {
  it.each([
    ["Chefen ska lyssna.", ["ska"]],
    ["Om taket ska läggas om ställs bilarna undan.", ["ställs"]],
    ["De mått som ska hållas framgår av ritningen.", ["framgår"]],
    ["För att barnen ska må bra måste rummen vädras.", ["måste"]],
    ["För att bli godkänd ska varje sökande visa intyg.", ["ska"]],
    ["Den som ansvarar för köket och som kan laga mat får ordna festen.", ["får"]],
    ["Hur arbetet läggs upp bestäms av enheten.", ["bestäms"]],
    ["Vilken färg som väljs är en sak för målaren.", ["är"]],
    ["Finns det ett hål ska det lagas.", ["ska"]],
    ["Finns det ett hål?", ["finns"]],
    ["Frågor om parkering ska ställas till vakten.", ["ska"]],
    ["Chefen beslutar om lokaler och ska informera gruppen.", ["beslutar", "ska"]],
    ["Allt som skrivs ned räknas som utkast och får inte spridas.", ["räknas", "får"]],
    ["Nämnden får, om det finns skäl, medge undantag.", ["får"]],
    ["Åtgärderna kan behöva samordnas.", ["kan"]],
    ["Personer som riskerar att under natten få besök ska varnas.", ["ska"]],
    ["Regel 3: Leverantören ska lämna kvitto.", ["ska"]],
    ["Om möjligt ska brevet skrivas för hand.", ["ska"]],
    ["Som chef ska du lyssna.", ["ska"]],
    ["Där ska finnas en brandsläckare.", ["ska"]],
  ])("%s", (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });

  it.each([
    ["If the alarm rings, staff must leave.", ["must"]],
    ["Data that users must keep should be encrypted.", ["should"]],
    ["Before entering, visitors must sign.", ["must"]],
    ["Users who store data must encrypt it.", ["must"]],
    ["To leave, you should ring the bell.", ["should"]],
  ])("%s", (text, verbs) => {
    expect(verbsOf(text, "en")).toEqual(verbs);
  });
});

describe("what stands outside", () => {
  it.each([
    ["Listan (som ska vara kort) finns här.", ["finns"]],
    ["”Vi ska vinna”, sade tränaren.", ["sade"]],
    ["(Dörren ska låsas.)", ["ska"]],
  ])("%s", (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });
});
