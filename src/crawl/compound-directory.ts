/** Lists what lies at the root of a compound file ([MS-CFB] 2.6), so that a sheet inside a letter does not make it a workbook. */

const HEADER_BYTES = 512;
const SECTOR_SHIFT_AT = 30;
const FIRST_DIRECTORY_SECTOR_AT = 48;
const FIRST_FAT_SECTORS_AT = 76;
const FAT_SECTORS_IN_HEADER = 109;
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const LEFT_AT = 68;
const RIGHT_AT = 72;
const CHILD_AT = 76;
/** Sector and entry numbers from here on mean "none" or "end". */
const SPECIAL = 0xfffffffa;
/** More entries than the largest mails have. */
const MOST_ENTRIES = 20_000;

/** @returns names in upper case; [] when the directory cannot be followed, as in a cut-off file */
export function rootNames(bytes: Buffer): readonly string[] {
  if (bytes.length < HEADER_BYTES) return [];
  const directory = directoryBytes(bytes);
  const names: string[] = [];
  const waiting = [numberAt(directory, CHILD_AT)];
  const seen = new Set<number>();
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const at = entry * ENTRY_BYTES;
    if (entry >= SPECIAL || seen.has(entry) || at + ENTRY_BYTES > directory.length) continue;
    seen.add(entry);
    const length = Math.min(directory.readUInt16LE(at + NAME_LENGTH_AT), NAME_LENGTH_AT);
    names.push(directory.toString("utf16le", at, at + Math.max(0, length - 2)).toUpperCase());
    waiting.push(numberAt(directory, at + LEFT_AT), numberAt(directory, at + RIGHT_AT));
  }
  return names;
}

function directoryBytes(bytes: Buffer): Buffer {
  const size = 1 << Math.min(12, Math.max(7, bytes.readUInt16LE(SECTOR_SHIFT_AT)));
  const sectors: Buffer[] = [];
  const most = (MOST_ENTRIES * ENTRY_BYTES) / size;
  let sector = bytes.readUInt32LE(FIRST_DIRECTORY_SECTOR_AT);
  while (sector < SPECIAL && sectors.length < most) {
    const start = (sector + 1) * size;
    if (start >= bytes.length) break;
    sectors.push(bytes.subarray(start, start + size));
    sector = nextSector(bytes, sector, size);
  }
  return Buffer.concat(sectors);
}

/** Follows the table of sectors, as far as the header knows where its parts lie: enough for files up to some megabytes. */
function nextSector(bytes: Buffer, sector: number, size: number): number {
  const perPart = size / 4;
  const part = Math.floor(sector / perPart);
  if (part >= FAT_SECTORS_IN_HEADER) return SPECIAL;
  const partSector = numberAt(bytes, FIRST_FAT_SECTORS_AT + part * 4);
  return partSector >= SPECIAL ? SPECIAL : numberAt(bytes, (partSector + 1) * size + (sector % perPart) * 4);
}

function numberAt(bytes: Buffer, at: number): number {
  return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : SPECIAL;
}
