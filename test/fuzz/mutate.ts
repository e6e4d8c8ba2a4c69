/** Chooses changes that fit what a file is made of. */
import { BYTE_CHANGES, type Change, joinedFiles } from "./change-bytes.ts";
import { changedCompound } from "./change-compound.ts";
import { changedPackage } from "./change-package.ts";
import { changedTokens } from "./change-tokens.ts";
import type { Chance } from "./random.ts";

const MOST_BYTES = 2_000_000;

/** One to three changes, the first more often of the structure than of bytes. @param others files of the same format */
export function mutated(
  bytes: Uint8Array,
  others: readonly [Uint8Array, ...Uint8Array[]],
  chance: Chance,
): Uint8Array {
  let changed = chance.oneIn(12) ? joinedFiles(bytes, chance.pick(others), chance) : bytes;
  for (let left = 1 + chance.below(3); left > 0 && changed.length > 0; left -= 1) {
    const change = chance.oneIn(3) ? chance.pick(BYTE_CHANGES) : structural(changed);
    changed = change(changed, chance);
  }
  return changed.slice(0, MOST_BYTES);
}

/** By the first bytes: "PK", "ÐÏ\x11à", else what is written in words. */
function structural(bytes: Uint8Array): Change {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return changedPackage;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return changedCompound;
  return changedTokens;
}
