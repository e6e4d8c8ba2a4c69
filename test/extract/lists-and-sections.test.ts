/** What lead-ins, headings and marks pass to the items below them. */
import { describe, expect, it } from "vitest";
import { documentTypeOf } from "../../src/domain/document-types.ts";
import { extractStatements } from "../../src/extract/extract-statements.ts";
import { kindsIn, modelOf, statementsIn } from "./written-document.ts";

describe("lead-ins", () => {
  it("give their force to every item and are no statement themselves", () => {
    const found = statementsIn([
      "Vaktmästaren ska:",
      "- låsa grinden,",
      "- släcka lamporna och",
      "- larma huset.",
    ]);
    expect(found.map(({ kind, form, item, leadIn }) => [kind, form, item, leadIn])).toEqual(
      Array.from({ length: 3 }, () => ["obligation", "explicit", true, "Vaktmästaren ska:"]),
    );
  });

  it.each([
    ["prohibition", "Det är inte tillåtet att:"],
    ["recommendation", "Ansökan bör innehålla"],
    ["permission", "Enheten får själv"],
    ["goal", "Målet är att:"],
    ["obligation", "Rektor ansvarar för att"],
  ])("pass %s: %s", (kind, leadIn) => {
    expect(kindsIn([leadIn, "- välja färg på väggen", "- byta gardiner"])).toEqual([kind, kind]);
  });

  it.each([
    ["sv", "Vakten ska föra logg över varje larm, bland annat:"],
    ["sv", "Vakten ska skriva en rapport och ska redovisa följande:"],
    ["en", "The guard must log every alarm, including:"],
    ["en", "The guard must write a report, and must contain the following:"],
  ] as const)("that are whole without their list are statements too (%s): %s", (lang, leadIn) => {
    expect(kindsIn([leadIn, "- tid", "- plats"], { lang })).toEqual(Array(3).fill("obligation"));
  });

  it("that break off before their list are none, though they end with the same words", () => {
    expect(kindsIn(["Vakten ska bland annat:", "- låsa grinden", "- släcka lamporna"])).toHaveLength(2);
  });

  it.each([
    ["sv", "Chefen ska bedöma skadan:", "Hög: någon kan ha blivit skadad.", "Låg: ingen har märkt något."],
    ["en", "The manager must rate the harm:", "High: somebody is hurt.", "Priority 2: nothing is broken."],
  ] as const)(
    "before levels that are told apart keep their force to themselves (%s)",
    (lang, leadIn, ...items) => {
      const lines = [leadIn, ...items.map((item) => `- ${item}`)];
      expect(kindsIn(lines, { lang, type: "rutin" })).toEqual(["obligation"]);
    },
  );

  it("before levels leave what the levels themselves demand", () => {
    const lines = ["Chefen ska bedöma skadan:", "- Hög: chefen ska ringa polisen.", "- Låg: ingen åtgärd."];
    expect(kindsIn(lines)).toEqual(["obligation", "obligation"]);
  });

  it("that only describe make their items describe", () => {
    expect(kindsIn(["Exempel på utrustning:", "- hjälm", "- handskar"])).toEqual([]);
    expect(kindsIn(["Vanliga namn är:", "- anvisning", "- lathund"], { type: "rutin" })).toEqual([]);
    expect(kindsIn(["Med utrustning avses:", "- hjälm"])).toEqual([]);
  });

  it("leave a sentence before them as it is", () => {
    const found = statementsIn(["Dörren ska vara låst. Nyckeln ska", "- märkas", "- lämnas tillbaka"]);
    expect(found.map(({ text }) => text)).toEqual(["Dörren ska vara låst.", "märkas", "lämnas tillbaka"]);
  });

  it("do not silence an item with force of its own", () => {
    expect(kindsIn(["Chefen ska:", "- föra lista", "- inte bör den lämnas ut"])[0]).toBe("obligation");
    expect(kindsIn(["Vid resa gäller:", "- Tåg ska väljas.", "- Flyg får inte användas."])).toEqual([
      "obligation",
      "prohibition",
    ]);
  });

  it.each([
    ["sv", "Arbetsmaterial"],
    ["sv", "Kväll och helg"],
    ["en", "Draft"],
  ] as const)("are no labels that pass nothing on (%s: %s)", (lang, label) => {
    const items =
      lang === "sv" ? ["1. Lås grinden.", "2. Släck lampan."] : ["1. Lock the gate.", "2. Check it."];
    const found = statementsIn([label, ...items], { lang, type: "rutin" });
    expect(found.map(({ leadIn }) => leadIn)).toEqual([null, null]);
  });

  it.each([
    ["Kväll och helg:", "- Lås grinden."],
    ["Om larmet går och ingen är på plats", "- ring vakten"],
    ["Vid stängning gör vi följande.", "- Släck lampan."],
    ["Vakten ska", "- Låsa grinden"],
  ])("are what ends in a colon, announces, breaks off or passes force: %s", (leadIn, item) => {
    expect(statementsIn([leadIn, item], { type: "rutin" }).map((found) => found.leadIn)).toEqual([leadIn]);
  });

  it("end with their list, and do not lead in one that is numbered from 1 again", () => {
    const lines = [
      "Vid stängning ska",
      "1. lampor släckas,",
      "2. dörrar låsas.",
      "1. Huset stod klart i våras.",
    ];
    expect(statementsIn(lines).map(({ text }) => text)).toEqual(["lampor släckas,", "dörrar låsas."]);
    const commas = ["Vakten ska", "1. låsa,", "2. larma.", "1. släcka lampor"];
    expect(statementsIn(commas)).toHaveLength(3);
  });

  it("make the innermost items count, and the upper one only for what it says itself", () => {
    const lines = [
      "Chefen ska",
      "- upprätta en lista över",
      "  - nycklar",
      "  - koder",
      "- hålla listan aktuell",
    ];
    expect(statementsIn(lines).map(({ text }) => text)).toEqual(["nycklar", "koder", "hålla listan aktuell"]);
  });

  it("that are whole commands count themselves", () => {
    const lines = ["Utse en ansvarig för varje rum i huset:", "- kök", "- hall"];
    expect(statementsIn(lines).map(({ text }) => text)).toEqual([lines[0]]);
  });

  it.each([
    ["sv", "Samla in följande uppgifter:", "namn", "Vad händer med nyckeln?"],
    ["sv", "Kontrollera att:", "fönstren är stängda,", "lampan är släckt."],
    ["en", "Collect the following information:", "Your name.", "The door you use."],
  ] as const)("that command hold for what their items name (%s): %s", (lang, leadIn, ...items) => {
    const found = statementsIn([leadIn, ...items.map((item) => `- ${item}`)], { lang });
    expect(found.map(({ kind, form }) => [kind, form])).toEqual(items.map(() => ["obligation", "implicit"]));
  });

  it("that command say nothing of items that only tell something", () => {
    const lines = [
      "Byt utseende med:",
      "- Stor ger stora bilder som syns på håll.",
      "- Liten ger små bilder.",
    ];
    expect(kindsIn(lines)).toEqual([]);
    expect(kindsIn(["Utkast", "- namn", "- adress"])).toEqual([]);
  });

  it.each([
    ["obligation", "Uppgifter som ska lämnas:"],
    ["obligation", "Vad som ska göras på kvällen:"],
    ["permission", "Den som får öppna skåpet:"],
    ["prohibition", "Saker som inte får lånas ut:"],
  ])("that name what holds for their items pass %s: %s", (kind, leadIn) => {
    expect(kindsIn([leadIn, "- nycklar", "- vaktmästare"])).toEqual([kind, kind]);
    expect(kindsIn(["# Rutin", `## ${leadIn.slice(0, -1)}`, "- nycklar", "- vaktmästare"])).toEqual([
      kind,
      kind,
    ]);
  });

  it("that only tell what their items are leave commands alone, those that are something make them names", () => {
    expect(kindsIn(["I huset görs varje kväll:", "- Lås grinden."])).toEqual(["obligation"]);
    expect(kindsIn(["Viktiga övningar är:", "- Lås grinden."])).toEqual([]);
  });

  it("that lack only their full stop lead in nothing", () => {
    const sentence = "We aim to help all our tenants feel at home in every house that we own";
    const lines = [sentence, "- A tenant is whoever has signed a lease.", "- Tenants must lock the gate."];
    expect(kindsIn(lines, { lang: "en" })).toEqual(["goal", "obligation"]);
  });

  it("about goals make points goals, wherever they say so", () => {
    expect(kindsIn(["Vi arbetar mot tre mål:", "- Parkerna är rena."])).toEqual(["goal"]);
    expect(kindsIn(["We work towards three goals:", "- Clean parks."], { lang: "en" })).toEqual(["goal"]);
    expect(kindsIn(["Föreningens ändamål är att:", "- sprida glädje", "- ordna fester"])).toEqual([
      "goal",
      "goal",
    ]);
  });

  it.each([
    ["Deras roll är:", "obligation", "- Att vara en god förebild", "- Att hålla i träffar"],
    ["Medlemmen förbinder sig:", "prohibition", "- att inte grilla på balkongen", "- att ej mata duvor"],
  ])("that tell somebody's part pass it on: %s", (leadIn, kind, ...items) => {
    expect(kindsIn([leadIn, ...items])).toEqual([kind, kind]);
  });

  it("that tell what somebody is leave tasks in an instruction", () => {
    const lines = ["Direktören är anställd av styrelsen:", "- Leda förvaltningen", "- Under styrelsen"];
    expect(statementsIn(lines, { type: "instruktion" }).map(({ text }) => text)).toEqual([
      "Leda förvaltningen",
    ]);
  });

  it("a second sentence that is a bare infinitive goes on with the tasks", () => {
    const lines = ["Läkaren ansvarar för att:", "- Delta i samtalet. Göra hembesök. Se bilaga 2."];
    expect(statementsIn(lines).map(({ text }) => text)).toEqual(["Delta i samtalet.", "Göra hembesök."]);
  });

  it("that somebody's right stands in count where the section only points elsewhere", () => {
    const lines = [
      "# Rutin",
      "## Kontakt",
      "Följande personer har rätt att låna nyckeln:",
      "- Kassören",
      "Ring vakten.",
    ];
    expect(kindsIn(lines)).toEqual(["permission"]);
  });

  it("a second sentence of an item needs force of its own", () => {
    const lines = [
      "Chefen ska:",
      "- hålla samtal. Samtalen är viktiga för alla. Anteckningar får inte sparas.",
    ];
    expect(kindsIn(lines)).toEqual(["obligation", "prohibition"]);
  });

  it("hold for a list that has lost its marks", () => {
    const lines = ["Föreningen ska verka för att barnen", "får vara ute varje dag,", "lär känna skogen."];
    expect(statementsIn(lines).map(({ kind, text }) => [kind, text])).toEqual([
      ["obligation", "får vara ute varje dag,"],
      ["obligation", "lär känna skogen."],
    ]);
  });
});

