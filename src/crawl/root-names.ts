/** Gives every root a name that is the same wherever it is run from, and that no other root has. */
import { isAbsolute, resolve } from "node:path";

export interface NamedRoot {
  /** As the user wrote it. */
  readonly written: string;
  readonly absolute: string;
  /** Begins every path below it; "" for the folder that the run stands in. */
  readonly name: string;
}

/** The same place named twice is kept once. */
export function nameRoots(roots: readonly string[]): readonly NamedRoot[] {
  const places = new Map(roots.map((written) => [resolve(written), written] as const).reverse());
  const inOrder = roots.map((written) => resolve(written));
  const unique = [...new Set(inOrder)].map((absolute) => ({
    absolute,
    written: places.get(absolute) ?? absolute,
  }));
  const names = unique.map(shortName);
  return unique.map((root, index) => {
    const name = names[index] ?? "";
    const isShared = names.some((other, place) => place !== index && other === name);
    return { ...root, name: isShared ? slashed(root.absolute).replace(/^\/+/u, "") : name };
  });
}

/** What a single root adds to every path below it and is no unit; of several roots each may be one. */
export function unitRoot(roots: readonly string[]): string {
  const [only, ...others] = nameRoots(roots);
  return only === undefined || others.length > 0 ? "" : only.name;
}

/** A relative path below the current folder as written; any other place by its last name. */
function shortName({ written, absolute }: { written: string; absolute: string }): string {
  const parts = slashed(written)
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  if (!isAbsolute(written) && !parts.includes("..")) return parts.join("/").normalize("NFC");
  return (
    slashed(absolute)
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? ""
  ).normalize("NFC");
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
