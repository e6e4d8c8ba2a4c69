/** The answers to the question what a file is. */
import type { Format } from "../model/kinds.ts";

export type Detected =
  | { readonly kind: "document"; readonly format: Format }
  | { readonly kind: "archive" }
  /** `name` is what the format is called in speech with its users. */
  | { readonly kind: "unsupported"; readonly name: string }
  | { readonly kind: "encrypted" };