describe("sections", () => {
  it("about goals make points goals", () => {
    expect(
      kindsIn(["# Plan", "## Mål", "- Fler barn cyklar till skolan.", "- Lekplatserna är trygga."]),
    ).toEqual(["goal", "goal"]);
  });

  it("about somebody's duties make points duties", () => {
    expect(kindsIn(["# Policy", "## Medarbetarens ansvar", "- vara rädd om utrustningen"])).toEqual([
      "obligation",
    ]);
  });

  it("about duties prescribe in their sentences too", () => {
    const lines = ["# Policy", "## Ansvarsfördelning", "Beslutet tas av vaktmästaren."];
    expect(kindsIn(lines)).toEqual(["obligation"]);
  });

  it("named by a label on a line of its own last until the next label", () => {
    const lines = [
      "# Plan",
      "## Brand",
      "Mål:",
      "Att alla kommer ut. Ingen ska skadas.",
      "Bakgrund:",
      "Huset byggdes av trä. Lampor släcks.",
      "Gör så här:",
      "Lampor släcks.",
      "## Vatten",
      "Lampor släcks.",
    ];
    expect(statementsIn(lines).map(({ kind, text, heading }) => [kind, text, heading.at(-1)])).toEqual([
      ["goal", "Att alla kommer ut.", "Mål"],
      ["goal", "Ingen ska skadas.", "Mål"],
      ["obligation", "Lampor släcks.", "Gör så här"],
    ]);
  });

  it("of a checklist say how things are to be", () => {
    const lines = [
      "# Kontrollpunkter",
      "## Lampor",
      "- Lampan lyser.",
      "- Dörren har en skylt. Den är grön.",
      "- Lampan kan blinka.",
      "- Se bilaga 2.",
    ];
    expect(statementsIn(lines, { type: "checklista" }).map(({ text }) => text)).toEqual([
      "Lampan lyser.",
      "Dörren har en skylt.",
    ]);
    expect(kindsIn(lines, { type: "plan" })).toEqual([]);
  });

  it("whose heading is a lead-in go on from it", () => {
    const lines = [
      "# Policy",
      "## We will keep the house safe by:",
      "- checking the doors",
      "- training the guards",
    ];
    expect(kindsIn(lines, { lang: "en" })).toEqual(["obligation", "obligation"]);
    expect(kindsIn(["# Policy", "## Safety by: design", "- checking the doors"], { lang: "en" })).toEqual([]);
  });

  it("with an example that has headings of its own are no example", () => {
    const lines = ["# Rutin", "## Exempel", "Ring vakten.", "### 1. Larma", "Ring kocken."];
    expect(statementsIn(lines).map(({ text }) => text)).toEqual(["Ring kocken."]);
  });

  it("about things that only sound like goals say nothing", () => {
    expect(kindsIn(["# Regler", "## Omhändertagna föremål", "- Cyklar står i källaren."])).toEqual([]);
    expect(kindsIn(["# Regler", "## Miljömål", "- Cyklar står i källaren."])).toEqual(["goal"]);
  });

  it("of a document called goals are goals", () => {
    expect(kindsIn(["# Strategic goals 2031", "## Parks", "- Host eight concerts"], { lang: "en" })).toEqual([
      "goal",
    ]);
    expect(kindsIn(["# Planeringsmål 2031", "## Parker", "- Parkerna är rena."])).toEqual(["goal"]);
    expect(kindsIn(["# Mål och budget", "## Parker", "- Parkerna är rena."])).toEqual([]);
    expect(kindsIn(["## Syfte och mål", "## Parker", "- Parkerna är rena."])).toEqual([]);
  });

  it("of a vision are full of goals, whatever they are about", () => {
    const lines = [
      "# Visionsplan",
      "## Medlemmar",
      "- Alla medlemmar trivs.",
      "- Föreningen har en bra lokal.",
    ];
    expect(kindsIn(lines, { type: "vision" })).toEqual(["goal", "goal"]);
    expect(kindsIn(lines, { type: "plan" })).toEqual([]);
  });

  it("hold tasks without anybody who does them", () => {
    const lines = [
      "Varje kväll görs detta av vakten:",
      "- Städar hyllor.",
      "- Innehåller två rum.",
      "- låser grinden,",
    ];
    expect(statementsIn(lines).map(({ text }) => text)).toEqual(["Städar hyllor."]);
    expect(kindsIn(["- Gå igenom listan.", "- Genomföra en rond."], { type: "rutin" })).toEqual([
      "obligation",
      "obligation",
    ]);
  });

  it("that recommend make commands advice and leave duties", () => {
    const lines = ["# Policy", "## Rekommendationer", "Välj tåget.", "Undvik flyg.", "Biljetten ska sparas."];
    expect(kindsIn(lines)).toEqual(["recommendation", "recommendation", "obligation"]);
  });

  it("with examples say nothing", () => {
    expect(kindsIn(["# Policy", "## Exempel", "Chefen ska ringa varje dag."])).toEqual([]);
  });

  it("with background only describe, unless force stands in words", () => {
    const lines = [
      "# Rutin",
      "## Bakgrund",
      "Nycklar lämnades förr till vakten.",
      "Listan skickas varje år.",
      "Listan ska bevaras.",
    ];
    expect(statementsIn(lines, { type: "rutin" }).map(({ text }) => text)).toEqual(["Listan ska bevaras."]);
  });

  it("with steps prescribe in a policy too", () => {
    const lines = ["# Policy", "## Så här gör du", "Ansökan lämnas till receptionen."];
    expect(kindsIn(lines)).toEqual(["obligation"]);
  });

  it("whose heading breaks off lead in their points", () => {
    expect(kindsIn(["# Regler", "## Alla ska", "- hälsa", "## Du får inte", "- springa"])).toEqual([
      "obligation",
      "prohibition",
    ]);
  });

  it("about goals make a 'ska' without anybody to see to it a goal", () => {
    const lines = ["# Plan", "## Mål", "Parkerna ska kunna användas av alla. Nämnden ska redovisa läget."];
    expect(kindsIn(lines)).toEqual(["goal", "obligation"]);
  });

  it("about goals make what nobody should have to do a goal", () => {
    expect(kindsIn(["# Plan", "## Mål", "Inga kvitton ska behöva sparas i pärm."])).toEqual(["goal"]);
  });

  it("about the purpose say what the document does, but not what is done to it", () => {
    const lines = [
      "# Policy",
      "## Syfte",
      "Den här resepolicyn ska få fler att ta tåget.",
      "Policyn ska följas.",
    ];
    expect(statementsIn(lines).map(({ text }) => text)).toEqual(["Policyn ska följas."]);
    const english = [
      "# Policy",
      "## Purpose",
      "This policy will cut our travel.",
      "This policy must be kept.",
    ];
    expect(statementsIn(english, { lang: "en" }).map(({ text }) => text)).toEqual([
      "This policy must be kept.",
    ]);
  });

  it("about the purpose leave the duties of somebody who is named", () => {
    const lines = ["# Policy", "## Syfte", "Enligt policyn ska chefen boka tåg.", "Chefen ska läsa policyn."];
    expect(kindsIn(lines)).toEqual(["obligation", "obligation"]);
  });

  it("keep their path", () => {
    const [found] = statementsIn(["# Policy", "## Ansvar", "### Chefen", "Chefen ska lyssna."]);
    expect(found?.heading).toEqual(["Policy", "Ansvar", "Chefen"]);
  });
});

