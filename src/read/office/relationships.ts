/** Which parts belong to a part of an Office file, and as what; and where its links lead. */
import { Unreadable } from "../unreadable.ts";
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
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return written(parts, source).flatMap(({ target, isExternal, ...said }) =>
    isExternal ? [] : [{ ...said, target: resolved(folder, target) }],
  );
}

/** Where the links of a part lead, as written, by the names that the part has for them; none when their list is damaged, which is no loss of text. */
export function linkTargets(parts: PackageParts, source: string): ReadonlyMap<string, string> {
  try {
    return new Map(
      written(parts, source).flatMap(({ id, type, target, isExternal }) =>
        isExternal && type === "hyperlink" ? [[id, target] as const] : [],
      ),
    );
  } catch (error) {
    if (error instanceof Unreadable) return new Map();
    throw error;
  }
}

interface WrittenRelationship extends Relationship {
  readonly isExternal: boolean;
}

function written(parts: PackageParts, source: string): readonly WrittenRelationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const bytes = parts.get(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  if (bytes === undefined) return [];
  return childrenNamed(parseXml(bytes), "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const type = Type.slice(Type.lastIndexOf("/") + 1);
    return { id: Id, type, target: Target, isExternal: TargetMode === "External" };
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
