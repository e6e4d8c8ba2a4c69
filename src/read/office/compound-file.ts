/** Opens files in Microsoft's compound format ([MS-CFB]), and puts them together again with chains that are sound. */
import type { CFB$Container, CFB$Entry } from "cfb";
import { Unreadable } from "../unreadable.ts";

/** The streams of a compound file by their path: "/Workbook", "/__attach_version1.0_#00000000/…". */
export interface CompoundFile {
  /** Null when there is none of that name. */
  stream(path: string): Uint8Array | null;
  replace(path: string, content: Uint8Array): void;
  /**
   * The whole file, written anew: packages that follow the chains of sectors as they stand may never come to the end
   * of one that is broken.
   * @throws Unreadable "damaged"
   */
  written(): Uint8Array;
}

/** @throws Unreadable "damaged" */
export async function openCompoundFile(bytes: Uint8Array): Promise<CompoundFile> {
  // Loaded here, so that a run without such files never pays for it.
  const { default: CFB } = await import("cfb");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file: CFB$Container = orDamaged(() => CFB.read(buffer, { type: "buffer" }));
  return {
    stream: (path) => {
      const content = CFB.find(file, path)?.content;
      return content === undefined ? null : Uint8Array.from(content);
    },
    replace: (path, content) => {
      const entry = CFB.find(file, path);
      if (entry !== null) entry.content = content;
    },
    written: () =>
      orDamaged(() => {
        // Some say that they hold gigabytes, and room would be made for them.
        for (const entry of file.FileIndex) if (isStream(entry)) entry.size = entry.content?.length ?? 0;
        return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Buffer);
      }),
  };
}

const STREAM = 2;

function isStream({ type }: CFB$Entry): boolean {
  return type === STREAM;
}

function orDamaged<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw new Unreadable("damaged");
  }
}
