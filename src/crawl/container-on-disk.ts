/** Tells of a file on disk whether it is an archive to be opened, looking at no more of it than needed. */
import { open } from "node:fs/promises";
import { entryName } from "./archive-entry.ts";
import { archiveOnDisk } from "./archive-file.ts";
import { faultReason, fileSystemFault } from "./file-system-fault.ts";
import { declaredType, packageKind } from "./package-kind.ts";
import { fileProblemItem, type ProblemItem } from "./source.ts";
import { type ContainerKind, containerKind, HEAD_BYTES } from "./streams/open-container.ts";
import type { FoundFile } from "./walk.ts";

/** Endings that archives do not have: of files so named the head is not looked at, which spares half the crawl's time. */
const NEVER_ARCHIVES =
  /\.(?:pdf|docx?|md|markdown|txt|html?|css|js|json|xml|csv|png|jpe?g|gif|svg|xlsx?|pptx?)$/iu;

export type FileKind =
  | { readonly kind: "no-archive" }
  | { readonly kind: "archive"; readonly container: ContainerKind }
  | ProblemItem;
const NO_ARCHIVE: FileKind = { kind: "no-archive" };

export async function containerOnDisk(file: FoundFile): Promise<FileKind> {
  const { path, location, bytes } = file;
  if (bytes === 0 || NEVER_ARCHIVES.test(path)) return NO_ARCHIVE;
  try {
    const head = await headOf(location);
    const container = containerKind(head);
    if (container === null) return NO_ARCHIVE;
    return container === "zip" ? packageOrArchive(file, declaredType(head)) : { kind: "archive", container };
  } catch (error) {
    return fileProblemItem(path, fileSystemFault(error), bytes);
  }
}

async function headOf(location: string): Promise<Uint8Array> {
  const handle = await open(location, "r");
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function packageOrArchive(
  { path, location, bytes }: FoundFile,
  type: string | null,
): Promise<FileKind> {
  try {
    const names = await firstNames(location);
    return packageKind({ names, type, ending: "" }).kind === "archive"
      ? { kind: "archive", container: "zip" }
      : NO_ARCHIVE;
  } catch (error) {
    return fileProblemItem(path, { code: "damaged", data: { reason: faultReason(error) } }, bytes);
  }
}

/** Enough names to tell a package from an archive. */
const NAMES_LOOKED_AT = 2000;

async function firstNames(location: string): Promise<readonly string[]> {
  const zip = await archiveOnDisk(location).open();
  try {
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      names.push(entryName(entry));
      if (names.length === NAMES_LOOKED_AT) break;
    }
    return names;
  } finally {
    zip.close();
  }
}
