/** The thread in which changed files are tried: it may hang or die, the campaign goes on. */
import { faultOf, type TriedFile } from "./try-document.ts";

export default function tryInWorker(file: TriedFile): Promise<string | null> {
  return faultOf(file);
}
