/** Which parts belong to a part of an Office file, and as what. */
import { type PackageParts, partName } from "./package-parts.ts";
import { parseXml } from "./parse-xml.ts";
import { childrenNamed } from "./xml-tree.ts";

export interface Relationship {
  readonly id: string;
  /** Last word of its type: "styles", "header". */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

/** @param source name of the part; "" for the package itself. What lies outside the file is left out. */
export function relationshipsOf(parts: PackageParts, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const folder = source.slice(0, slash);
  const bytes = parts.get(`${folder}_rels/${source.slice(slash)}.rels`);
  if (bytes === undefined) return [];
  return childrenNamed(parseXml(bytes), "Relationship").flatMap(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    if (TargetMode === "External") return [];
    return [{ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) }];
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return partName(target);
  const steps: string[] = [];
  for (const step of `${folder}${partName(target)}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
