import { describe, expect, it } from "vitest";
import { markersOf } from "../../../src/extract/attributes/markers.ts";
import { type Language, MARKERS, type Marker } from "../../../src/model/kinds.ts";
import { attributed } from "./attributed.ts";

/** Language, sentence, words that must be found; null when the marker must not be there. */
type Case = readonly [lang: Language, text: string, words: string | null];

const CASES: Readonly<Record<Marker, readonly Case[]>> = {
  step: [
    ["sv", "Öppna skåpet och sedan stängs larmet av.", "sedan stängs"],
    ["sv", "Steg 2: ring växeln.", "Steg 2"],
    ["sv", "Därefter skickas ärendet vidare.", "Därefter"],
    ["sv", "När blanketten är ifylld lämnas den in.", "När blanketten är ifylld"],
    ["sv", "Reglerna har gällt sedan 2019.", null],
    ["sv", "Vi tar ett steg i rätt riktning.", null],
    ["en", "Step 3: lock the door.", "Step 3"],
    ["en", "Close the window and then set the alarm.", "then"],
    ["en", "The rule is older than that.", null],
    ["en", "It was reviewed back then.", null],
  ],
  "clock-time": [
    ["sv", "Porten låses kl. 18.30.", "kl. 18.30"],
    ["sv", "Receptionen är öppen 08:00–16:30.", "08:00–16:30"],
    ["sv", "Anmälan görs före klockan 7.", "klockan 7"],
    ["sv", "Eleverna i klass 7 deltar.", null],
    ["sv", "Avgiften är 8,50 per dag.", null],
    ["sv", "Se version 2.10 av AFS 2023:15.", null],
    ["en", "Call before 9:30 am.", "9:30 am"],
    ["en", "The office opens at 08:15.", "08:15"],
    ["en", "The limit is 9 amperes.", null],
    ["en", "Ratio 1:100 applies.", null],
  ],
  deadline: [
    ["sv", "Svar ges inom tre arbetsdagar.", "inom tre arbetsdagar"],
    ["sv", "Underlaget lämnas senast den 15 mars.", "senast den 15 mars"],
    ["sv", "Skador anmäls samma dag.", "samma dag"],
    ["sv", "Ansökan görs minst två veckor i förväg.", "minst två veckor i förväg"],
    ["sv", "Listan skickas sista vardagen i månaden.", "sista vardagen i månaden"],
    ["sv", "Senast 2030 ska kommunen vara klimatneutral.", null],
    ["sv", "Senast den 31 december 2030 ska utsläppen ha halverats.", null],
    ["sv", "Arbetet sker inom ramen för budgeten.", null],
    ["sv", "Beslutad den 15 mars 2024.", null],
    ["sv", "Senast den 1 mars 2027 ska nämnden ta ställning.", null],
    ["sv", "Hissar från tiden före den 3 maj 2004 undantas.", null],
    ["sv", "Ärendet hanteras skyndsamt.", null],
    ["en", "Answer within five working days.", "within five working days"],
    ["en", "Report no later than the tenth of each month.", "no later than the tenth"],
    ["en", "Apply two weeks in advance.", "two weeks in advance"],
    ["en", "By 2030 the city shall be carbon neutral.", null],
    ["en", "Emissions must fall no later than 2030.", null],
    ["en", "Work within the budget.", null],
  ],
  frequency: [
    ["sv", "Larmet provas varje vecka.", "varje vecka"],
    ["sv", "Gruppen träffas fyra gånger per termin.", "fyra gånger per termin"],
    ["sv", "Listan uppdateras kvartalsvis.", "kvartalsvis"],
    ["sv", "Filtret byts vart tredje år.", "vart tredje år"],
    ["sv", "Varje medarbetare har ett ansvar.", null],
    ["sv", "Den dagliga verksamheten är öppen.", null],
    ["en", "Backups are tested every month.", "every month"],
    ["en", "The team meets twice a year.", "twice a year"],
    ["en", "Access is reviewed quarterly.", "quarterly"],
    ["en", "Every employee counts.", null],
  ],
  "paper-handling": [
    ["sv", "Avtalet skrivs i två exemplar.", "i två exemplar"],
    ["sv", "Kvittot lämnas i original.", "i original"],
    ["sv", "Listan sätts in i den gröna pärmen.", "pärmen"],
    ["sv", "Intyget sänds med internpost.", "internpost"],
    ["sv", "Kommunen är ett gott exempel.", null],
    ["sv", "Vi söker originella idéer.", null],
    ["en", "Submit the form in duplicate.", "in duplicate"],
    ["en", "Keep the original receipts.", "original receipts"],
    ["en", "Hand over two signed copies.", "two signed copies"],
    ["en", "Original ideas are welcome.", null],
  ],
  form: [
    ["sv", "Ansökan görs på en särskild ansökningsblankett.", "ansökningsblankett"],
    ["sv", "Använd mallen för riskbedömning.", "mallen"],
    ["sv", "Uppgifterna framgår av bilaga 2.", "bilaga 2"],
    ["sv", "Medarbetaren fyller i listan.", "fyller i"],
    ["sv", "En normal arbetsdag är åtta timmar.", null],
    ["sv", "Arbetet kan ske i annan form.", null],
    ["en", "Use the travel form.", "Use the travel form"],
    ["en", "Answer the questionnaire.", "questionnaire"],
    ["en", "Follow the template in Appendix B.", "template"],
    ["en", "Teams form around projects.", null],
    ["en", "Data in electronic form is included.", null],
  ],
  "system-name": [
    ["sv", "Avvikelsen läggs in i Treserva.", "Treserva"],
    ["sv", "Ärendet registreras i Evolution.", "Evolution"],
    ["sv", "Möten hålls i Teams.", "Teams"],
    ["sv", "Evolution tar tid.", null],
    ["sv", "Vi arbetar i team.", null],
    ["en", "Save the file in SharePoint.", "SharePoint"],
    ["en", "Book the meeting in Outlook.", "Outlook"],
    ["en", "Teams decide for themselves.", null],
    ["en", "The outlook is good.", null],
  ],
  "contact-details": [
    ["sv", "Skriv till registrator@exempelby.se.", "registrator@exempelby.se"],
    ["sv", "Ring jouren på 0555-12 34 56.", "0555-12 34 56"],
    ["sv", "Kontakta vaktmästaren, ankn. 4410.", "ankn. 4410"],
    ["sv", "Mötet hölls 2024-05-12 14 dagar senare.", null],
    ["sv", "Svara på telefonen.", null],
    ["en", "Write to help@example.org.", "help@example.org"],
    ["en", "Call 555-010-9999 at once.", "Call 555-010-9999"],
    ["en", "Answer the phone.", null],
  ],
  amount: [
    ["sv", "Inköp över 25 000 kronor godkänns av chefen.", "25 000 kronor"],
    ["sv", "Gränsen är ett halvt prisbasbelopp.", "ett halvt prisbasbelopp"],
    ["sv", "Ersättningen är 350 kr.", "350 kr"],
    ["sv", "Enligt 12 § krävs beslut.", null],
    ["sv", "Rummet rymmer 250 personer.", null],
    ["en", "Gifts above $50 are refused.", "$50"],
    ["en", "The limit is 2,000 euros.", "2,000 euros"],
    ["en", "Section 50 applies.", null],
  ],
  "exact-measure": [
    ["sv", "Minst två personer räknar kassan.", "Minst två"],
    ["sv", "Kylen håller 8 °C.", "8 °C"],
    ["sv", "Hyllan står 30 cm från väggen.", "30 cm"],
    ["sv", "Mötet hålls minst tre gånger per år.", null],
    ["sv", "Inköp under högst 5 000 kronor undantas.", null],
    ["sv", "Minst 3 § gäller.", null],
    ["sv", "Flera personer deltar.", null],
    ["en", "Passwords have at least twelve characters.", "at least twelve"],
    ["en", "Keep the room below 25 degrees.", "25 degrees"],
    ["en", "Use 256-bit keys.", "256-bit"],
    ["en", "Meet at least two times a year.", null],
    ["en", "Several people attend.", null],
  ],
  "stacked-exceptions": [
    ["sv", "Resor godkänns, utom korta resor, dock inte om chefen deltar.", "utom … dock"],
    ["sv", "Kravet gäller inte om inte annat sägs.", "gäller inte … om inte"],
    ["sv", "Alla deltar utom praktikanter.", null],
    ["en", "Approval is needed, except for short trips, unless they are abroad.", "except … unless"],
    ["en", "All attend unless they are ill.", null],
  ],
  "approval-chain": [
    ["sv", "Resan godkänns av chefen efter tillstyrkan av ekonomen.", "godkänns … tillstyrkan"],
    [
      "sv",
      "Avtalet undertecknas av enhetschefen och förvaltningschefen.",
      "undertecknas av enhetschefen och förvaltningschefen",
    ],
    ["sv", "Skrivelsen kontrasigneras.", "kontrasigneras"],
    ["sv", "Resan godkänns av chefen.", null],
    [
      "en",
      "Leave is approved by the supervisor and the director.",
      "approved by the supervisor and the director",
    ],
    ["en", "The contract is countersigned.", "countersigned"],
    ["en", "Leave is approved by the supervisor.", null],
  ],
  judgement: [
    ["sv", "Läraren bedömer vilket stöd eleven behöver.", "bedömer"],
    ["sv", "Hjälpen ges efter individuell bedömning.", "efter individuell bedömning"],
    ["sv", "Avgiften prövas i det enskilda fallet.", "i det enskilda fallet"],
    ["sv", "En riskbedömning ska göras.", null],
    ["sv", "Avgörande är priset.", null],
    ["en", "Use your own judgement.", "Use your own judgement"],
    ["en", "Visits are planned on a case-by-case basis.", "case-by-case"],
    ["en", "A risk assessment is required.", null],
  ],
  dialogue: [
    ["sv", "Schemat läggs i dialog med gruppen.", "i dialog"],
    ["sv", "Chefen och medarbetaren kommer överens om tiderna.", "kommer överens"],
    ["sv", "Frågan tas upp i medarbetarsamtalet.", "medarbetarsamtalet"],
    ["sv", "Telefonsamtal kopplas till växeln.", null],
    ["sv", "Villkoren står i överenskommelsen.", null],
    ["en", "Discuss the plan with your team.", "Discuss the plan with"],
    ["en", "Hours are set by mutual agreement.", "mutual agreement"],
    ["en", "Close the dialogue box.", null],
  ],
  "by-need": [
    ["sv", "Bemanningen planeras utifrån de äldres behov.", "utifrån de äldres behov"],
    ["sv", "Rutinen ses över när det behövs.", "när det behövs"],
    ["sv", "Vid behov av vikarie rings poolen.", null],
    ["sv", "Behovet av lokaler ökar.", null],
    ["sv", "Vaktmästaren byter lampan så snart som möjligt.", null],
    ["en", "Update the list as needed.", "as needed"],
    ["en", "Support is tailored to each student.", "tailored to"],
    ["en", "The card is needed at the gate.", null],
    ["en", "The caretaker changes the lamp as soon as possible.", null],
  ],
  room: [
    ["sv", "Enheten avgör själv hur mötena läggs upp.", "avgör själv"],
    ["sv", "Deltagandet är frivilligt.", "är frivilligt"],
    ["sv", "Resan behöver inte godkännas.", "behöver inte"],
    ["sv", "De dokument som behövs och inte fler sparas.", null],
    ["sv", "Invånarnas förtroende ska öka.", null],
    ["en", "Teams are free to choose their tools.", "free to"],
    ["en", "Attendance is voluntary.", "is voluntary"],
    ["en", "Book a room for the meeting.", "room for"],
    ["en", "Lock the room.", null],
  ],
  support: [
    ["sv", "Nya chefer får stöd av en kollega.", "får stöd"],
    ["sv", "Handledning ges i grupp.", "Handledning"],
    ["sv", "Beslutet fattas med stöd av kommunallagen.", null],
    ["sv", "Felet hittas med hjälp av ett verktyg.", null],
    ["sv", "Mentorn ringer hem.", null],
    ["en", "New managers receive coaching.", "coaching"],
    ["en", "We help you to plan.", "help you"],
    ["en", "Support tickets are closed.", null],
  ],
  "reason-given": [
    ["sv", "Dörren hålls stängd eftersom rummet är svalt.", "eftersom"],
    ["sv", "Beslut motiveras så att alla förstår dem.", "så att"],
    ["sv", "Vi samlar reglerna för att alla ska hitta dem.", "för att alla ska"],
    ["sv", "Chefen ansvarar för att planen ska bli känd.", null],
    ["sv", "Nämnden beslutade därför att avslå ansökan.", null],
    ["en", "Lock the door because the room is cold.", "because"],
    ["en", "Write clearly so that everyone understands.", "so that"],
    ["en", "He has worked here since May.", null],
  ],
  documentation: [
    ["sv", "Samtalet ska dokumenteras.", "dokumenteras"],
    ["sv", "Chefen rapporterar resultatet till nämnden.", "rapporterar"],
    ["sv", "Avvikelser registreras löpande.", "registreras"],
    ["sv", "Signera listan efter varje pass.", "Signera"],
    ["sv", "Handlingarna arkiveras.", "arkiveras"],
    ["sv", "Beslutet ska vara skriftligt.", "vara skriftligt"],
    ["sv", "Upprätta en handlingsplan.", "Upprätta en handlingsplan"],
    ["sv", "Logga in med ditt kort.", null],
    ["sv", "Anmäl dig till kursen.", null],
    ["sv", "Patienten kan läsa sin journal.", null],
    ["sv", "Den som söker ska ha dokumenterad erfarenhet.", null],
    ["sv", "Dokumentet är kort.", null],
    ["en", "All visits must be recorded.", "be recorded"],
    ["en", "Report any damage.", "Report any"],
    ["en", "Keep a log of visitors.", "Keep a log"],
    ["en", "The manager must sign the list.", "must sign"],
    ["en", "Log in with your card.", null],
    ["en", "Sign up for the course.", null],
    ["en", "This document is short.", null],
    ["en", "The journal is on the shelf.", null],
  ],
  "patient-safety": [
    ["sv", "Läkemedel förvaras i låst skåp.", "Läkemedel"],
    ["sv", "Följ basala hygienrutiner.", "basala hygienrutiner"],
    ["sv", "Ringa in rätt svar.", null],
    ["sv", "Ha tålamod.", null],
    ["en", "Medication is kept in a locked cupboard.", "Medication"],
    ["en", "Be patient with visitors.", null],
  ],
  "fire-and-life": [
    ["sv", "Brandsläckaren hänger vid dörren.", "Brandsläckaren"],
    ["sv", "Utrymning övas varje höst.", "Utrymning"],
    ["sv", "Brandväggen uppdateras.", null],
    ["sv", "Kemikalieinspektionen beslutar.", null],
    ["sv", "Branschen växer.", null],
    ["en", "Keep the emergency exit clear.", "emergency exit"],
    ["en", "In case of fire, leave the building.", "fire"],
    ["en", "The firewall is updated.", null],
  ],
  money: [
    ["sv", "Den som beställt får inte attestera fakturan.", "attestera"],
    ["sv", "Kontanter låses in.", "Kontanter"],
    ["sv", "Kontakter knyts på mässor.", null],
    ["en", "Invoices are checked by two people.", "Invoices"],
    ["en", "Bribes are refused.", "Bribes"],
    ["en", "The cashmere scarf is nice.", null],
  ],
  "legal-security": [
    ["sv", "Beslutet kan överklagas.", "överklagas"],
    ["sv", "Den som är jävig deltar inte.", "jävig"],
    ["sv", "Jävligt bra.", null],
    ["en", "Report conflicts of interest.", "conflicts of interest"],
    ["en", "The design is appealing.", null],
  ],
  "personal-data": [
    ["sv", "Personuppgifter gallras.", "Personuppgifter"],
    ["sv", "Sekretess gäller.", "Sekretess"],
    ["sv", "Personalen uppger sitt namn.", null],
    ["en", "Personal data is deleted.", "Personal data"],
    ["en", "Personal growth matters.", null],
  ],
  security: [
    ["sv", "Lösenord byts vid misstanke om intrång.", "Lösenord"],
    ["sv", "Säkerhetskopior tas på natten.", "Säkerhetskopior"],
    ["sv", "Lärare med behörighet anställs.", null],
    ["en", "Passwords are never shared.", "Passwords"],
    ["en", "Use MFA.", "MFA"],
    ["en", "We pass words of praise.", null],
  ],
};

