/** Changes to a compound file's own structure ([MS-CFB] 2.2–2.6): header, sector tables and directory, where cycles and wild lengths come from. */
import type { Change } from "./change-bytes.ts";

const HEADER = 512;
const WORD = 4;
/** Free, end of chain, sector table, table of tables ([MS-CFB] 2.1), and places that lie inside or far outside the file. */
const SECTORS = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc, 0, 1, 2, 3, 5, 0x7fffffff, 0xfffff] as const;

export const changedCompound: Change = (bytes, chance) => {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const sectors = Math.max(1, Math.floor((changed.length - HEADER) / HEADER));
  for (let left = 1 + chance.below(6); left > 0; left -= 1) {
    const base = chance.oneIn(3) ? 0 : HEADER + chance.below(sectors) * HEADER;
    const at = base + chance.below(HEADER / WORD) * WORD;
    if (at + WORD <= changed.length) view.setUint32(at, chance.pick(SECTORS), true);
  }
  return changed;
};
