/** Which document another one means when it names one: by what the name is about and its type; told only when one alone fits. */
import type { AuditedDocument } from "../model/audited-document.ts";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import type { DocumentMention } from "../model/mention.ts";
import type { Relation } from "../model/relation.ts";
import type { Settings } from "../model/settings.ts";
import { subjectWords, subjectWordsIn, type TypeWords, typeWordsOf } from "./title-subject.ts";

/** @param mentions by the path of the document in which they stand */
export function referenceRelations(
  documents: readonly AuditedDocument[],
  mentions: ReadonlyMap<string, readonly DocumentMention[]>,
  settings: Settings,
): Relation[] {
  const typeWords = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, typeWordsOf(settings, lang)]),
  ) as Record<Language, string[]>;
  const bySubject = new Map<string, AuditedDocument[]>();
  for (const document of documents) {
    const key = keyOf(subjectWords(document, typeWords).map(({ stem }) => stem));
    if (key === "") continue;
    const known = bySubject.get(key);
    if (known === undefined) bySubject.set(key, [document]);
    else known.push(document);
  }
  return documents.flatMap((document) => {
    const found = new Map<string, Relation>();
    for (const mention of mentions.get(document.path) ?? []) {
      const meant = documentMeant(mention, document, { bySubject, typeWords });
      if (meant === null || found.has(meant.path)) continue;
      const { text, place } = mention;
      const evidence = [{ document: document.path, text, place }];
      found.set(meant.path, { kind: "refers", from: document.path, to: meant.path, score: 1, evidence });
    }
    return [...found.values()];
  });
}

interface Names {
  readonly bySubject: ReadonlyMap<string, readonly AuditedDocument[]>;
  readonly typeWords: TypeWords;
}

/** The longest name that fits: behind it the sentence goes on. */
function documentMeant(
  { text, type, fewestWords }: DocumentMention,
  from: AuditedDocument,
  { bySubject, typeWords }: Names,
): AuditedDocument | null {
  const words = text.split(" ");
  for (let length = words.length; length >= fewestWords; length -= 1) {
    const name = words.slice(0, length).join(" ");
    const stems = subjectWordsIn(name, from.lang ?? "sv", typeWords).map(({ stem }) => stem);
    const fitting = (bySubject.get(keyOf(stems)) ?? []).filter(
      (document) => document.type === type || document.otherTypes.includes(type),
    );
    if (fitting.length > 0) return theOne(fitting, from);
  }
  return null;
}

/** Its own name is no reference; of several the one of the same unit is meant. */
function theOne(fitting: readonly AuditedDocument[], from: AuditedDocument): AuditedDocument | null {
  if (fitting.includes(from)) return null;
  if (fitting.length === 1) return fitting[0] ?? null;
  const near = fitting.filter(({ unit }) => unit === from.unit);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function keyOf(stems: readonly string[]): string {
  return [...new Set(stems)].sort().join(" ");
}
