/** Which document another one means when it names one, by subject and type or by number, or links to one; told only when one alone fits. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Place } from "../model/document.ts";
import { grouped } from "../model/grouping.ts";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import type {
  DeadLink,
  DocumentLink,
  DocumentMention,
  NameMention,
  OutdatedReference,
  UnknownReference,
} from "../model/mention.ts";
import type { Relation } from "../model/relation.ts";
import type { Settings } from "../model/settings.ts";
import { documentNumbersIn } from "../text/document-number.ts";
import { KnownSubjects } from "./known-subjects.ts";
import { subjectWords, subjectWordsIn, type TypeWords, typeWordsOf } from "./title-subject.ts";

export interface References {
  /** One for each document that another one names, with the first place where it does. */
  readonly relations: readonly Relation[];
  /** Whole names that no document bears. */
  readonly unknown: readonly UnknownReference[];
  /** How many whole names were met in all. */
  readonly named: number;
  readonly outdated: readonly OutdatedReference[];
  /** Links from documents in force to files that are not there, and how many lead to one that is. */
  readonly dead: readonly DeadLink[];
  readonly followed: number;
}

export interface ReferencesInput {
  /** Those that may be meant, and in which names are looked for. */
  readonly inForce: readonly AuditedDocument[];
  /** Those that a number may mean: older versions too, copies not. */
  readonly originals: readonly AuditedDocument[];
  /** All of the audit: a name that one of them bears is not unknown, whatever it is. */
  readonly documents: readonly AuditedDocument[];
  /** By the path of the document in which they stand. */
  readonly mentions: ReadonlyMap<string, readonly DocumentMention[]>;
  readonly links: readonly DocumentLink[];
  readonly dead: readonly DeadLink[];
  /** From each document whose place a newer one has taken to that one. */
  readonly newer: ReadonlyMap<string, string>;
  readonly settings: Settings;
}

/** Words or an address in one document that mean another one. */
interface Pointer {
  readonly document: string;
  readonly to: string;
  readonly text: string;
  readonly place: Place | null;
}

export function referencesAmong(input: ReferencesInput): References {
  const { inForce, documents, mentions, settings } = input;
  const typeWords = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, typeWordsOf(settings, lang)]),
  ) as Record<Language, string[]>;
  const known = new KnownSubjects(documents, typeWords);
  const whole = inForce.flatMap((document) =>
    (mentions.get(document.path) ?? []).flatMap((mention) =>
      mention.by === "name" && mention.isWhole
        ? [{ document, text: mention.text, place: mention.place }]
        : [],
    ),
  );
  const pointers = withoutContradicted(pointersOf(input, typeWords), input.newer);
  const isInForce = new Set(inForce.map(({ path }) => path));
  return {
    relations: relationsOf(pointers.filter(({ to }) => isInForce.has(to))),
    unknown: whole
      .filter(({ document, text }) => !known.mayBear(text, document.lang ?? "sv"))
      .map(({ document: { path }, text, place }) => ({ document: path, text, place })),
    named: whole.length,
    outdated: outdatedAmong(pointers, input.newer),
    dead: input.dead.filter(({ from }) => isInForce.has(from)),
    followed: input.links.filter(({ from }) => isInForce.has(from)).length,
  };
}

/** In the order of the documents, each in the order of its text, links last. */
function pointersOf(
  { inForce, originals, mentions, links }: ReferencesInput,
  typeWords: TypeWords,
): readonly Pointer[] {
  const names: Names = { bySubject: bySubject(inForce, typeWords), typeWords };
  const numbered = byNumber(originals);
  const linked = grouped(links, ({ from }) => from);
  return inForce.flatMap((document) => {
    const named = (mentions.get(document.path) ?? []).flatMap((mention) => {
      const meant =
        mention.by === "name"
          ? documentMeant(mention, document, names)
          : theOne(numbered.get(mention.number) ?? [], document);
      const { text, place } = mention;
      return meant === null ? [] : [{ document: document.path, to: meant.path, text, place }];
    });
    const followed = (linked.get(document.path) ?? []).map(({ to, address }) => ({
      document: document.path,
      to,
      text: address,
      place: null,
    }));
    return [...named, ...followed];
  });
}

/** "Policyn för resor från 2019 (KS 2019/113)" means the version that its number tells, not the one of that name in force. */
function withoutContradicted(
  pointers: readonly Pointer[],
  newer: ReadonlyMap<string, string>,
): readonly Pointer[] {
  const at = ({ document, place }: Pointer, to: string): string => `${document}\0${place?.block}\0${to}`;
  const older = new Set(
    pointers.flatMap((pointer) => {
      const instead = newer.get(pointer.to);
      return instead === undefined || pointer.place === null ? [] : [at(pointer, instead)];
    }),
  );
  return pointers.filter((pointer) => pointer.place === null || !older.has(at(pointer, pointer.to)));
}

function relationsOf(pointers: readonly Pointer[]): Relation[] {
  const found = new Map<string, Relation>();
  for (const { document, to, text, place } of pointers) {
    const key = `${document}\0${to}`;
    if (found.has(key)) continue;
    const evidence = [{ document, text, place }];
    found.set(key, { kind: "refers", from: document, to, score: 1, evidence });
  }
  return [...found.values()];
}

/** Those that name what they replace themselves are right in doing so. */
function outdatedAmong(
  pointers: readonly Pointer[],
  newer: ReadonlyMap<string, string>,
): OutdatedReference[] {
  return pointers.flatMap((pointer) => {
    const instead = newer.get(pointer.to);
    return instead === undefined || instead === pointer.document ? [] : [{ ...pointer, newer: instead }];
  });
}

function bySubject(documents: readonly AuditedDocument[], typeWords: TypeWords): Names["bySubject"] {
  return listed(documents, (document) => {
    const key = keyOf(subjectWords(document, typeWords).map(({ stem }) => stem));
    return key === "" ? [] : [key];
  });
}

/** The number under which it was decided, and those that its title or its file's name gives. */
function byNumber(documents: readonly AuditedDocument[]): ReadonlyMap<string, readonly AuditedDocument[]> {
  return listed(documents, ({ metadata, title, path }) => {
    const file = path.slice(path.lastIndexOf("/") + 1);
    const printed = [metadata.diaryNumber?.value ?? "", title, file];
    return [...new Set(printed.flatMap((text) => documentNumbersIn(text).map(({ number }) => number)))];
  });
}

function listed(
  documents: readonly AuditedDocument[],
  keysOf: (document: AuditedDocument) => readonly string[],
): ReadonlyMap<string, readonly AuditedDocument[]> {
  const lists = new Map<string, AuditedDocument[]>();
  for (const document of documents) {
    for (const key of keysOf(document)) {
      const known = lists.get(key);
      if (known === undefined) lists.set(key, [document]);
      else known.push(document);
    }
  }
  return lists;
}

interface Names {
  readonly bySubject: ReadonlyMap<string, readonly AuditedDocument[]>;
  readonly typeWords: TypeWords;
}

/** The longest name that fits: behind it the sentence goes on. */
function documentMeant(
  { text, type, fewestWords }: NameMention,
  from: AuditedDocument,
  { bySubject: subjects, typeWords }: Names,
): AuditedDocument | null {
  const words = text.split(" ");
  for (let length = words.length; length >= fewestWords; length -= 1) {
    const name = words.slice(0, length).join(" ");
    const stems = subjectWordsIn(name, from.lang ?? "sv", typeWords).map(({ stem }) => stem);
    const fitting = (subjects.get(keyOf(stems)) ?? []).filter(
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
