/** The answers to the question what a file is. */
import { FORMATS, type Format } from "../model/kinds.ts";

export type Detected =
  | { readonly kind: "document"; readonly format: Format }
  | { readonly kind: "archive" }
  /** `name` is what the format is called in speech with its users. */
  | { readonly kind: "unsupported"; readonly name: string }
  | { readonly kind: "encrypted" };

/**
 * @param kind as the tables write it: a format that is read, "archive", "encrypted" or "unsupported"
 * @param name for people; only of formats that are not read
 */
export function detectedAs(kind: string, name: string): Detected {
  const format = FORMATS.find((known) => known === kind);
  if (format !== undefined) return { kind: "document", format };
  if (kind === "archive" || kind === "encrypted") return { kind };
  return { kind: "unsupported", name };
}
