/** Compound files for tests, and changes to what holds them together. */
import CFB from "cfb";

export const SECTOR = 512;
export const FIRST_DIRECTORY_SECTOR_AT = 48;
export const FIRST_TABLE_LIST_SECTOR_AT = 68;
export const FIRST_TABLE_SECTOR_AT = 76;

/** @param streams texts or bytes by path */
export function compoundOf(streams: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(file, path, Buffer.from(content));
  return Buffer.from(CFB.write(file, { type: "buffer" }) as Buffer);
}

/** Where the entry of that name begins in the file. */
export function entryAt(bytes: Buffer, name: string): number {
  const at = bytes.indexOf(Buffer.from(name, "utf16le"));
  if (at < 0) throw new Error(name);
  return at;
}

/** Sets what the table of sectors says comes after a sector. */
export function chainTo(bytes: Buffer, sector: number, next: number): void {
  const table = (bytes.readUInt32LE(FIRST_TABLE_SECTOR_AT) + 1) * SECTOR;
  bytes.writeUInt32LE(next, table + sector * 4);
}
