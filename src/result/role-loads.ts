/** What each role has to read and follow, over all documents. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { RoleLoad } from "./schema.ts";

/** @returns the roles that binding requirements name, the most burdened first */
export function roleLoads(documents: readonly AuditedDocument[]): RoleLoad[] {
  const loads = new Map<string, RoleLoad>();
  for (const { measures, statements } of documents) {
    for (const [role, binding] of bindingByRole(statements)) {
      const known = loads.get(role) ?? { role, documents: 0, pages: 0, readingMinutes: 0, binding: 0 };
      loads.set(role, {
        role,
        documents: known.documents + 1,
        pages: known.pages + measures.pages,
        readingMinutes: known.readingMinutes + measures.readingMinutes,
        binding: known.binding + binding,
      });
    }
  }
  return [...loads.values()]
    .map((load) => ({ ...load, readingMinutes: Math.ceil(load.readingMinutes) }))
    .sort((a, b) => b.binding - a.binding || (a.role < b.role ? -1 : 1));
}

function bindingByRole(statements: AuditedDocument["statements"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, actor } of statements) {
    if (actor === null || (kind !== "obligation" && kind !== "prohibition")) continue;
    counts.set(actor.role, (counts.get(actor.role) ?? 0) + 1);
  }
  return counts;
}
