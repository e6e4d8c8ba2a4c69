/** Which documents others name, cite or link to in their texts. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Relation } from "../model/relation.ts";

export interface ReferredTo {
  readonly referred: readonly AuditedDocument[];
  readonly others: readonly AuditedDocument[];
}

/** @param documents steering documents that were read; copies and older versions among them count as neither */
export function referredTo(
  documents: readonly AuditedDocument[],
  relations: readonly Relation[],
): ReferredTo {
  const pathsOf = (kinds: ReadonlySet<Relation["kind"]>, end: "from" | "to"): ReadonlySet<string> =>
    new Set(relations.flatMap((relation) => (kinds.has(relation.kind) ? [relation[end]] : [])));
  const leftOver = pathsOf(new Set(["copy", "version"]), "from");
  const named = pathsOf(new Set(["refers"]), "to");
  const own = documents.filter(({ path }) => !leftOver.has(path));
  return {
    referred: own.filter(({ path }) => named.has(path)),
    others: own.filter(({ path }) => !named.has(path)),
  };
}
