/** What a title says of the subject: its words without type, place, years and words that fit any title. */
import { contentStems, stem, tokenize } from "../language/words.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import type { Settings } from "../model/settings.ts";
import { parseTable } from "../text/table.ts";
import titleWords from "./title-words.tsv";

export interface SubjectWord {
  readonly stem: string;
  /** The word as printed, in lower case. */
  readonly word: string;
}

const GENERAL: ReadonlySet<string> = new Set(
  parseTable(titleWords, ["språk", "ord"]).flatMap(({ språk, ord }) =>
    LANGUAGES.filter((lang) => lang === språk).map((lang) => stem(ord, lang)),
  ),
);
/** As `typeWordsOf` gives them, by language. */
export type TypeWords = Readonly<Record<Language, readonly string[]>>;

/** What is left of a compound must still be a word. */
const SHORTEST_WORD = 3;

/** Type names by length, the longest first, so that "handlingsplan" is taken off before "plan". */
export function typeWordsOf(settings: Settings, lang: Language): string[] {
  const words = Object.values(settings.types).flatMap((type) => type.words[lang]);
  return [...new Set(words.filter((word) => !word.includes(" ")))].sort((a, b) => b.length - a.length);
}

/** @returns the words of the subject in the order of the title, each stem once */
export function subjectWords(
  { title, lang, unit, metadata }: AuditedDocument,
  typeWords: TypeWords,
): SubjectWord[] {
  const language = lang ?? "sv";
  const places = new Set(contentStems(`${unit} ${metadata.decidedBy?.value ?? ""}`, language));
  return subjectWordsIn(title, language, typeWords).filter(({ stem: root }) => !places.has(root));
}

/** Of a title as it stands, or of words that name a document. */
export function subjectWordsIn(title: string, lang: Language, typeWords: TypeWords): SubjectWord[] {
  const words = new Map<string, SubjectWord>();
  for (const { text } of tokenize(title)) {
    const word = withoutType(text.toLowerCase(), typeWords[lang]);
    const [root] = contentStems(word, lang);
    if (root === undefined || root.length < SHORTEST_WORD) continue;
    if (GENERAL.has(root) || words.has(root)) continue;
    words.set(root, { stem: root, word });
  }
  return [...words.values()];
}

/** "resepolicy" → "rese", "biblioteksplan" → "bibliotek", "policy" → "". */
function withoutType(word: string, typeWords: readonly string[]): string {
  const type = typeWords.find((candidate) => word.endsWith(candidate));
  if (type === undefined) return word;
  const rest = word.slice(0, -type.length).replace(/-$/u, "");
  return rest.length > SHORTEST_WORD && rest.endsWith("s") ? rest.slice(0, -1) : rest;
}
