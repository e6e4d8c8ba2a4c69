/** How paths say what lies inside a file: "export.zip!/HR/policy.docx", "mail.eml!/rutin.docx". */

/** Stands between an archive or mail and the path inside it. */
export const INSIDE = "!/";

/** How many files the path leads into: 0 for files that lie in a folder. */
export function depthInside(path: string): number {
  return path.split(INSIDE).length - 1;
}
