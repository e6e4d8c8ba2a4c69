/** Text from documents and file names as it may be written to a terminal. */
import { plainText } from "../plain-text.ts";

/** One printable line without control sequences, bidi overrides or other marks that could deceive a reader or a terminal. */
export function terminalSafe(text: string): string {
  return plainText(text);
}
