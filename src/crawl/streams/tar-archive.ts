/** The files in a tar archive, with tar-stream. Links and devices are left out: they point to files, and hold none. */
import { Readable } from "node:stream";
import { extract } from "tar-stream";
import { type OpenBytes, type StreamArchive, type StreamedFile, streamedName } from "./stream-archive.ts";

export function tarArchive(open: OpenBytes): StreamArchive {
  return { files: () => filesIn(open) };
}

async function* filesIn(open: OpenBytes): AsyncGenerator<StreamedFile> {
  const source = Readable.from(open());
  const entries = extract();
  source.on("error", (error) => entries.destroy(error));
  source.pipe(entries as unknown as NodeJS.WritableStream);
  try {
    for await (const entry of entries) {
      const { name, size, type } = entry.header;
      if (type === "file" || type === "contiguous-file")
        yield { name: streamedName(name), size, read: () => wholeOf(entry, size) };
      entry.resume();
    }
  } finally {
    source.destroy();
    entries.destroy();
  }
}

async function wholeOf(entry: AsyncIterable<unknown>, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of entry) {
    if (!(chunk instanceof Uint8Array)) continue;
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  if (filled !== size) throw new Error("the archive is cut off");
  return whole;
}
