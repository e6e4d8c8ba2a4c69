/** Documents that hold nearly the same text or lay down nearly the same, and those that stand wholly in another. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Evidence } from "../model/finding.ts";
import type { Relation } from "../model/relation.ts";
import type { Statement } from "../model/statement.ts";
import { type Sketch, sketchOf } from "../text/sketch.ts";
import { byOriginality } from "./original.ts";
import { sharedStatements, statementKey } from "./shared-statements.ts";
import { NEARLY_ALL, sharedTexts } from "./shared-text.ts";
import { titleEvidence } from "./title-evidence.ts";

const NOTHING: Sketch = sketchOf([]);

interface Likeness {
  readonly kind: "near-copy" | "contained-in";
  /** For "contained-in" the part and the whole. */
  readonly left: AuditedDocument;
  readonly right: AuditedDocument;
  readonly score: number;
}

/**
 * @param sketches by path; documents without one are compared by their statements alone
 * @returns for each pair one relation: "near-copy" from the one to question to the one to keep, with their likeness, or
 *   "contained-in" from the shorter to the longer, with the share of it that stands there
 */
export function nearCopyRelations(
  documents: readonly AuditedDocument[],
  sketches: ReadonlyMap<string, Sketch>,
): Relation[] {
  const best = new Map<string, Likeness>();
  for (const likeness of [...ofTexts(documents, sketches), ...ofStatements(documents)]) {
    const pair = [likeness.left.path, likeness.right.path].sort().join("\0");
    const known = best.get(pair);
    if (known === undefined || rank(likeness) > rank(known)) best.set(pair, likeness);
  }
  return [...best.values()].map(relationOf);
}

/** Being nearly the same says more than standing in another. */
function rank({ kind, score }: Likeness): number {
  return (kind === "near-copy" ? 1 : 0) + score;
}

function ofTexts(documents: readonly AuditedDocument[], sketches: ReadonlyMap<string, Sketch>): Likeness[] {
  const shared = sharedTexts(documents.map(({ path }) => sketches.get(path) ?? NOTHING));
  return shared.flatMap(({ part, whole, similarity, containment }) => {
    const isCopy = similarity >= NEARLY_ALL;
    const kind = isCopy ? "near-copy" : "contained-in";
    return likenessOf({ kind, score: isCopy ? similarity : containment }, documents[part], documents[whole]);
  });
}

function ofStatements(documents: readonly AuditedDocument[]): Likeness[] {
  return sharedStatements(documents, NEARLY_ALL).flatMap(({ left, right, similarity }) =>
    likenessOf({ kind: "near-copy", score: similarity }, documents[left], documents[right]),
  );
}

function likenessOf(
  found: Pick<Likeness, "kind" | "score">,
  left: AuditedDocument | undefined,
  right: AuditedDocument | undefined,
): Likeness[] {
  return left === undefined || right === undefined ? [] : [{ ...found, left, right }];
}

function relationOf({ kind, left, right, score }: Likeness): Relation {
  const isCopy = kind === "near-copy";
  const isLeftKept = isCopy && byOriginality(left, right) < 0;
  const [questioned, kept] = isLeftKept ? [right, left] : [left, right];
  return {
    kind,
    from: questioned.path,
    to: kept.path,
    score: Math.round(score * 1000) / 1000,
    evidence: evidenceOf(questioned, kept),
  };
}

/** A statement that stands in both says more than their titles. */
function evidenceOf(questioned: AuditedDocument, kept: AuditedDocument): Evidence[] {
  const known = new Map(kept.statements.map((statement) => [statementKey(statement), statement]));
  for (const statement of questioned.statements) {
    const same = known.get(statementKey(statement));
    if (same !== undefined) return [quoted(questioned, statement), quoted(kept, same)];
  }
  return [titleEvidence(questioned), titleEvidence(kept)];
}

function quoted({ path }: AuditedDocument, { text, place }: Statement): Evidence {
  return { document: path, text, place };
}
