/**
 * Follows the chains of sectors that a compound file consists of ([MS-CFB] 2.1 to 2.5). Whatever a damaged or hostile
 * file says, no chain is longer than the file and all together give no more than twice its bytes.
 */
import { Unreadable } from "../unreadable.ts";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const SECTOR_SHIFT_AT = 30;
const SMALL_SECTOR_SHIFT_AT = 32;
const FIRST_DIRECTORY_SECTOR_AT = 48;
const SMALL_STREAM_LIMIT_AT = 56;
const FIRST_SMALL_TABLE_SECTOR_AT = 60;
const FIRST_TABLE_LIST_SECTOR_AT = 68;
/** The first numbers of the sectors that the table of sectors fills stand in the header, as many as there is room for. */
const TABLE_LIST_AT = 76;
/** From here on, numbers of sectors are signs: free, end of chain, part of the table. */
const FIRST_SIGN = 0xfffffffa;

/** A table of sectors, or of small sectors: for each the one that comes after it. */
type Following = Uint32Array;

/** The sectors of one kind, one after the other. */
interface Room {
  readonly bytes: Uint8Array;
  /** In bytes. */
  readonly sectorSize: number;
  /** Where the first sector begins. */
  readonly start: number;
  readonly following: Following;
}

export class CompoundSectors {
  readonly directory: Uint8Array;
  readonly #sectors: Room;
  readonly #smallTable: Following;
  readonly #smallSectorSize: number;
  readonly #smallStreamLimit: number;
  #smallSectors: Room | null = null;
  #bytesLeft: number;

  /** @throws Unreadable "damaged" */
  constructor(bytes: Uint8Array) {
    const isCompound = SIGNATURE.every((byte, index) => bytes[index] === byte);
    if (!isCompound || bytes.length < HEADER_BYTES) throw new Unreadable("damaged");
    const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
    const sectorSize = sizeOf(header.getUint16(SECTOR_SHIFT_AT, true), 7, 16);
    this.#bytesLeft = bytes.length * 2;
    this.#sectors = {
      bytes,
      sectorSize,
      start: sectorSize,
      following: sectorTable(bytes, header, sectorSize),
    };
    this.#smallSectorSize = sizeOf(header.getUint16(SMALL_SECTOR_SHIFT_AT, true), 2, 12);
    this.#smallStreamLimit = header.getUint32(SMALL_STREAM_LIMIT_AT, true);
    this.#smallTable = numbersIn(
      this.#chain(this.#sectors, header.getUint32(FIRST_SMALL_TABLE_SECTOR_AT, true)),
    );
    this.directory = this.#chain(this.#sectors, header.getUint32(FIRST_DIRECTORY_SECTOR_AT, true));
  }

  /** The stream that holds the small streams; its place stands with the root of the directory. */
  setSmallRoom(first: number, size: number): void {
    const bytes = this.#chain(this.#sectors, first, size);
    const following = this.#smallTable;
    this.#smallSectors = { bytes, sectorSize: this.#smallSectorSize, start: 0, following };
  }

  /**
   * @returns what there is of the stream: less than its size where the chain breaks off
   * @throws Unreadable "damaged" when the streams share so many sectors that they come to more than the file
   */
  stream(first: number, size: number): Uint8Array {
    const isSmall = size < this.#smallStreamLimit && this.#smallSectors !== null;
    return this.#chain(
      isSmall && this.#smallSectors !== null ? this.#smallSectors : this.#sectors,
      first,
      size,
    );
  }

  #chain(room: Room, first: number, size = Number.POSITIVE_INFINITY): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let sector = first; length < size && parts.length <= room.following.length; ) {
      const part = sectorBytes(room, sector);
      if (part.length === 0) break;
      parts.push(part);
      length += part.length;
      sector = room.following[sector] ?? FIRST_SIGN;
    }
    this.#bytesLeft -= length;
    if (this.#bytesLeft < 0) throw new Unreadable("damaged");
    const whole = Buffer.concat(parts);
    return new Uint8Array(whole.buffer, whole.byteOffset, Math.min(length, size));
  }
}

function sizeOf(shift: number, least: number, most: number): number {
  if (shift < least || shift > most) throw new Unreadable("damaged");
  return 1 << shift;
}

function sectorBytes({ bytes, sectorSize, start }: Omit<Room, "following">, sector: number): Uint8Array {
  const at = start + sector * sectorSize;
  return bytes.subarray(at, at + sectorSize);
}

/** Put together from the sectors that the header lists, and those that a chain of further lists names. */
function sectorTable(bytes: Uint8Array, header: DataView, sectorSize: number): Following {
  const sectors = { bytes, sectorSize, start: sectorSize };
  const inFile = Math.ceil(bytes.length / sectorSize);
  const listed: number[] = [];
  const take = (numbers: Uint32Array): void => {
    for (const sector of numbers) if (sector < FIRST_SIGN) listed.push(sector);
  };
  take(
    numbersIn(new Uint8Array(header.buffer, header.byteOffset + TABLE_LIST_AT, HEADER_BYTES - TABLE_LIST_AT)),
  );
  let list = header.getUint32(FIRST_TABLE_LIST_SECTOR_AT, true);
  for (let lists = 0; lists < inFile && listed.length < inFile && list < FIRST_SIGN; lists += 1) {
    const numbers = numbersIn(sectorBytes(sectors, list));
    // The last number of a list tells where the next one is.
    take(numbers.subarray(0, -1));
    list = numbers.at(-1) ?? FIRST_SIGN;
  }
  const parts = listed.slice(0, inFile).map((sector) => sectorBytes(sectors, sector));
  return numbersIn(Buffer.concat(parts)).subarray(0, inFile);
}

function numbersIn(bytes: Uint8Array): Following {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}
