/** Archives that can only be read from the front: what one gives for each of its files, and how one is opened again. */

/** One file while the archive is read past it. */
export interface StreamedFile {
  /** As it stands in the archive, composed, with forward slashes. */
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  /** Only until the next file is asked for. */
  read(): Promise<Uint8Array>;
}

export interface StreamArchive {
  /** From the front; every call opens the archive anew. @throws StreamFault when a limit is exceeded, anything else when it is damaged */
  files(): AsyncGenerator<StreamedFile>;
}

/** The packed bytes, from the front, as often as they are asked for. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/** Name of an entry as paths have it. */
export function streamedName(name: string): string {
  return name
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/u, "")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .normalize("NFC");
}
