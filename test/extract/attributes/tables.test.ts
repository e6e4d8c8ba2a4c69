import { describe, expect, it } from "vitest";
import englishFrames from "../../../src/extract/attributes/en/frames.tsv";
import englishSigns from "../../../src/extract/attributes/en/markers.tsv";
import englishHeadings from "../../../src/extract/attributes/en/responsibility-headings.tsv";
import englishPhrases from "../../../src/extract/attributes/en/restating.tsv";
import englishRoles from "../../../src/extract/attributes/en/roles.tsv";
import englishVoice from "../../../src/extract/attributes/en/voice.tsv";
import { signRows } from "../../../src/extract/attributes/sign-table.ts";
import { attributesOf } from "../../../src/extract/attributes/statement-attributes.ts";
import swedishFrames from "../../../src/extract/attributes/sv/frames.tsv";
import swedishSigns from "../../../src/extract/attributes/sv/markers.tsv";
import swedishHeadings from "../../../src/extract/attributes/sv/responsibility-headings.tsv";
import swedishPhrases from "../../../src/extract/attributes/sv/restating.tsv";
import swedishRoles from "../../../src/extract/attributes/sv/roles.tsv";
import swedishVoice from "../../../src/extract/attributes/sv/voice.tsv";
import systemsText from "../../../src/extract/attributes/systems.tsv";
import { LANGUAGES, MARKERS } from "../../../src/model/kinds.ts";
import { latinPattern } from "../../../src/text/pattern.ts";
import { parseTable } from "../../../src/text/table.ts";
import { attributed } from "./attributed.ts";

const SIGNS = { sv: signRows(swedishSigns), en: signRows(englishSigns) };
const FRAMES = [
  swedishFrames,
  englishFrames,
  swedishHeadings,
  englishHeadings,
  swedishPhrases,
  englishPhrases,
];
const WORDS = [swedishRoles, englishRoles, swedishVoice, englishVoice];

const PATTERNS = [
  ...[...SIGNS.sv, ...SIGNS.en].map(({ source }) => source),
  ...FRAMES.flatMap((table) => parseTable(table, ["före", "efter"]).flatMap((row) => [row.före, row.efter])),
  ...WORDS.flatMap((table) => parseTable(table, ["mönster"]).map((row) => row.mönster)),
];

describe("patterns of the tables", () => {
  it("compile, each on its own", () => {
    expect(PATTERNS.length).toBeGreaterThan(400);
    for (const source of PATTERNS) expect(() => latinPattern(source), source).not.toThrow();
  });

  it("have an upper limit to every repetition, so that time stays linear", () => {
    const endless = PATTERNS.filter((source) =>
      /[*+]|\{\d*,\}/u.test(source.replace(/\\.|\[[^\]]*\]/gu, "x")),
    );
    expect(endless.filter((source) => !source.includes("[\\d.]*"))).toEqual([]);
  });

  it("are written in lower case unless the row says that case matters", () => {
    const shouting = [...SIGNS.sv, ...SIGNS.en].filter(
      ({ source, matchesCase }) => !matchesCase && /\p{Lu}/u.test(source.replace(/\\p\{L\}|\\p\{N\}/gu, "")),
    );
    expect(shouting).toEqual([]);
  });
});

describe("tables of signs", () => {
  it.each(LANGUAGES)("hold rows for every marker (%s)", (lang) => {
    const systems = parseTable(systemsText, ["språk"]).filter(
      ({ språk }) => språk === lang || språk === "båda",
    );
    const known = new Set<string>(SIGNS[lang].map(({ marker }) => marker));
    if (systems.length > 0) known.add("system-name");
    expect(MARKERS.filter((marker) => !known.has(marker))).toEqual([]);
  });

  it("refuse a marker that the model does not know", () => {
    expect(() => signRows("tecken\tantal\tskiftläge\tmönster\nsteps\t1\t\tx")).toThrow("steps");
  });

  it("need one or two signs", () => {
    expect(new Set([...SIGNS.sv, ...SIGNS.en].map(({ needed }) => needed))).toEqual(new Set([1, 2]));
  });
});

describe("hostile text", () => {
  const LENGTH = 30_000;
  const pieces = [
    ..."a|a |a-|a och |inom |senast den 1 |1 000 |0|0.|08.00-|av a och |((((|ansvarig för |som a |chef |chefen och ".split(
      "|",
    ),
    ..."chefen som a |görs av chef |ska |nämnd|a- och |vid a |enligt |dokumentera |a@|a@a.|för att |utifrån ".split(
      "|",
    ),
    ..."the |manager and |approved by a and |submit a |not later than |steps |within 5 |required by |if a ".split(
      "|",
    ),
    ..."enligt 5 § skollagen |upprätta a |typsnitt |behov |ring 1 |under the gdpr |responsible for a |upp till ".split(
      "|",
    ),
  ];

  it.each(LANGUAGES)("is read in time linear in its length (%s)", (lang) => {
    const started = performance.now();
    for (const piece of pieces) {
      const text = piece.repeat(LENGTH / piece.length);
      attributesOf(attributed(text, lang, { leadIn: text, heading: [text] }));
    }
    expect((performance.now() - started) / pieces.length).toBeLessThan(250);
  });
});
