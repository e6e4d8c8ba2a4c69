/** Changes that need no knowledge of the format: flipped bits, cuts, repeated and foreign pieces. */
import type { Chance } from "./random.ts";

export type Change = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** Values at which counts, lengths and signs turn over. */
const EDGES = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x0a, 0x20, 0x22, 0x28, 0x3c, 0x5b, 0x5c, 0x7b] as const;

const flipped: Change = (bytes, chance) => {
  const changed = bytes.slice();
  for (let left = 1 + chance.below(16); left > 0; left -= 1) {
    const at = chance.below(changed.length);
    changed[at] = chance.oneIn(2) ? (changed[at] ?? 0) ^ (1 << chance.below(8)) : chance.pick(EDGES);
  }
  return changed;
};

const cut: Change = (bytes, chance) => bytes.slice(0, chance.below(bytes.length));

const without: Change = (bytes, chance) => {
  const start = chance.below(bytes.length);
  return spliced(bytes, [start, start + 1 + chance.below(200)], new Uint8Array());
};

const repeated: Change = (bytes, chance) => {
  const start = chance.below(bytes.length);
  const piece = bytes.slice(start, start + 1 + chance.below(100));
  const times = chance.oneIn(10) ? 2_000 : 1 + chance.below(20);
  const long = new Uint8Array(piece.length * times);
  for (let time = 0; time < times; time += 1) long.set(piece, time * piece.length);
  return spliced(bytes, [start, start], long);
};

const moved: Change = (bytes, chance) => {
  const start = chance.below(bytes.length);
  const to = chance.below(bytes.length);
  return spliced(bytes, [to, to], bytes.slice(start, start + 1 + chance.below(300)));
};

export const BYTE_CHANGES = [flipped, cut, without, repeated, moved] as const;

/** The beginning of one file and the end of another of its format. */
export function joinedFiles(first: Uint8Array, second: Uint8Array, chance: Chance): Uint8Array {
  const head = first.subarray(0, chance.below(first.length));
  return Uint8Array.of(...head, ...second.subarray(chance.below(second.length)));
}

function spliced(bytes: Uint8Array, [start, end]: readonly [number, number], piece: Uint8Array): Uint8Array {
  const tail = bytes.subarray(Math.min(end, bytes.length));
  const changed = new Uint8Array(start + piece.length + tail.length);
  changed.set(bytes.subarray(0, start));
  changed.set(piece, start);
  changed.set(tail, start + piece.length);
  return changed;
}
