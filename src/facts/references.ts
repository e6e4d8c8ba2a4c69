/** Which document another one means when it names one: by what the name is about and its type; told only when one alone fits. */
import type { AuditedDocument } from "../model/audited-document.ts";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import type { DocumentMention, UnknownReference } from "../model/mention.ts";
import type { Relation } from "../model/relation.ts";
import type { Settings } from "../model/settings.ts";
import { KnownSubjects } from "./known-subjects.ts";
import { subjectWords, subjectWordsIn, type TypeWords, typeWordsOf } from "./title-subject.ts";

export interface References {
  /** One for each document that another one names, with the first place where it does. */
  readonly relations: readonly Relation[];
  /** Whole names that no document bears. */
  readonly unknown: readonly UnknownReference[];
  /** How many whole names were met in all. */
  readonly named: number;
}

export interface ReferencesInput {
  /** Those that may be meant, and in which names are looked for. */
  readonly inForce: readonly AuditedDocument[];
  /** All of the audit: a name that one of them bears is not unknown, whatever it is. */
  readonly documents: readonly AuditedDocument[];
  /** By the path of the document in which they stand. */
  readonly mentions: ReadonlyMap<string, readonly DocumentMention[]>;
  readonly settings: Settings;
}

export function referencesAmong({ inForce, documents, mentions, settings }: ReferencesInput): References {
  const typeWords = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, typeWordsOf(settings, lang)]),
  ) as Record<Language, string[]>;
  const names = namesOf(inForce, typeWords);
  const known = new KnownSubjects(documents, typeWords);
  const whole = inForce.flatMap((document) =>
    (mentions.get(document.path) ?? [])
      .filter(({ isWhole }) => isWhole)
      .map(({ text, place }) => ({ document, text, place })),
  );
  return {
    relations: inForce.flatMap((document) => relationsOf(document, mentions.get(document.path) ?? [], names)),
    unknown: whole
      .filter(({ document, text }) => !known.mayBear(text, document.lang ?? "sv"))
      .map(({ document: { path }, text, place }) => ({ document: path, text, place })),
    named: whole.length,
  };
}

function relationsOf(
  document: AuditedDocument,
  mentions: readonly DocumentMention[],
  names: Names,
): Relation[] {
  const found = new Map<string, Relation>();
  for (const mention of mentions) {
    const meant = documentMeant(mention, document, names);
    if (meant === null || found.has(meant.path)) continue;
    const { text, place } = mention;
    const evidence = [{ document: document.path, text, place }];
    found.set(meant.path, { kind: "refers", from: document.path, to: meant.path, score: 1, evidence });
  }
  return [...found.values()];
}

function namesOf(documents: readonly AuditedDocument[], typeWords: TypeWords): Names {
  const bySubject = new Map<string, AuditedDocument[]>();
  for (const document of documents) {
    const key = keyOf(subjectWords(document, typeWords).map(({ stem }) => stem));
    if (key === "") continue;
    const known = bySubject.get(key);
    if (known === undefined) bySubject.set(key, [document]);
    else known.push(document);
  }
  return { bySubject, typeWords };
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
