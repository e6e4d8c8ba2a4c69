/** Families of one document over time: which is in force, and which are left-overs. */
import { decidingBody } from "../domain/deciding-bodies.ts";
import { tokenize } from "../language/words.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Relation } from "../model/relation.ts";
import type { Settings } from "../model/settings.ts";
import { byOriginality } from "./original.ts";
import { replacesRelations } from "./replaced.ts";
import { titleEvidence } from "./title-evidence.ts";

/** Bodies of which an organisation has one; a role such as "rektor" exists once per unit. */
const SINGLE_LEVELS: ReadonlySet<string> = new Set(["fullmäktige", "styrelse", "nämnd"]);

/** @returns from each older version to the one in force; and from a document to those it says it replaces */
export function versionRelations(documents: readonly AuditedDocument[], settings: Settings): Relation[] {
  const stated = replacesRelations(documents);
  const families = new Map<string, AuditedDocument[]>();
  for (const document of documents) {
    const key = familyKey(document, settings);
    if (key !== null) families.set(key, [...(families.get(key) ?? []), document]);
  }
  const versions = [...families.values()].flatMap(olderVersions);
  const known = new Set(versions.map(({ from }) => from));
  const replaced = stated
    .filter(({ to }) => !known.has(to))
    .map(({ from, to, evidence }) => ({ kind: "version" as const, from: to, to: from, score: 1, evidence }));
  return [...stated, ...versions, ...replaced];
}

/** The same for the versions of one document; null when nothing tells whose it is. */
function familyKey({ title, type, unit, metadata }: AuditedDocument, settings: Settings): string | null {
  const body = metadata.decidedBy?.value;
  if (body === undefined) return null;
  const words = timelessWords(title);
  if (words.length === 0) return null;
  const known = decidingBody(body);
  const isSingle = known !== null && SINGLE_LEVELS.has(known.level);
  const family = settings.types[type]?.family ?? type;
  return [family, body.toLowerCase(), isSingle ? "" : unit, words.join(" ")].join("\0");
}

/** Years, dates, school years and version numbers tell versions apart, not documents. */
function timelessWords(title: string): string[] {
  const words = tokenize(title.toLowerCase()).map(({ text }) => text);
  return words.filter(
    (word) => /^\p{L}/u.test(word) && !/^(?:version|ver|rev|reviderad|revised|läsåret)$/u.test(word),
  );
}

function olderVersions(family: readonly AuditedDocument[]): Relation[] {
  const dated = family.filter((document) => dateOf(document) !== null);
  const [newest, ...older] = [...dated].sort(byDateDescending);
  if (newest === undefined) return [];
  return older
    .filter((document) => dateOf(document) !== dateOf(newest))
    .map((document) => ({
      kind: "version" as const,
      from: document.path,
      to: newest.path,
      score: 1,
      evidence: [datedEvidence(document), datedEvidence(newest)],
    }));
}

/** When the version came to be: its last decision, else the first year of validity or of the title. */
function dateOf({ metadata, title }: AuditedDocument): string | null {
  const said = [metadata.revisedDate?.value, metadata.decidedDate?.value, metadata.validFrom?.value]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return said ?? /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(title)?.[0] ?? null;
}

function byDateDescending(a: AuditedDocument, b: AuditedDocument): number {
  const left = dateOf(a) ?? "";
  const right = dateOf(b) ?? "";
  if (left === right) return byOriginality(a, b);
  return left < right ? 1 : -1;
}

function datedEvidence(document: AuditedDocument): Relation["evidence"][number] {
  const found = document.metadata.revisedDate ?? document.metadata.decidedDate;
  return found === null
    ? titleEvidence(document)
    : { document: document.path, text: found.text, place: found.place };
}
