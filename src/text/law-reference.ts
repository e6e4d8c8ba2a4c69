/** Finds references to statutes and agency rules in running text: "6 kap. 33 § skollagen (2010:800)", "AFS 2023:1", "enligt lag". */
import { escapePattern } from "./pattern.ts";
import namesText from "./statute-names.tsv";
import { parseTable } from "./table.ts";

export interface LawReferenceFound {
  /** As printed, the name of the statute included. */
  readonly text: string;
  /** "2010:800", "AFS 2023:1", "(EU) 2016/679"; for a name without a printed number, that of the table; null when unknown. */
  readonly statute: string | null;
  /** "6", "10 a"; null when no chapter is named. */
  readonly chapter: string | null;
  /** "33", "3-5", "2 a och 2 b"; null when no section is named. */
  readonly section: string | null;
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  parseTable(namesText, ["namn", "nummer"]).map((row) => [row.namn, row.nummer]),
);

const NOT_IN_WORD = "(?<![\\p{L}\\p{N}])";
const WORD_ENDS = "(?![\\p{L}\\p{N}])";
const ONE = `\\d{1,3}(?:\\s?[a-z]${WORD_ENDS})?`;
const SECTIONS = `${ONE}(?:\\s?[–-]\\s?${ONE}|,\\s?${ONE}|\\s(?:och|eller|samt)\\s${ONE}){0,6}`;
const CHAPTER = `(?<chapter>${ONE})\\s?kap(?:\\.|itlet)?${WORD_ENDS}`;
const NUMBER = "\\((?:SFS\\s)?(?<number>\\d{4}\\s?:\\s?\\d{1,5})\\)";
/** "förslagen", "bolagen" and "underlagen" are no statutes. */
const LAW_WORD =
  "(?:\\p{L}{2,30}-\\s?och\\s)?\\p{L}{0,40}(?<!(?:förs|avs|ins|ans|uts|bes|upps|tills|oms|slags|bo|under|djurs|träds))";
const STATUTE_NAME = `(?<name>${LAW_WORD}(?:lagens?|förordningens?|stadgans?|kungörelsens?)|[Ll]ag|[Ff]örordning|${[
  ...NAMES.keys(),
]
  .map(escapePattern)
  .join("|")})${WORD_ENDS}`;

const SECTION_REFERENCE = new RegExp(
  `${NOT_IN_WORD}(?:(?:${CHAPTER},?\\s?)?(?<section>${SECTIONS})\\s?§{1,2}|(?:${CHAPTER.replace("<chapter>", "<alone>")}))(?:\\s(?:i\\s)?(?:den\\s)?${STATUTE_NAME}(?:\\s${NUMBER})?)?`,
  "gu",
);
/** Indefinite "lag" and "förordning" name a statute only with a number after them, "lagen" too. */
const STATUTE_ALONE = new RegExp(`${NOT_IN_WORD}${STATUTE_NAME}(?:\\s${NUMBER})?`, "gu");
const RULE_SERIES = new RegExp(
  `${NOT_IN_WORD}(?<series>(?:\\p{Lu}{2,7}-)?\\p{Lu}{0,6}FS)\\s?(?<number>\\d{4}\\s?:\\s?\\d{1,4})`,
  "gu",
);
const UNION_ACT = new RegExp(
  `${NOT_IN_WORD}(?:förordning|direktiv|regulation|directive)(?:en|et)?\\s(?<number>\\((?:EU|EG)\\)\\s(?:nr\\s)?\\d{1,4}/\\d{1,4})`,
  "giu",
);
const LAW_IN_GENERAL = new RegExp(
  `${NOT_IN_WORD}(?:(?:enligt|genom|med stöd av)\\s(?:gällande\\s)?(?:lag|lagen|författning|lagstiftning(?:en)?)|(?:required|prescribed)\\sby\\s(?:law|statute))${WORD_ENDS}`,
  "giu",
);
const BARE_NAMES: ReadonlySet<string> = new Set([
  "lag",
  "lagen",
  "lagens",
  "förordning",
  "förordningen",
  "stadgan",
]);

/** All references in reading order; none overlaps another. */
export function findLawReferences(text: string): readonly LawReferenceFound[] {
  const taken = new Uint8Array(text.length);
  const found: LawReferenceFound[] = [];
  for (const pattern of [SECTION_REFERENCE, RULE_SERIES, UNION_ACT, STATUTE_ALONE, LAW_IN_GENERAL]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (pattern === STATUTE_ALONE && !namesStatute(match)) continue;
      if (taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      found.push(fromMatch(match));
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function namesStatute(match: RegExpExecArray): boolean {
  const name = match.groups?.["name"]?.toLowerCase() ?? "";
  return match.groups?.["number"] !== undefined || !BARE_NAMES.has(name);
}

function fromMatch(match: RegExpExecArray): LawReferenceFound {
  const { chapter, alone, section, name, number, series } = match.groups ?? {};
  return {
    text: match[0],
    statute: statuteOf({ name, number, series }),
    chapter: tidy(chapter ?? alone),
    section: tidy(section),
    offset: match.index,
  };
}

type Named = Readonly<Record<"name" | "number" | "series", string | undefined>>;

function statuteOf({ name, number, series }: Named): string | null {
  const printed = number?.startsWith("(") === true ? number : number?.replace(/\s/gu, "");
  if (printed !== undefined)
    return series === undefined || series === "SFS" ? printed : `${series} ${printed}`;
  return (name === undefined ? undefined : NAMES.get(name)) ?? null;
}

function tidy(numbers: string | undefined): string | null {
  return numbers === undefined ? null : numbers.replace(/\s?[–-]\s?/gu, "-");
}