describe("marks on the paper", () => {
  it("a tick box makes a row a duty, numbered by its box", () => {
    const found = statementsIn(["[ ] Fönster stängda", "[ ] Inga lösa sladdar på golvet"], {
      type: "checklista",
    });
    expect(found.map(({ kind, form, number }) => [kind, form, number])).toEqual([
      ["obligation", "implicit", "☐"],
      ["prohibition", "implicit", "☐"],
    ]);
  });

  it.each([
    ["obligation", "- SKA: Planen är beslutad."],
    ["recommendation", "- BÖR: Planen är kort."],
    ["prohibition", "- SKA: Inga lösenord sparas i klartext."],
    ["obligation", "- SKA: Ansökan kan avslås av chefen."],
  ])("a word before the point gives %s: %s", (kind, line) => {
    expect(kindsIn([line])).toEqual([kind]);
  });

  it("printed numbers are kept: steps and clauses", () => {
    const found = statementsIn(["1. Läraren räknar barnen.", "7 § Ordföranden ska kalla till möte."]);
    expect(found.map(({ number }) => number)).toEqual(["1", "7 §"]);
  });
});

describe("tables", () => {
  it("of delegation lay nothing down", () => {
    const lines = [
      "! Nr | Ärende | Delegat",
      "1 | Anställning ska prövas | Rektor",
      "2 | Skolskjuts | Handläggare",
    ];
    expect(kindsIn(lines, { type: "delegationsordning" })).toEqual([]);
  });

  it("of activities are what an action plan plans, but duties elsewhere", () => {
    const lines = [
      "! Aktivitet | Ansvarig | Klart",
      "Byta lampor | Vaktmästare | Maj",
      "Måla staket | Vaktmästare | Juni",
    ];
    expect(kindsIn(lines, { type: "handlingsplan" })).toEqual([]);
    expect(kindsIn(lines, { type: "rutin" })).toEqual(["obligation", "obligation"]);
  });

  it("of roles count the rows that name a duty", () => {
    const lines = [
      "! Roll | Ansvar",
      "Rektor | Ansvarar för att planen följs",
      "Elev | Den som går i skolan",
    ];
    expect(kindsIn(lines)).toEqual(["obligation"]);
  });

  it("with a column of goals give goals, with the words of the cell", () => {
    const found = statementsIn(["! Mål | Indikator", "Fler läser på fritiden | Enkät"]);
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([["goal", "Fler läser på fritiden"]]);
  });

  it("with crosses under Ska and Bör", () => {
    const lines = ["! Punkt | Ska | Bör", "Låset är bytt | x | ", "Dörren är målad |  | x"];
    expect(kindsIn(lines)).toEqual(["obligation", "recommendation"]);
  });
});

it("what is printed around the text says nothing", () => {
  const model = modelOf(["Dörren ska låsas."]);
  const blocks = model.blocks.map((block) => ({ ...block, furniture: "page-footer" as const }));
  const input = { lang: "sv" as const, type: documentTypeOf("policy"), systems: [] };
  expect(extractStatements({ model: { ...model, blocks }, ...input })).toEqual([]);
  expect(extractStatements({ model, ...input })).toHaveLength(1);
});

it("what is laid twice is there twice", () => {
  expect(kindsIn(["Dörren ska låsas. Dörren ska låsas."])).toHaveLength(2);
});
