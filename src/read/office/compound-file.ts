/**
 * Opens files in Microsoft's compound format ([MS-CFB]), and puts them together again with chains that are sound:
 * packages that follow the chains of a broken one as they stand may never come to the end, or take the process with them.
 */
import type { CFB$AddOpts } from "cfb";
import { Unreadable } from "../unreadable.ts";
import { type CompoundStream, streamsOf } from "./compound-streams.ts";

/** The streams of a compound file by their path: "/Workbook", "/__attach_version1.0_#00000000/…", whatever the case. */
export interface CompoundFile {
  /** Null when there is none of that name. */
  stream(path: string): Uint8Array | null;
  replace(path: string, content: Uint8Array): void;
  /**
   * The whole file, written anew.
   * @throws Unreadable "damaged"
   */
  written(): Promise<Uint8Array>;
}

/** Without looking for one of that name first: that takes time by the square of their number. */
const UNSOUGHT: CFB$AddOpts = { unsafe: true };

/** @throws Unreadable "damaged" */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const streams = new Map<string, CompoundStream>();
  for (const stream of streamsOf(bytes)) {
    const name = stream.path.toUpperCase();
    if (!streams.has(name)) streams.set(name, stream);
  }
  return {
    stream: (path) => streams.get(path.toUpperCase())?.content ?? null,
    replace: (path, content) => {
      const stream = streams.get(path.toUpperCase());
      if (stream !== undefined) stream.content = content;
    },
    written: async () => {
      // Loaded here, so that a run without such files never pays for it.
      const { default: CFB } = await import("cfb");
      try {
        const file = CFB.utils.cfb_new();
        for (const { path, content } of streams.values()) CFB.utils.cfb_add(file, path, content, UNSOUGHT);
        return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Buffer);
      } catch {
        throw new Unreadable("damaged");
      }
    },
  };
}
