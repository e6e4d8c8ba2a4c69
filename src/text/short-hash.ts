/** Short stable names for things, made from their own words. */
import { createHash } from "node:crypto";

const LENGTH = 16;

/** The first 16 hexadecimal digits of the SHA-256 over the parts, kept apart by a zero character. */
export function shortHash(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, LENGTH);
}
