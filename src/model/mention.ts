/** How a text names some document: by a type with what it is about ("riktlinjen för inköp", "resepolicyn"), or by its number. */
import type { Place } from "./document.ts";

export interface NameMention {
  readonly by: "name";
  /** From the type on, with words that may be part of the name or go on from it; or the words before it and the type. */
  readonly text: string;
  /** So many of its first words are a name at the least; what follows may be the rest of the sentence. */
  readonly fewestWords: number;
  /** True when it is surely a name, and whole: it stands in quotation marks, or with a capital in the middle of a sentence. */
  readonly isWhole: boolean;
  /** Id of the type that it names. */
  readonly type: string;
  readonly place: Place;
}

interface NumberMention {
  readonly by: "number";
  /** As printed. */
  readonly text: string;
  /** The same for every way of writing it. */
  readonly number: string;
  readonly place: Place;
}

export type DocumentMention = NameMention | NumberMention;

/** A link in a text, from one document of the audit to another. */
export interface DocumentLink {
  readonly from: string;
  readonly to: string;
  /** Where it leads, from where the audit began, in lower case. */
  readonly address: string;
}

/** A link in a text to a file that is not among those of the audit. */
export type DeadLink = Omit<DocumentLink, "to">;

/** A name that no document bears. */
export interface UnknownReference extends Pick<NameMention, "text" | "place"> {
  /** Path of the document in which it stands. */
  readonly document: string;
}

/** A document that is named or linked to although a newer one has taken its place. */
export interface OutdatedReference {
  readonly document: string;
  /** The words or the address that name it. */
  readonly text: string;
  readonly place: Place | null;
  readonly to: string;
  readonly newer: string;
}
