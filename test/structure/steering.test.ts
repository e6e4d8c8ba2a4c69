import { describe, expect, it } from "vitest";
import { terms as english } from "../../src/messages/en/terms.ts";
import { terms as swedish } from "../../src/messages/sv/terms.ts";
import type { SteeringPatterns } from "../../src/model/settings.ts";
import englishSigns from "../../src/structure/en/page-signs.tsv";
import { forcedSteering } from "../../src/structure/steering.ts";
import swedishSigns from "../../src/structure/sv/page-signs.tsv";
import setAside from "../../src/structure/sv/set-aside.tsv";
import { parseTable } from "../../src/text/table.ts";
import { h, item, PROSE, p, profileOf } from "./make-model.ts";

const reasonOf = (...args: Parameters<typeof profileOf>): string => {
  const { steering, steeringReason } = profileOf(...args);
  return `${steering ? "in" : "aside"}: ${steeringReason}`;
};

describe("what is set aside", () => {
  it.each([
    ["Ansökan om ledighet", "form"],
    ["Mall för beslut", "template"],
    ["Protokoll från nämndens sammanträde", "minutes"],
    ["Kallelse till nämndens sammanträde", "meeting-notice"],
    ["Samverkansavtal med Norrby", "contract"],
    ["Lathund för lönesystemet", "manual"],
    ["Handbok för nya chefer", "guidance"],
    ["Årsredovisning 2024", "report"],
    ["Tjänsteskrivelse om cykelbanor", "case-document"],
    ["Nyhetsbrev i maj", "news"],
    ["Kontakta oss", "contact-page"],
    ["Lunchmeny vecka 14", "menu"],
  ])("by the title: %s (%s)", (title, reason) => {
    expect(reasonOf([h(title), ...PROSE])).toBe(`aside: ${reason}`);
  });

  it("a lunch menu", () => {
    const days = ["Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag"].map((day) =>
      p(`${day}: Fisk med potatis och sallad`),
    );
    expect(reasonOf([h("Veckans lunch"), ...days, p("Du får ta så mycket du vill.")])).toBe("aside: menu");
  });

  it("news, contact pages, forms, minutes and manuals without a telling title", () => {
    expect(
      reasonOf([
        h("Ny cykelbana invigd"),
        p("Publicerad 3 maj 2026"),
        p("I går klippte ordföranden bandet. Alla som vill ska få prova. Fler nyheter finns på Insidan."),
      ]),
    ).toBe("aside: news");
    expect(
      reasonOf([
        h("Cykelverkstaden"),
        p("Telefon: 0900-12 34 56"),
        p("E-post: cykel@granby.example"),
        p("Besöksadress: Torget 1"),
      ]),
    ).toBe("aside: contact-page");
    expect(
      reasonOf([
        h("Låna cykel"),
        p("Personnummer ________"),
        p("Namnförtydligande ________"),
        p("Du ska lämna den till din chef."),
      ]),
    ).toBe("aside: form");
    expect(
      reasonOf([
        h("Ledningsgruppen den 3 maj"),
        p("Närvarande: alla"),
        p("Vid protokollet: Kim"),
        p("Justeras: Lo"),
        ...PROSE,
      ]),
    ).toBe("aside: minutes");
    expect(
      reasonOf([
        h("Cykelbokning"),
        p("Logga in och klicka på Boka i menyn. Du ska sedan trycka på knappen Klar."),
      ]),
    ).toBe("aside: manual");
  });

  it("judgments", () => {
    expect(
      reasonOf([
        h("DOM"),
        p("KLAGANDE"),
        p("MOTPART"),
        p("SAKEN"),
        p("Högsta domstolen fastställer hovrättens dom."),
        h("DOMSKÄL"),
        p("Kommunen ska betala."),
      ]),
    ).toBe("aside: court-decision");
  });

  it("records of judgments", () => {
    expect(
      reasonOf([
        h("Cykelmålet"),
        p("Högsta domstolen"),
        p("Målnummer: T 1-20"),
        p("Avgörandedatum: 2020-01-01"),
        p("Kommunen ska betala."),
        ...PROSE,
      ]),
    ).toBe("aside: court-decision");
  });

  it("link pages, and pages that say too little or lay nothing down", () => {
    const links = ["Om lön", "Om semester", "Om resor", "Om friskvård"].map((text) => item(text));
    expect(reasonOf([h("Riktlinjer"), p("Här finns våra riktlinjer."), ...links])).toBe("aside: index");
    expect(reasonOf([h("Start"), ...links])).toBe("aside: too-little-text");
    expect(reasonOf([h("Cykling"), p("Cykeln är röd.")])).toBe("aside: too-little-text");
    const story = Array.from({ length: 8 }, () =>
      p("Vi cyklade till havet och det var en fin dag med sol och vind."),
    );
    expect(reasonOf([h("Cykling"), ...story])).toBe("aside: no-statements");
  });
});

describe("what is kept", () => {
  it("documents of steering types, decided or not", () => {
    expect(reasonOf([h("Policy för cykling"), ...PROSE])).toBe("in: type");
    expect(reasonOf([h("Policy för cykling"), p("Antagen av KF 2020-01-01"), ...PROSE])).toBe("in: decided");
  });

  it("texts of unknown type that lay something down, in doubt", () => {
    expect(reasonOf([h("Cykling i tjänsten"), ...PROSE])).toBe("in: lays-down");
  });

  it("what could not be read, unless its name says that it is something else", () => {
    expect(reasonOf([], { path: "a/Cykelplan.pdf" })).toBe("in: unread");
    expect(reasonOf([], { path: "a/scan0001.pdf" })).toBe("in: unread");
    expect(reasonOf([], { path: "a/Blankett cykel.pdf" })).toBe("aside: form");
  });
});

describe("what the configuration says", () => {
  const forced = (steering: SteeringPatterns, path: string, root = ""): string => {
    const given = forcedSteering(steering, path, root);
    return given === null ? "left to the text" : `${given.steering ? "in" : "aside"}: ${given.reason}`;
  };

  it("wins over the text, in both directions", () => {
    const always = { always: ["Handbok*.pdf"], never: [] };
    const never = { always: [], never: ["HR/gammalt/"] };
    expect(forced(always, "intranät/HR/Handbok för chefer.PDF")).toBe("in: forced-in");
    expect(forced(always, "intranät/HR/Lathund.pdf")).toBe("left to the text");
    expect(forced(never, "intranät/HR/gammalt/djupt/Policy.pdf", "intranät")).toBe("aside: forced-out");
  });

  it("sets aside what both lists name", () => {
    expect(forced({ always: ["*.md"], never: ["utkast.md"] }, "utkast.md")).toBe("aside: forced-out");
  });

  it("reaches the document's record", () => {
    const settings = { steering: { always: ["fil.pdf"], never: [] } };
    expect(reasonOf([h("Lathund för lönesystemet"), ...PROSE], { settings })).toBe("in: forced-in");
  });
});

it("every reason has words in both languages", () => {
  const inTables = [setAside, swedishSigns, englishSigns].flatMap((table) =>
    parseTable(table, ["skäl"]).map(({ skäl }) => skäl),
  );
  const inCode = [
    "decided",
    "type",
    "calls-itself",
    "lays-down",
    "unread",
    "index",
    "navigation",
    "forced-in",
  ];
  const others = ["too-little-text", "no-statements", "in-passing", "other-type", "forced-out"];
  for (const reason of [...inTables, ...inCode, ...others]) {
    expect(swedish.steeringReasons[reason], reason).toBeTruthy();
    expect(english.steeringReasons[reason], reason).toBeTruthy();
  }
});
