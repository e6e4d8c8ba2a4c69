/** Reads what comes first in Microsoft's compound files ([MS-CFB] 2.2): the size of the sectors, and where all else begins. */
import { numberAt, numbersIn } from "./number-at.ts";

export interface Header {
  /** In bytes. */
  readonly sectorSize: number;
  /** Null when no such size can be; what does not lie in small sectors can still be read. */
  readonly smallSectorSize: number | null;
  /** Streams of fewer bytes lie in small sectors. */
  readonly smallStreamLimit: number;
  readonly firstDirectorySector: number;
  readonly firstSmallTableSector: number;
  /** The sectors that the table of sectors fills, as many as the header has room for, with signs where there are none. */
  readonly tableSectors: readonly number[];
  /** Where the list of the others begins. */
  readonly firstTableListSector: number;
}

const SIGNATURE = Buffer.from("D0CF11E0A1B11AE1", "hex");
const HEADER_BYTES = 512;
const SECTOR_SHIFT_AT = 30;
const SMALL_SECTOR_SHIFT_AT = 32;
const FIRST_DIRECTORY_SECTOR_AT = 48;
const SMALL_STREAM_LIMIT_AT = 56;
const FIRST_SMALL_TABLE_SECTOR_AT = 60;
const FIRST_TABLE_LIST_SECTOR_AT = 68;
const TABLE_SECTORS_AT = 76;

/** By its first bytes; the rest may be cut off or damaged. */
export function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** @returns null when there is none, or one that no sector can be found by */
export function headerOf(bytes: Uint8Array): Header | null {
  if (!isCompound(bytes) || bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const sectorSize = sizeOf(view.getUint16(SECTOR_SHIFT_AT, true), 7, 16);
  if (sectorSize === null) return null;
  return {
    sectorSize,
    smallSectorSize: sizeOf(view.getUint16(SMALL_SECTOR_SHIFT_AT, true), 2, 12),
    smallStreamLimit: numberAt(bytes, SMALL_STREAM_LIMIT_AT),
    firstDirectorySector: numberAt(bytes, FIRST_DIRECTORY_SECTOR_AT),
    firstSmallTableSector: numberAt(bytes, FIRST_SMALL_TABLE_SECTOR_AT),
    tableSectors: numbersIn(bytes.subarray(TABLE_SECTORS_AT, HEADER_BYTES)),
    firstTableListSector: numberAt(bytes, FIRST_TABLE_LIST_SECTOR_AT),
  };
}

function sizeOf(shift: number, least: number, most: number): number | null {
  return shift < least || shift > most ? null : 1 << shift;
}
