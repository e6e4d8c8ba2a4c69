/** Changes inside a package of XML parts (DOCX, XLSX, ODF …): one part is changed, dropped, swapped or doubled, and all is packed anew. */
import { unzipSync, zipSync } from "fflate";
import { BYTE_CHANGES, type Change } from "./change-bytes.ts";
import { changedTokens } from "./change-tokens.ts";

/** A package that was changed before may say that a part takes gigabytes. */
const LARGEST_PART = 2_000_000;

export const changedPackage: Change = (bytes, chance) => {
  const parts = unpacked(bytes);
  const [first, ...rest] = Object.keys(parts);
  if (first === undefined) return bytes;
  const name = chance.pick([first, ...rest]);
  const other = chance.pick([first, ...rest]);
  const part = parts[name] ?? new Uint8Array();
  switch (chance.below(8)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name] = parts[other] ?? new Uint8Array();
      break;
    case 2:
      if (part.length > 0) parts[name] = chance.pick(BYTE_CHANGES)(part, chance);
      break;
    default:
      parts[name] = changedTokens(part, chance);
  }
  return zipSync(parts, { level: 1 });
};

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= LARGEST_PART });
  } catch {
    return {};
  }
}
