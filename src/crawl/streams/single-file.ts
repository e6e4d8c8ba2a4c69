/** A file that was compressed by itself, as an archive of one. */
import { type OpenBytes, type StreamArchive, type StreamedFile, streamedName } from "./stream-archive.ts";

/** @param path of the compressed file; the name inside is the same without the ending */
export function singleFile(path: string, open: OpenBytes): StreamArchive {
  const name = streamedName((path.split("/").at(-1) ?? "").replace(/\.gz$/iu, ""));
  return {
    async *files(): AsyncGenerator<StreamedFile> {
      // Its size stands nowhere that can be relied on.
      let size = 0;
      for await (const chunk of open()) size += chunk.length;
      yield { name, size, read: () => wholeOf(open, size) };
    },
  };
}

async function wholeOf(open: OpenBytes, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of open()) {
    whole.set(chunk.subarray(0, size - filled), filled);
    filled += chunk.length;
  }
  return whole;
}
