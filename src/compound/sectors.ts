/**
 * Follows the chains of sectors that a compound file consists of ([MS-CFB] 2.1 to 2.5). Whatever a damaged or hostile
 * file says, no chain is longer than the bytes it lies in.
 */
import type { Header } from "./header.ts";
import { FIRST_SIGN, NUMBER_BYTES, numberAt, numbersIn } from "./number-at.ts";

/** The sectors of one kind, one after the other. */
export interface Sectors {
  readonly bytes: Uint8Array;
  /** Of each, in bytes. */
  readonly size: number;
  /** Where the first sector begins. */
  readonly start: number;
  /** The number of the one that comes after a sector in its chain; a sign when none does. */
  readonly following: (sector: number) => number;
}

/** Their table is read where it lies: a look at the directory of a huge file costs no more than its chain. */
export function fileSectors(bytes: Uint8Array, header: Header): Sectors {
  const sectors = { bytes, size: header.sectorSize, start: header.sectorSize };
  const perPart = sectors.size / NUMBER_BYTES;
  const parts = tableParts(sectors, header);
  return {
    ...sectors,
    following: (sector) => {
      const part = parts[Math.floor(sector / perPart)];
      if (part === undefined) return FIRST_SIGN;
      return numberAt(bytes, placeOf(sectors, part) + (sector % perPart) * NUMBER_BYTES);
    },
  };
}

/**
 * @param bytes of the stream that holds the small streams
 * @param table says of each small sector which comes after it
 */
export function smallSectors(bytes: Uint8Array, size: number, table: Uint8Array): Sectors {
  return { bytes, size, start: 0, following: (sector) => numberAt(table, sector * NUMBER_BYTES) };
}

/** @returns what there is, at most so many bytes: less where the chain breaks off */
export function chainFrom(sectors: Sectors, first: number, most = Number.POSITIVE_INFINITY): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inAll = Math.ceil((sectors.bytes.length - sectors.start) / sectors.size);
  for (let sector = first; length < most && parts.length < inAll; sector = sectors.following(sector)) {
    const part = sectorBytes(sectors, sector);
    if (part.length === 0) break;
    parts.push(part);
    length += part.length;
  }
  const whole = Buffer.concat(parts, Math.min(length, most));
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}

type Placed = Omit<Sectors, "following">;

function placeOf({ size, start }: Placed, sector: number): number {
  return start + sector * size;
}

function sectorBytes(sectors: Placed, sector: number): Uint8Array {
  const at = placeOf(sectors, sector);
  return sectors.bytes.subarray(at, at + sectors.size);
}

/**
 * The sectors that hold the table: those that the header lists, and those that a chain of further lists names. A sign
 * between them keeps its place, so that what a damaged list lacks does not move the rest.
 */
function tableParts(sectors: Placed, header: Header): readonly number[] {
  const needed = Math.ceil(sectors.bytes.length / sectors.size / (sectors.size / NUMBER_BYTES));
  const parts = header.tableSectors.slice(0, header.tableSectors.findLastIndex(isSector) + 1);
  let list = header.firstTableListSector;
  for (let lists = 0; lists < needed && parts.length < needed && isSector(list); lists += 1) {
    const numbers = numbersIn(sectorBytes(sectors, list));
    // The last number of a list tells where the next one is.
    parts.push(...numbers.slice(0, -1));
    list = numbers.at(-1) ?? FIRST_SIGN;
  }
  return parts;
}

function isSector(number: number): boolean {
  return number < FIRST_SIGN;
}
