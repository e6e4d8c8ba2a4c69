/** Finds references to statutes and agency rules in running text: "6 kap. 33 § skollagen (2010:800)", "Article 30 of the GDPR". */
import { escapePattern, unicodePattern } from "./pattern.ts";
import namesText from "./statute-names.tsv";
import { parseTable } from "./table.ts";

export interface LawReferenceFound {
  /** As printed, the name of the statute included. */
  readonly text: string;
  /** "2010:800", "AFS 2023:1", "(EU) 2016/679"; for a name without a printed number, that of the table; null when unknown. */
  readonly statute: string | null;
  /** "6", "10 a"; null when no chapter is named. */
  readonly chapter: string | null;
  /** "33", "3-5", "2 a och 2 b", of an EU act its article; null when none is named. */
  readonly section: string | null;
  /** False when only sections or chapters are printed: "5 §" may be the text's own. */
  readonly namesStatute: boolean;
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  parseTable(namesText, ["namn", "nummer"]).map((row) => [row.namn, row.nummer]),
);
/** Names that the general pattern for "…lagen" and "…förordningen" would miss or cut short. */
const SPELT_OUT = [...NAMES.keys()]
  .filter((name) => !/^\p{Ll}+(?:lagen|förordningen)$/u.test(name))
  .sort((a, b) => b.length - a.length)
  .map(inAnyCase);

const NOT_IN_WORD = "(?<![\\p{L}\\p{N}])";
/** A raised figure after the name is a note: "skollagen¹". */
const WORD_ENDS = "(?![\\p{L}\\p{Nd}])";
const ONE = `\\d{1,3}(?:\\s?[a-z]${WORD_ENDS})?`;
const SECTIONS = `${ONE}(?:\\s?[–-]\\s?${ONE}|,\\s?${ONE}|\\s(?:och|eller|samt)\\s${ONE}){0,6}`;
const CHAPTER = `(?<chapter>${ONE})\\s?kap(?:\\.|itlet)?${WORD_ENDS}`;
const NUMBER = "\\((?:SFS\\s)?(?<number>\\d{4}\\s?:\\s?\\d{1,5})\\)";
/** "förslagen", "bolagen" and "underlagen" are no statutes. */
const LAW_WORD =
  "(?:\\p{L}{2,30}-\\s?och\\s)?\\p{L}{0,40}(?<!(?:förs|avs|ins|ans|uts|bes|upps|tills|oms|slags|bo|under|djurs|träds))";
const ENGLISH_NAME =
  "(?!(?:The|This|That|An|In|Under|Section|Chapter)\\s)(?:\\p{Lu}[\\p{L}-]{1,25}\\s(?:(?:and|of|to|on|in)\\s(?:the\\s)?)?){1,7}(?:Act|Ordinance)";
const STATUTE_NAME = `(?<name>${SPELT_OUT.join("|")}|${LAW_WORD}(?:lagens?|förordningens?|stadgans?|kungörelsens?)|[Ll]ag|[Ff]örordning|${ENGLISH_NAME})${WORD_ENDS}`;
const SERIES = "(?<series>(?:\\p{Lu}{2,7}-)?\\p{Lu}{0,6}FS)\\s?(?<seriesNumber>\\d{4}\\s?:\\s?\\d{1,4})";

const SECTION_REFERENCE = unicodePattern(
  `${NOT_IN_WORD}(?:(?:${CHAPTER},?\\s?)?(?<section>${SECTIONS})\\s?§{1,2}|(?:${CHAPTER.replace("<chapter>", "<alone>")}))(?:\\s(?:i\\s)?(?:den\\s)?(?:${STATUTE_NAME}(?:\\s${NUMBER})?|${SERIES}))?`,
  "g",
);
const ARTICLES =
  "(?:[Aa]rt(?:icles?|ikel|iklarna|\\.))\\s(?<section>\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?\\([\\da-z]{1,2}\\)){0,2}(?:(?:\\s?[–-]\\s?|,\\s|\\s(?:and|och|to)\\s)\\d{1,3}){0,4})";
