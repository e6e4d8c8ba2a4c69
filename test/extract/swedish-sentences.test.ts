/** One sentence at a time: what it lays down by its own words. */
import { describe, expect, it } from "vitest";
import { kindsIn, statementsIn } from "./written-document.ts";

const is = (kind: string, sentences: readonly string[], type = "policy"): void => {
  it.each(sentences)("%s", (sentence) => {
    expect(kindsIn([sentence], { type })).toEqual([kind]);
  });
};

describe("duties", () => {
  is("obligation", [
    "Chefen ska informera sina medarbetare varje månad.",
    "Kassören skall förvara kvitton i sju år.",
    "Alla besökare måste bära namnbricka.",
    "Därför ska varje enhet utse ett brandombud.",
    "Om larmet går ska byggnaden utrymmas.",
    "När elever ska åka på utflykt måste rektor godkänna resan.",
    "Upptäcks mögel i lokalen ska fastighetsägaren underrättas.",
    "För att eleverna ska må bra ska skolgården ha skugga.",
    "De handlingar som ska sparas ska märkas med datum.",
    "Förvaltningschefen ansvarar för arkivet.",
    "För brandskyddet svarar respektive verksamhetschef för inom sin enhet.",
    "Det åligger kassören att föra bok över inköpen.",
    "Registrator har till uppgift att öppna posten.",
    "Handläggaren har att pröva varje ansökan.",
    "Den som hanterar kontanter är skyldig att lämna kvitto.",
    "För inköp över gränsen krävs två anbud.",
    "Den som kör bussen behöver ha förarbevis.",
    "Det är obligatoriskt att bära hjälm på bygget.",
    "Avtalet förutsätter att båda parter har skrivit under.",
    "Medarbetaren förväntas svara samma dag.",
    "I arbetsuppgiften ingår att vattna växterna.",
    "Det är av yttersta vikt att dörren hålls låst.",
    "Om aktuellt ska hyresvärden kontaktas.",
    "Listan finns för att spara tid och i de fall den är fel ska den rättas.",
    "Om bollarna har bytts eller inte ska vaktmästaren anteckna det.",
    "Vaktens uppgift är att hålla grinden stängd.",
    "Till kassörens uppgifter hör bokföring och bokslut.",
    "Föreningen åtar sig att hålla stigen öppen.",
    "Den som vaktar behöver kunna läsa kartan.",
    "Det är ett ansvar för varje chef att lyssna på sina grannar.",
    "Revisorerna har också uppgiften att granska bolagen.",
    "Medlemmen förbinder sig att hålla balkongen ren.",
    "🏘️ Släck alla lampor.",
    "Större ändringar i huset kräver tillstånd av styrelsen.",
    "Ansvaret innebär att hjälpa den som är ny.",
    "Ansvarig för nycklarna är vaktmästaren.",
    "Vi förväntar oss att gästerna hälsar.",
    "Ändring av stadgarna kräver beslut av två möten.",
    "Vakten ska – inom ramen för avtalet – hålla grinden stängd.",
  ]);
});

describe("prohibitions", () => {
  is("prohibition", [
    "Nycklar får inte lånas ut.",
    "Därför får dokumentet, utom vid brand, inte lämna arkivet.",
    "Journaler får aldrig lämnas framme.",
    "Privata bilar får ej parkeras på gården.",
    "Grinden får under inga omständigheter lämnas öppen.",
    "Ingen får klättra på taket.",
    "Endast rektor får avstänga en elev.",
    "Rummet får användas endast av personal.",
    "Kopior ska inte sparas.",
    "Plastmuggar ska undvikas.",
    "Det är inte tillåtet att röka på balkongen.",
    "Det är förbjudet att elda på gården.",
    "Beslutanderätten kan inte överlåtas.",
    "Undvik starka dofter i väntrummet.",
    "Kränkningar accepteras inte.",
    "Under sommaren får endast de båtar som besiktigats läggas i.",
    "Det innebär att lösa hundar är förbjudna på gården.",
    "Rökförbud råder i hela källaren.",
    "Avtalet förbjuder uthyrning av lokalen.",
    "Inga slitna kläder är tillåtna.",
    "Musik är endast tillåten på dagen.",
    "Den som kommer för sent har ej rätt att delta.",
    "På mötet kan bara de frågor som anmälts behandlas.",
    "I våra lokaler gäller ett generellt filmförbud.",
    "På mötet får endast det som anmälts upptas till beslut.",
    "Rök ej i trapphuset.",
    "Rösten kan endast lämnas på plats.",
    "Endast medlemmar kan inneha nycklar.",
    "Föreningen kan inte upplösas av styrelsen.",
  ]);
});

describe("advice", () => {
  is("recommendation", [
    "Mötet bör hållas före lunch.",
    "Alkohol bör inte serveras.",
    "Det är lämpligt att boka rummet i god tid.",
    "Det är därför viktigt att grannarna får veta i förväg.",
    "Chefer uppmanas att ta ut sin semester.",
    "Om möjligt ska brevet skrivas för hand.",
    "Tänk på att stänga fönstren.",
    "Försök att samordna resorna.",
    "Använd gärna cykel.",
    "Det kan vara värdefullt att fråga eleverna.",
  ]);
});

