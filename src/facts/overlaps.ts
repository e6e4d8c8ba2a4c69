/** Documents on the same subject, told by all of their text, with what stands in both: neither copies nor versions of each other. */
import { byStanding, holdForTheSame } from "../domain/standing.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import { LANGUAGES } from "../model/kinds.ts";
import type { Relation } from "../model/relation.ts";
import type { Statement } from "../model/statement.ts";
import type { SaidTwice } from "../model/topic.ts";
import type { Terms } from "../text/terms.ts";
import { type SayingDocument, saidTwice } from "./said-twice.ts";
import { statementKey } from "./shared-statements.ts";
import { sharedSubjects } from "./shared-subject.ts";
import { titleEvidence } from "./title-evidence.ts";

/** From here on the two are on the same subject. */
const LEAST_LIKENESS = 0.35;
/** Among fewer documents of a language nothing tells which words are common and which name a subject … */
const FEWEST_DOCUMENTS = 8;
/** … so that there only what stands in both counts. */
const FEWEST_SHARED = 3;
/** What lays down less has nothing that could be joined: two that only repeal others are alike by their template. */
const FEWEST_STATEMENTS = 3;
/** A requirement that stands in more documents than this comes with the template. */
const MOST_HOLDERS = 10;

interface Texts {
  readonly documents: readonly AuditedDocument[];
  /** By path; documents without terms take no part. */
  readonly terms: ReadonlyMap<string, Terms>;
}

/**
 * @returns for each pair that holds for the same people one relation, from the one to look at first, with the likeness of
 *   their subjects and as evidence every statement that stands in both, first the one's and then the other's; their titles
 *   when there is none
 */
export function overlaps({ documents, terms }: Texts): Relation[] {
  const isTemplate = templateTest(documents);
  const own = ({ path, lang, statements }: AuditedDocument): SayingDocument => ({
    path,
    lang,
    statements: statements.filter((statement) => !isTemplate(statement)),
  });
  return LANGUAGES.flatMap((lang) => {
    const compared = documents.filter((document) => document.lang === lang && terms.has(document.path));
    const isTold = compared.length >= FEWEST_DOCUMENTS;
    const vectors = compared.map(({ path }) => terms.get(path) ?? NOTHING);
    return sharedSubjects(vectors, isTold ? LEAST_LIKENESS : 0).flatMap(({ left, right, likeness }) => {
      const [one, other] = [compared[left], compared[right]];
      if (one === undefined || other === undefined || !mayOverlap(one, other)) return [];
      const [from, to] = byStanding(other, one) < 0 ? [one, other] : [other, one];
      const shared = saidTwice([own(from), own(to)]);
      return isTold || shared.length >= FEWEST_SHARED ? [relationOf({ from, to, likeness, shared })] : [];
    });
  });
}

function mayOverlap(one: AuditedDocument, other: AuditedDocument): boolean {
  const fewest = Math.min(one.statements.length, other.statements.length);
  return fewest >= FEWEST_STATEMENTS && holdForTheSame(one, other);
}

const NOTHING: Terms = { hashes: new Uint32Array(), counts: new Uint16Array() };

interface Overlap {
  readonly from: AuditedDocument;
  readonly to: AuditedDocument;
  readonly likeness: number;
  readonly shared: readonly SaidTwice[];
}

function relationOf({ from, to, likeness, shared }: Overlap): Relation {
  return {
    kind: "overlaps",
    from: from.path,
    to: to.path,
    score: Math.round(likeness * 1000) / 1000,
    evidence:
      shared.length === 0
        ? [titleEvidence(from), titleEvidence(to)]
        : shared.flatMap(({ first, second }) => [quoted(first), quoted(second)]),
  };
}

function quoted({ path, statement }: SaidTwice["first"]): Relation["evidence"][number] {
  return { document: path, text: statement.text, place: statement.place };
}

function templateTest(documents: readonly AuditedDocument[]): (statement: Statement) => boolean {
  const holders = new Map<string, number>();
  for (const { statements } of documents)
    for (const key of new Set(statements.map(statementKey))) holders.set(key, (holders.get(key) ?? 0) + 1);
  return (statement) => (holders.get(statementKey(statement)) ?? 0) > MOST_HOLDERS;
}