const ALL = MARKERS.flatMap((marker) => CASES[marker].map((one) => [marker, ...one] as const));

describe("the words that give a marker", () => {
  it.each(ALL.filter(([, , , words]) => words !== null))("%s (%s): %s", (marker, lang, text, words) => {
    expect(markersOf(attributed(text, lang))).toContainEqual({ marker, text: words });
  });
});

describe("words that give none", () => {
  it.each(ALL.filter(([, , , words]) => words === null))("%s (%s): %s", (marker, lang, text) => {
    expect(markersOf(attributed(text, lang)).map((sign) => sign.marker)).not.toContain(marker);
  });
});

describe("markers of a statement", () => {
  it("come once each, in the order of the closed list", () => {
    const text = "Blankett 3 fylls i varje vecka och blankett 4 varje dag, kl. 8, och signeras.";
    expect(markersOf(attributed(text)).map(({ marker }) => marker)).toEqual([
      "clock-time",
      "frequency",
      "form",
      "documentation",
    ]);
  });

  it("take what is protected from the heading and the lead-in too, but no detail", () => {
    const more = { heading: ["Läkemedel", "Varje vecka"], leadIn: "Vid brand, senast kl. 9:" };
    expect(markersOf(attributed("stäng dörren", "sv", more))).toEqual([
      { marker: "patient-safety", text: "Läkemedel" },
      { marker: "fire-and-life", text: "brand" },
    ]);
  });

  it("name systems that the organisation has added", () => {
    const systems = ["Bävern", "Nya Portalen 2.0", ""];
    expect(markersOf(attributed("Lägg in ärendet i Bävern.", "sv", { systems }))).toEqual([
      { marker: "system-name", text: "Bävern" },
    ]);
    expect(markersOf(attributed("Logga in i Nya Portalen 2.0.", "sv", { systems }))).toEqual([
      { marker: "system-name", text: "Nya Portalen 2.0" },
    ]);
    expect(markersOf(attributed("En bäver bor i ån.", "sv", { systems }))).toEqual([]);
  });

  it("keep their words when letters grow in lower case", () => {
    expect(markersOf(attributed("İ İ İ. Fyll i blankett 7."))).toContainEqual({
      marker: "form",
      text: "blankett",
    });
  });
});