describe("freedoms", () => {
  is("permission", [
    "Saknas blankett kan handläggaren i stället anteckna uppgifterna.",
    "Läraren kan också i stället ringa hem.",
    "Chefen måste inte läsa varje utkast.",
    "Resor inom kommunen behöver inte anmälas.",
    "Det finns inget krav på skriftlig ansökan.",
    "Kvitto krävs inte för mindre belopp.",
    "Enheten får själv välja leverantör.",
    "Om det finns särskilda skäl får chefen, efter samråd, medge undantag.",
    "Nämnden kan delegera beslutet.",
    "Medarbetare har rätt till friskvård.",
    "Det står var och en fritt att avstå.",
    "Arbetslaget avgör självt hur tiden används, och rektor avgör inte mer än ramen.",
    "I de mindre husen avgör varje vaktmästare om skyltar ska sättas upp.",
    "Det går även att lämna synpunkter muntligt.",
    "Medlem äger rätt att lämna föreningen.",
    "Inga kvitton ska behöva lämnas.",
    "Byggnadsnämnden kan inrätta en arbetsgrupp.",
    "Vid behov kan styrelsen mötas på distans.",
    "På stämman har varje hushåll rösträtt.",
    "Du kan betala kontant.",
    "Det är vakten som har rätt att öppna skåpet.",
    "Det är chefen för parken som kan lämna undantag.",
    "Föreningen förbehåller sig rätten att neka uthyrning.",
    "Vakten har befogenhet att avvisa gäster.",
    "Trivsel innebär också att den som hyr får ha katt.",
    "För korta ärenden ska inget protokoll behöva föras.",
  ]);
});

describe("goals", () => {
  is("goal", [
    "Målet är att alla barn lär sig simma.",
    "Vår vision är att ingen ska vara ensam.",
    "Senast 2031 ska sjön vara ren.",
    "Regionen ska vara en region där ingen väntar i onödan.",
    "Andelen nöjda invånare ska öka.",
    "Verksamheten ska präglas av lugn.",
    "Delmål: Hälften av bilarna går på el.",
    "Undervisningen syftar till att eleverna ska våga tala.",
    "Ingen ska behöva söka två gånger.",
    "Klubbens ändamål är att sprida glädje genom sång.",
    "Vi strävar efter en lugn trädgård.",
    "Delmålen är att ha ett gott ledarskap.",
    "För parken är det övergripande målet att vara en plats för alla.",
    "Här arbetar vi för att alla barn lär sig cykla.",
    "Inga barn i staden ska behöva frysa.",
    "På våra kontor ska ingen behöva leta efter en ledig stol.",
  ]);
});

describe("nothing at all", () => {
  it.each([
    "Rutinen ska beskriva hur nycklar hanteras.",
    "Vår resepolicy ska även göra det lättare att välja tåget.",
    "Denna riktlinje ska vara ett stöd för chefer.",
    "Syftet med rutinen är att alla ska veta vad som gäller.",
    "Med värd avses den som ska ta emot gästerna.",
    "Stress kan leda till att man måste vila.",
    "Chefen kan behöva vikarier.",
    "Varje gäst får en handduk.",
    "Förslaget får konsekvenser för skolan.",
    "Vi får räkna med hårdare vintrar.",
    "Mått som ska hållas står på ritningen.",
    "Vem ska göra vad?",
    "En snickarbod ska inte förväxlas med en verkstad.",
    "”Vi måste måla om”, sade vaktmästaren.",
    "Förr skulle varje utlåning antecknas i en liggare.",
    "Så kallade ska-krav skrivs med stor stil.",
    "Utkom från trycket den 3 maj 2020.",
    "Ska revideras senast: 2030-01-31",
    "Skallen på statyn är av brons.",
    "Observera att rummet är litet.",
    "Det bör påpekas att huset är gammalt.",
    "Granby kommuns nya cykelstrategi ska styra mot färre olyckor.",
    "Handboken strävar efter ett enkelt språk.",
    "Policyns syfte är att alla ska känna till den.",
    "Gästen får inget tillägg på fakturan.",
    "Nyckeln kan kasseras av misstag.",
    "Glödlampan kan då bytas.",
    "Du kan läsa mer på anslagstavlan.",
  ])("%s", (sentence) => {
    expect(statementsIn([sentence])).toEqual([]);
  });
});

describe("a sentence that says two things", () => {
  it.each([
    ["obligation", "Kassören ska föra bok och får anlita hjälp."],
    ["obligation", "Källaren måste vara låst och bör inte användas."],
    ["recommendation", "Beslut bör fattas av nämnden, men chefen kan besluta i mindre ärenden."],
    ["prohibition", "Hunden får inte lämnas ensam och ska hållas kopplad."],
  ])("is a %s: %s", (kind, sentence) => {
    expect(kindsIn([sentence])).toEqual([kind]);
  });
});

