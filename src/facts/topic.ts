/** Gathers what the documents of an audit say on one subject, and to whom. */
import { countWords, tokenize } from "../language/words.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Language } from "../model/kinds.ts";
import type { Relation } from "../model/relation.ts";
import type { Statement } from "../model/statement.ts";
import type { Topic, TopicDocument } from "../model/topic.ts";
import { looseStem, looseStems } from "./loose-stem.ts";
import { saidTwice } from "./said-twice.ts";

export interface TopicQuestion {
  /** As asked, in either language. */
  readonly words: string;
  /** As statements name roles; null for everybody. */
  readonly role: string | null;
  readonly wordsPerMinute: number;
}

/** A copy says nothing that its original does not; an older version does not hold. */
const SUPERSEDED: ReadonlySet<Relation["kind"]> = new Set(["copy", "version"]);

/** @returns no documents when none is on the subject */
export function topicOf(
  documents: readonly AuditedDocument[],
  relations: readonly Relation[],
  question: TopicQuestion,
): Topic {
  const superseded = new Set(relations.filter(({ kind }) => SUPERSEDED.has(kind)).map(({ from }) => from));
  const found = documents
    .filter(({ steering, grade }) => steering && grade !== "unread")
    .flatMap((document) => topicDocument(document, question) ?? []);
  const languages = new Map(documents.map(({ path, lang }) => [path, lang]));
  const read = found.filter(({ path }) => !superseded.has(path)).sort(byDemand);
  return {
    words: question.words,
    role: question.role,
    documents: read,
    totals: {
      documents: read.length,
      pages: sum(read, ({ pages }) => pages),
      readingMinutes: sum(read, ({ readingMinutes }) => readingMinutes),
      binding: sum(read, ({ binding }) => binding),
      addressed: sum(read, ({ addressed }) => addressed),
    },
    saidTwice: saidTwice(
      read.map(({ path, statements }) => ({ path, statements, lang: languages.get(path) ?? null })),
    ),
    leftOut: found.filter(({ path }) => superseded.has(path)).map(({ path }) => path),
  };
}

function topicDocument(document: AuditedDocument, question: TopicQuestion): TopicDocument | null {
  const { path, title, type, metadata, measures } = document;
  const lang = document.lang ?? "sv";
  const subject = subjectOf(question.words, lang);
  const isWhole = isAbout(title, subject, lang);
  const onSubject = document.statements.filter(
    ({ text, leadIn, heading }) =>
      isWhole || isAbout([text, leadIn ?? "", ...heading].join(" "), subject, lang),
  );
  if (!isWhole && onSubject.length === 0) return null;
  const isAddressed = ({ actor }: Statement): boolean => actor?.role === question.role;
  const statements = onSubject
    .filter((statement) => concerns(statement, question.role))
    .sort((a, b) => Number(isAddressed(b)) - Number(isAddressed(a)));
  const binding = statements.filter(isBinding);
  const passages = onSubject.reduce((words, { text }) => words + countWords(text), 0);
  return {
    path,
    title,
    type,
    decidedBy: metadata.decidedBy?.value ?? null,
    isWhole,
    readingMinutes: isWhole ? measures.readingMinutes : passages / question.wordsPerMinute,
    pages: isWhole ? measures.pages : 0,
    statements,
    binding: binding.length,
    addressed: question.role === null ? 0 : binding.filter(isAddressed).length,
  };
}

/** What names nobody concerns everybody. */
function concerns({ actor }: Statement, role: string | null): boolean {
  return role === null || actor === null || actor.role === role;
}

function isBinding({ kind }: Statement): boolean {
  return kind === "obligation" || kind === "prohibition";
}

/** Stems of the words asked for; of words that carry no subject when there are no others. */
function subjectOf(words: string, lang: Language): readonly string[] {
  const stems = looseStems(words, lang);
  return stems.length > 0 ? stems : tokenize(words).map(({ text }) => looseStem(text, lang));
}

/** In a compound a shorter part may be anything. */
const SHORTEST_PART = 5;

/** Every word asked for stands there, in some form or as part of a compound ("distansarbete" in "distansarbetspolicy"). */
function isAbout(text: string, subject: readonly string[], lang: Language): boolean {
  if (subject.length === 0) return false;
  const words = tokenize(text.toLowerCase()).map(({ text: word }) => word);
  return subject.every((wanted) =>
    words.some(
      (word) => looseStem(word, lang) === wanted || (wanted.length >= SHORTEST_PART && word.includes(wanted)),
    ),
  );
}

function byDemand(a: TopicDocument, b: TopicDocument): number {
  return Number(b.isWhole) - Number(a.isWhole) || b.binding - a.binding || (a.path < b.path ? -1 : 1);
}

function sum(documents: readonly TopicDocument[], figure: (document: TopicDocument) => number): number {
  return documents.reduce((total, document) => total + figure(document), 0);
}
