/** Sentences in which a document says whom it applies to or what it replaces. */
import { escapePattern, unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import englishPeople from "./en/people-words.tsv";
import englishScope from "./en/scope-phrases.tsv";
import { OPENS_WITH_OWN_NAME, OWN_NAME } from "./own-name.ts";
import { sentenceEnd, sentenceStart } from "./sentence-edges.ts";
import swedishPeople from "./sv/people-words.tsv";
import swedishScope from "./sv/scope-phrases.tsv";

export interface SaidOfItself {
  readonly field: "appliesTo" | "replaces";
  readonly value: string;
  readonly offset: number;
  /** True when it names people or units, or another document; such a sentence is meant before others. */
  readonly isSpecific: boolean;
}

const SCOPE_PHRASES = [swedishScope, englishScope]
  .flatMap((table) => parseTable(table, ["fras", "börjar"]))
  .sort((a, b) => b.fras.length - a.fras.length)
  .map(({ fras, börjar }) => `${escapePattern(fras)}${börjar === "" ? "" : `(?=\\s(?:${börjar}))`}`)
  .join("|");
const PEOPLE = unicodePattern(
  [swedishPeople, englishPeople]
    .flatMap((table) => parseTable(table, ["mönster"]))
    .map(({ mönster }) => mönster)
    .join("|"),
);
/** "… i denna författning och som är avsedda för …" goes on about something else. */
const FILLERS = "(?:\\s(?!(?:och|samt|and)\\s(?:som|that|which)\\s)[\\p{L}-]{1,30}){0,6}?";
/** "Hänvisningar i denna författning avser …" is not about the document. */
const NOT_SUBJECT = unicodePattern(
  "(?<![\\p{L}\\p{N}])(?:i|av|till|enligt|med|från|under|in|of|to|under|with|from)\\s$",
);
const SCOPE = unicodePattern(`(?<![\\p{L}\\p{N}])(?:${OWN_NAME})${FILLERS}\\s(?:${SCOPE_PHRASES})\\s`, "gi");
/** "Syfte: Stöd för beställare och systemägare när …", "Checklista för chefer som …": a text that is there for somebody says for whom. What follows tells "lärare" from "säkrare arbetsplatser". */
const SUPPORTS = unicodePattern(
  "^(?:[\\p{L}]{1,20}:\\s)?(?:ett\\s)?(?:stöd|hjälp|vägledning|handledning|lathund|checklista|guide|guidance|support|checklist)\\s(?:för|till|for)\\s(?=(?:dig som|alla som|den som|you who|(?:\\p{L}{2,30}(?:are|ägare)|\\p{L}{0,30}(?:chefer|anställda|lärare|staff|employees|managers))(?=$|[,.:;]|\\s(?:som|och|samt|eller|på|i|inom|vid|när|med|hos|av|enligt|till|who|that|and|or|in|at|with|when|of)(?!\\p{L})))(?!\\p{L}))",
  "gi",
);
/** "Only permanent employees are eligible for …" */
const ELIGIBLE = /^(?:only\s)?(?<whom>[^.;:]{5,200})\s(?:are|is)\seligible\s(?:for|to)\s/iu;
/** "… It applies to all staff": a sentence that goes on about what the sentence before it named. */
const GOES_ON = unicodePattern(
  `(?<=[.!]\\s)(?:den|det|de|it|they)(?:\\s(?:also|även|också))?\\s(?:${SCOPE_PHRASES})\\s`,
  "gi",
);
const REPLACES = unicodePattern(
  `(?<![\\p{L}\\p{N}])(?:${OWN_NAME})${FILLERS}\\s(?:ersätter|replaces|supersedes)\\s`,
  "gi",
);

/** "gäller från …", "gäller inte …", "gäller att …" say when and what, not whom. */
const NO_SCOPE =
  /^(?:även|också|also|bl\.?\s?a\.?|bland annat|från|fr\.?\s?o|till(?:s)?\s(?:vidare|och\smed|dess)|t\.?\s?o|tillsvidare|under|inte|ej|endast från|att|om|när|vid|utöver|således|sedan|den \d|\d|hur|vad|oavsett|de(?:m|t|tta)?|is|not|when|from|until|only)(?!\p{L})/iu;
/** No comma is missing before the next item. */
const ENDS_OPEN = /(?:\P{L}|(?<!\p{L})(?:och|eller|samt|and|or))$/iu;
/** Says nothing without its list. */
const LISTED = /^(?:följande|the following)(?!\p{L})/iu;
const SCOPE_ENDS =
  /\s(?:och|samt|and)\s(?:utgår|bygger|beskriver|ska|skall|är|innehåller|describes|is|shall)\s|,\s(?:men|dock|utom|oavsett|but|except|regardless)\s|\s(?:när|då|in order)\s/iu;
const NAMES_DOCUMENT =
  /\d{4}|polic|riktlinj|rutin|plan|program|strategi|regl|föreskrift|instruktion|guideline|procedure/iu;
/** A sentence that goes on in a list breaks off here. */
const BREAKS_OFF = /\s(?:där|som|vilka|vilket|where|which|who|that)$/iu;
const SHORTEST = 5;
const LONGEST = 300;
const LONGEST_TEXT = 1_500;

/**
 * @param whole one block of text; only its beginning is read
 * @param items the list items that follow it, in which its last sentence may go on
 */
export function saidOfItself(whole: string, items: readonly string[] = []): SaidOfItself[] {
  const text = whole.slice(0, LONGEST_TEXT);
  const scopeIn = (rest: Rest): SaidOfItself[] =>
    scopeOf(rest, rest.offset + rest.value.length >= whole.trimEnd().length ? items : []);
  const named = restsOfSentences(
    text,
    SCOPE,
    (all, at) => !NOT_SUBJECT.test(all.slice(Math.max(0, at - 10), at)),
  );
  const scopes = [...named, ...restsOfSentences(text, SUPPORTS)].flatMap(scopeIn);
  // Said in passing of those who read it rather than of those it binds, so weaker than what is said by name.
  const goingOn = restsOfSentences(text, GOES_ON, isAboutItself)
    .flatMap(scopeIn)
    .map((said) => ({ ...said, isSpecific: false }));
  const replaced = restsOfSentences(text, REPLACES).flatMap(replacedIn);
  return [...scopes, ...eligibleIn(text), ...goingOn, ...replaced];
}

interface Rest {
  readonly value: string;
  readonly offset: number;
}

function scopeOf(rest: Rest, items: readonly string[]): SaidOfItself[] {
  const value = items.length === 0 ? scopeAlone(rest.value) : scopeWithItems(rest.value, items);
  return value === null || value.length < SHORTEST || value.length > LONGEST
    ? []
    : [{ field: "appliesTo", ...rest, value, isSpecific: PEOPLE.test(value) }];
}

function scopeAlone(printed: string): string | null {
  return NO_SCOPE.test(printed) || LISTED.test(printed)
    ? null
    : trimmedEnd((printed.split(SCOPE_ENDS)[0] ?? "").replace(BREAKS_OFF, ""), ",:;");
}

/** A scope that goes on in a list is narrower than its lead-in alone; items that do not fit are told by dots. */
function scopeWithItems(printed: string, items: readonly string[]): string | null {
  if (NO_SCOPE.test(printed)) return null;
  let value = printed.replace(/^(?:följande|the following)\s?:$/iu, "");
  for (const item of items) {
    const longer = `${value} ${item.trim()}`.trim();
    if (longer.length > LONGEST - 2) return value === "" ? null : `${trimmedEnd(value, ",;")} …`;
    value = ENDS_OPEN.test(longer) ? longer : `${longer},`;
  }
  return trimmedEnd(value, ",:;.");
}

function eligibleIn(text: string): SaidOfItself[] {
  const match = ELIGIBLE.exec(text);
  const value = match?.groups?.["whom"];
  if (match === null || value === undefined || !PEOPLE.test(value)) return [];
  return [{ field: "appliesTo", value, offset: match[0].indexOf(value), isSpecific: false }];
}

function replacedIn(rest: Rest): SaidOfItself[] {
  if (/^(?:inte|ej|not)\s/iu.test(rest.value)) return [];
  const value = rest.value.split(/\s(?:och har|men|samt har|som|and has)\s/iu)[0] ?? "";
  if (!NAMES_DOCUMENT.test(value) || value.length > LONGEST) return [];
  return [{ field: "replaces", ...rest, value, isSpecific: true }];
}

/** True when the sentence before the one that begins at `at` has the document itself as its subject. */
function isAboutItself(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().slice(0, -1);
  return OPENS_WITH_OWN_NAME.test(before.slice(sentenceStart(before, before.length)));
}

function restsOfSentences(
  text: string,
  pattern: RegExp,
  isMeant: (text: string, at: number) => boolean = () => true,
): Rest[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    if (!isMeant(text, match.index)) return [];
    const offset = match.index + match[0].length;
    return [{ value: text.slice(offset, sentenceEnd(text, offset)).trim(), offset }];
  });
}
