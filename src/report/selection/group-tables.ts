/** Units, deciding levels and deciding bodies beside each other. */
import type { ScaleGroup, Summary } from "../../result/schema.ts";

export interface GroupTable {
  readonly kind: ScaleGroup["group"];
  readonly groups: readonly ScaleGroup[];
}

const KINDS = ["unit", "level", "body"] as const;

/** Only what can be compared: kinds with at least two groups. */
export function groupTables({ groups }: Summary): GroupTable[] {
  return KINDS.map((kind) => ({ kind, groups: groups.filter(({ group }) => group === kind) })).filter(
    ({ groups: ofKind }) => ofKind.length > 1,
  );
}
