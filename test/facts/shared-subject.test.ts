import { describe, expect, it } from "vitest";
import { sharedSubjects } from "../../src/facts/shared-subject.ts";
import { termsOf } from "../../src/text/terms.ts";

const COMMON = "medarbetare chef ansvar följa arbete verksamhet behov anmäla";
const KEYS = "nyckel skåp kvittens låsbyte brukare ligga märkning förlust";
const TRAVEL = "resa tåg flyg hotell traktamente klimat biljett bokning";
const FOOD = "måltid kök allergi matsedel servering råvara svinn tallrik";
const texts = (...written: string[]) => written.map((text) => termsOf(text.split(" ")));

describe("documents on the same subject", () => {
  const others = [
    TRAVEL,
    FOOD,
    "larm brand utrymning släckare",
    "skola elev rast lov",
    "arkiv gallring akt hylla",
  ];

  it("are told by words that are rare among the others, not by those that all use", () => {
    const documents = texts(
      `${COMMON} ${KEYS}`,
      `${COMMON} ${KEYS.split(" ").slice(0, 6).join(" ")} dörr`,
      ...others.map((own) => `${COMMON} ${own}`),
    );
    const found = sharedSubjects(documents, 0.35);
    expect(found.map(({ left, right }) => [left, right])).toEqual([[0, 1]]);
    expect(found[0]?.likeness).toBeGreaterThan(0.6);
  });

  it("are as alike as can be when their words are the same, in whatever number of documents", () => {
    const [first] = sharedSubjects(texts(KEYS, KEYS, ...others), 0.35);
    expect(first?.likeness).toBeCloseTo(1, 6);
  });

  it("share more than a word or two", () => {
    expect(sharedSubjects(texts("nyckel dörr", "nyckel lås", ...others), 0)).toEqual([]);
  });

  it("are found among a thousand others without comparing all of them", () => {
    const many = Array.from({ length: 1_000 }, (_, at) =>
      Array.from({ length: 30 }, (_, word) => `ämne${at}ord${word}`).join(" "),
    );
    const pair = "nyckel skåp kvittens låsbyte brukare";
    const documents = texts(`${pair} ett två`, ...many, `${pair} tre fyra`);
    expect(sharedSubjects(documents, 0.35).map(({ left, right }) => [left, right])).toEqual([[0, 1_001]]);
  });

  it("are none among none", () => {
    expect(sharedSubjects([], 0)).toEqual([]);
    expect(sharedSubjects(texts("", ""), 0)).toEqual([]);
  });
});
