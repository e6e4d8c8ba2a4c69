/** Words in a text that name some document: a type with what it is about, "riktlinjen för inköp", "resepolicyn". */
import type { Place } from "./document.ts";

export interface DocumentMention {
  /** From the type on, with words that may be part of the name or go on from it; or the words before it and the type. */
  readonly text: string;
  /** So many of its first words are a name at the least; what follows may be the rest of the sentence. */
  readonly fewestWords: number;
  /** True when it is surely a name, and whole: it stands in quotation marks. */
  readonly isWhole: boolean;
  /** Id of the type that it names. */
  readonly type: string;
  readonly place: Place;
}

/** A name that no document bears. */
export interface UnknownReference extends Pick<DocumentMention, "text" | "place"> {
  /** Path of the document in which it stands. */
  readonly document: string;
}
