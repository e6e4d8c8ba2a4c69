import { describe, expect, it } from "vitest";
import { restatedLaw } from "../../../src/extract/attributes/restated-law.ts";
import type { Language } from "../../../src/model/kinds.ts";
import { attributed } from "./attributed.ts";

const law = (text: string, lang: Language) => {
  const found = restatedLaw(attributed(text, lang));
  return found === null ? null : [found.statute, found.chapter, found.section];
};

describe("statements that restate a law", () => {
  it.each([
    ["sv", "Enligt 4 kap. 8 § skollagen ska huvudmannen ta emot klagomål.", ["2010:800", "4", "8"]],
    ["sv", "7 § Enligt 3 § arkivlagen ska handlingarna vårdas.", ["1990:782", null, "3"]],
    ["sv", "Skollagen kräver att eleverna är trygga.", ["2010:800", null, null]],
    ["sv", "I enlighet med AFS 2023:1 ska riskerna undersökas.", ["AFS 2023:1", null, null]],
    [
      "sv",
      "Enligt Socialstyrelsens föreskrifter (HSLF-FS 2017:37) ska läkemedel märkas.",
      ["HSLF-FS 2017:37", null, null],
    ],
    ["sv", "Av 2 kap. 3 § patientdatalagen framgår vem som får läsa.", ["2008:355", "2", "3"]],
    ["sv", "I miljöbalken anges att försiktighet ska iakttas.", ["1998:808", null, null]],
    [
      "sv",
      "Vårdgivaren ska enligt 3 kap. 2 § patientsäkerhetslagen utreda händelsen.",
      ["2010:659", "3", "2"],
    ],
    [
      "sv",
      "Enligt artikel 30 i dataskyddsförordningen ska ett register finnas.",
      ["(EU) 2016/679", null, "30"],
    ],
    ["sv", "Personal är enligt lag skyldig att göra en anmälan.", [null, null, null]],
    ["sv", "Enligt skollagen¹ ska planen vara känd.", ["2010:800", null, null]],
    ["sv", "En plan ska finnas, vilket följer av 2 § LEH.", ["2006:544", null, "2"]],
    [
      "en",
      "Under Article 33 of the GDPR, the controller must notify the authority.",
      ["(EU) 2016/679", null, "33"],
    ],
    ["en", "The GDPR requires that a register is kept.", ["(EU) 2016/679", null, null]],
    ["en", "As required by HIPAA, access must be logged.", [null, null, null]],
    ["en", "Section 5 of the Archives Act (1990:782) requires that files are kept.", ["1990:782", null, "5"]],
    ["en", "Overtime is paid to those entitled to it by law.", [null, null, null]],
  ] as const)("%s: %s", (lang, text, expected) => {
    expect(law(text, lang)).toEqual(expected);
  });

  it("keeps the reference as printed", () => {
    expect(restatedLaw(attributed("Enligt 6 kap. 1 § KL ska styrelsen leda arbetet."))?.text).toBe(
      "6 kap. 1 § KL",
    );
  });
});

describe("statements that only mention a law", () => {
  it.each([
    ["sv", "Verksamheten ska följa skollagen."],
    ["sv", "Upphandling ska ske enligt LOU."],
    ["sv", "Chefen ska känna till arbetsmiljölagen."],
    ["sv", "Portar som är godkända enligt plan- och bygglagen ska märkas."],
    ["sv", "Den som ska lämna uppgifter enligt miljöbalken bör föra en lista."],
    ["sv", "Avtal enligt LOU ska sparas i två år."],
    ["sv", "Enligt 5 § ska myndigheten föra en lista."],
    ["sv", "Enligt 2 kap. 4 § ska anmälan göras."],
    ["sv", "Enligt rutinen ska dörren låsas."],
    ["sv", "Enligt nämndens delegationsordning och kommunallagen ska beslutet anmälas."],
    ["sv", "Handläggaren ansvarar för beslut enligt SoL."],
    ["sv", "Beslutet fattas med stöd av 6 kap. 37 § kommunallagen."],
    ["en", "Staff must comply with the GDPR."],
    ["en", "Requests under the GDPR must be sent to the officer."],
    ["en", "Under section 4 of this policy, staff must call in."],
    ["en", "Employees must read the Data Protection Act."],
  ] as const)("%s: %s", (lang, text) => {
    expect(law(text, lang)).toBeNull();
  });
});