describe("a text whose kind prescribes", () => {
  is(
    "obligation",
    [
      "Ansökan lämnas till receptionen.",
      "Samordnaren ringer anhöriga.",
      "Vid larm tar vaktmästaren emot räddningstjänsten.",
      "Om nyckeln saknas kontaktas enhetschefen.",
      "Du låser dörren när du går.",
    ],
    "rutin",
  );

  it.each([
    "Rutinen gäller för alla enheter.",
    "Varje år händer ungefär tio olyckor.",
    "Nycklarna är märkta med siffror.",
    "Revideras senast: 2029-05-01",
  ])("but not: %s", (sentence) => {
    expect(kindsIn([sentence], { type: "rutin" })).toEqual([]);
  });

  it("and elsewhere describes", () => {
    expect(kindsIn(["Ansökan lämnas till receptionen.", "Samordnaren ringer anhöriga."])).toEqual([]);
  });

  it("commands anywhere", () => {
    const lines = [
      "Kontrollera att dörren är låst.",
      "Om du är osäker, ring växeln.",
      "Lämna inte kvar datorn.",
    ];
    expect(kindsIn(lines)).toEqual(["obligation", "obligation", "prohibition"]);
    expect(statementsIn(lines).every((statement) => statement.form === "implicit")).toBe(true);
  });

  it.each([
    "Vid lukt häll några droppar såpa i golvbrunnen.",
    "Slutligen ta en torr trasa.",
    "Om larmet går ring 112.",
    "När maskinen är klar torktumla och vik lakanen.",
    "Om golvet är vått, trappan hal eller grinden olåst, kontakta vakten.",
    "Vid de tillfällen som ingen svarar eller att du själv inte hinner, ring vakten.",
    "Se även över brandsläckaren.",
    "Ta reda på var nyckeln finns?",
  ])("commands behind what was moved to the front: %s", (sentence) => {
    expect(kindsIn([sentence])).toEqual(["obligation"]);
  });

  it.each([
    "Eleverna uttrycker egna tankar i sin dagbok.",
    "Om en gäst har frågor om huset står det i pärmen.",
    "Öppna standarder: mindre inlåsning.",
    "Hur många nycklar finns det?",
  ])("takes no noun or adjective for a command or a verb that prescribes: %s", (sentence) => {
    expect(kindsIn([sentence])).toEqual([]);
  });

  it.each([
    ["permission", "Utskriften kan kasseras nästa vardag."],
    ["permission", "Samtalet kan ske över telefon."],
    ["permission", "Läraren kan packa en egen väska."],
  ])("a choice told with 'kan' is a %s there: %s", (kind, sentence) => {
    expect(kindsIn([sentence], { type: "rutin" })).toEqual([kind]);
    expect(kindsIn([sentence], { type: "föreskrift" })).toEqual([]);
    expect(kindsIn([sentence])).toEqual([]);
  });

  it("tells a command from the noun that looks like it", () => {
    expect(kindsIn(["Lås grinden.", "Köp biljetten först."], { type: "rutin" })).toEqual([
      "obligation",
      "obligation",
    ]);
    expect(kindsIn(["Lås och nycklar.", "Besök utan bokning."], { type: "rutin" })).toEqual([]);
  });

  it("does not take a pointer for a command", () => {
    expect(kindsIn(["Se bilaga 2.", "Läs mer på webbplatsen."], { type: "rutin" })).toEqual([]);
    expect(kindsIn(["Se till att lampan är släckt."], { type: "rutin" })).toEqual(["obligation"]);
  });

  it("lays down a quorum in bylaws, and no definition", () => {
    const lines = [
      "Styrelsen är beslutför när tre ledamöter är närvarande.",
      "Vid lika röstetal gäller ordförandens mening.",
      "Årsmötet är högsta organ.",
    ];
    expect(kindsIn(lines, { type: "stadgar" })).toEqual(["obligation", "obligation"]);
  });
});

describe("adding a denial changes the kind", () => {
  it.each([
    ["Cyklar får ställas i hallen.", "Cyklar får inte ställas i hallen.", "permission", "prohibition"],
    ["Dörren ska låsas.", "Dörren ska inte låsas.", "obligation", "prohibition"],
    ["Listan måste fyllas i.", "Listan måste inte fyllas i.", "obligation", "permission"],
    ["Sökanden behöver komma hit.", "Sökanden behöver inte komma hit.", "obligation", "permission"],
    ["Legitimation krävs.", "Legitimation krävs inte.", "obligation", "permission"],
  ])("%s → %s", (plain, denied, before, after) => {
    expect([...kindsIn([plain]), ...kindsIn([denied])]).toEqual([before, after]);
  });
});

describe("what a document says it is there for", () => {
  it.each([
    "Rutinen är till för den som arbetar ensam och behöver kunna larma.",
    "Riktlinjen vänder sig till den som leder arbetet och måste fatta beslut.",
  ])("lays nothing down: %s", (sentence) => {
    expect(kindsIn([sentence], { type: "rutin" })).toEqual([]);
  });
});