const ARTICLE_REFERENCE = unicodePattern(
  `${NOT_IN_WORD}${ARTICLES}\\s(?:(?:of|in|i)\\s)?(?:(?:the|den)\\s)?(?:EU\\s)?${STATUTE_NAME}`,
  "g",
);
const ARTICLE_AFTER_NAME = unicodePattern(`${NOT_IN_WORD}${STATUTE_NAME},?\\s${ARTICLES}`, "g");
const ENGLISH_SECTION = unicodePattern(
  `${NOT_IN_WORD}(?:[Cc]hapter\\s(?<chapter>\\d{1,2}(?:\\s?[a-z]${WORD_ENDS})?),?\\s)?[Ss]ections?\\s(?<section>\\d{1,3}[a-z]?(?:\\([\\da-z]{1,2}\\)){0,2}(?:(?:\\s?[–-]\\s?|,\\s|\\sand\\s)\\d{1,3}){0,4}),?\\s(?:of|in)\\s(?:the\\s)?(?:Swedish\\s)?${STATUTE_NAME}(?:\\s${NUMBER})?`,
  "g",
);
/** Indefinite "lag" and "förordning" name a statute only with a number after them, "lagen" too. */
const STATUTE_ALONE = unicodePattern(`${NOT_IN_WORD}${STATUTE_NAME}(?:\\s${NUMBER})?`, "g");
const RULE_SERIES = unicodePattern(`${NOT_IN_WORD}${SERIES}`, "g");
const UNION_ACT = unicodePattern(
  `${NOT_IN_WORD}(?:förordning|direktiv|regulation|directive)(?:en|et)?\\s(?<number>\\((?:EU|EG|EC|EEC)\\)\\s(?:nr\\s|no\\.?\\s)?\\d{1,4}/\\d{1,4}|\\d{2,4}/\\d{1,4}/(?:EU|EG|EC))`,
  "gi",
);
const LAW_IN_GENERAL = unicodePattern(
  `${NOT_IN_WORD}(?:(?<=(?:enligt|genom|med stöd av)\\s(?:gällande\\s)?)(?:lagstiftning(?:en)?|författning|lagen|lag)|(?<=by\\s)(?:law|statute))${WORD_ENDS}`,
  "gi",
);

interface Search {
  readonly pattern: RegExp;
  /** One of these stands in every match, so that most texts need not be searched at all. */
  readonly signs: readonly string[];
}

const SEARCHES: readonly Search[] = [
  { pattern: ARTICLE_REFERENCE, signs: ["Art", "art"] },
  { pattern: ARTICLE_AFTER_NAME, signs: ["Art", "art"] },
  { pattern: ENGLISH_SECTION, signs: ["ection"] },
  { pattern: SECTION_REFERENCE, signs: ["§", "kap"] },
  { pattern: RULE_SERIES, signs: ["FS"] },
  { pattern: UNION_ACT, signs: ["/"] },
  { pattern: STATUTE_ALONE, signs: [""] },
  { pattern: LAW_IN_GENERAL, signs: [""] },
];
const BARE_NAMES: ReadonlySet<string> = new Set([
  "lag",
  "lagen",
  "lagens",
  "förordning",
  "förordningen",
  "förordningens",
  "stadgan",
]);

/** "Skollagen" and "skollagen", but only "LAS"; the Swedish and English names alike. */
function inAnyCase(name: string): string {
  if (isAbbreviation(name)) return escapePattern(name);
  const words = name.split(" ").map((word) => {
    const first = word.charAt(0);
    return `[${first.toUpperCase()}${first}]${escapePattern(word.slice(1))}`;
  });
  return `${words.join("\\s")}s?`;
}

function isAbbreviation(name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) && !name.includes(" ");
}

/** All references in reading order; none overlaps another. */
export function findLawReferences(text: string): readonly LawReferenceFound[] {
  const taken = new Uint8Array(text.length);
  const found: LawReferenceFound[] = [];
  for (const { pattern, signs } of SEARCHES) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (pattern === STATUTE_ALONE && (!isNamed(match) || isTooShort(match))) continue;
      if (taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      found.push(fromMatch(match, pattern === LAW_IN_GENERAL));
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** A number makes any name one; bare "lagen" may be any law. */
function isNamed({ groups = {} }: RegExpExecArray): boolean {
  if (groups["number"] !== undefined || groups["seriesNumber"] !== undefined) return true;
  const name = groups["name"];
  return name !== undefined && !BARE_NAMES.has(name.toLowerCase());
}

/** "RF" and "KL" may be anything when no section stands before them. */
function isTooShort({ groups = {} }: RegExpExecArray): boolean {
  return (groups["name"]?.length ?? 0) <= 2 && groups["number"] === undefined;
}

function fromMatch(match: RegExpExecArray, isLawInGeneral: boolean): LawReferenceFound {
  const { chapter, alone, section } = match.groups ?? {};
  return {
    text: match[0],
    statute: statuteOf(match.groups ?? {}),
    chapter: tidy(chapter ?? alone),
    section: tidy(section),
    namesStatute: isLawInGeneral || isNamed(match),
    offset: match.index,
  };
}

function statuteOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { name, number, series, seriesNumber } = groups;
  if (seriesNumber !== undefined) {
    const printed = seriesNumber.replace(/\s/gu, "");
    return series === "SFS" ? printed : `${series} ${printed}`;
  }
  if (number !== undefined) return number.startsWith("(") ? number : number.replace(/\s/gu, "");
  return name === undefined ? null : numberOf(name);
}

/** By the name as printed, without the s of a genitive. */
function numberOf(name: string): string | null {
  const lower = name.toLowerCase();
  const candidates = [
    name,
    lower,
    lower.replace(/s$/u, ""),
    name.replace(/^\p{Lu}/u, (sign) => sign.toLowerCase()),
  ];
  return (
    candidates
      .map((candidate) => NAMES.get(candidate))
      .find((number) => number !== undefined && number !== "") ?? null
  );
}

function tidy(numbers: string | undefined): string | null {
  return numbers === undefined ? null : numbers.replace(/\s?[–-]\s?/gu, "-");
}
