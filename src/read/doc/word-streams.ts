/** Opens a binary Word file: the streams that a text is put together from, and what their head says ([MS-DOC] 2.5). */
import { openCompoundFile } from "../office/compound-file.ts";
import { Unreadable } from "../unreadable.ts";
import { ByteView } from "./byte-view.ts";

export interface WordStreams {
  /** The stream with the text. */
  readonly main: ByteView;
  /** The stream with the tables about it. */
  readonly table: ByteView;
  /** Document properties as every program for Windows keeps them; null when there are none. */
  readonly summary: ByteView | null;
}

const SIGNATURE = 0xa5ec;
const FLAGS_AT = 0x0a;
const ENCRYPTED = 1 << 8;
const SECOND_TABLE = 1 << 9;
const VERSION_AT = 0x02;
/** The first version with text in UTF-16 and the tables that are read here: Word 97. */
const WORD_97 = 0xc1;

/** @throws Unreadable "damaged" or "encrypted" */
export function openStreams(bytes: Uint8Array): WordStreams {
  const file = openCompoundFile(bytes);
  const stream = (name: string): ByteView | null => {
    const content = file.stream(`/${name}`);
    return content === null ? null : new ByteView(content);
  };
  const main = stream("WordDocument");
  if (main === null || main.short(0) !== SIGNATURE) throw new Unreadable("damaged");
  const flags = main.short(FLAGS_AT);
  if ((flags & ENCRYPTED) !== 0) throw new Unreadable("encrypted");
  const table = stream((flags & SECOND_TABLE) === 0 ? "0Table" : "1Table");
  return {
    main,
    table: table ?? new ByteView(new Uint8Array(0)),
    summary: stream("\u0005SummaryInformation"),
  };
}

export function isBeforeWord97({ main }: WordStreams): boolean {
  return main.short(VERSION_AT) < WORD_97;
}
