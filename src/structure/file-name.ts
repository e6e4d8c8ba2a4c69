/** What the path of a document tells: a readable name, and the unit whose folder it lies in. */

/** Archives stand in paths as "export.zip!/HR/policy.docx". */
const ARCHIVE = /!$/u;

/** The file's name without ending, with its hyphens and underscores read as spaces where it has none. */
export function nameFromPath(path: string): string {
  const last = path.split("/").at(-1) ?? path;
  const bare = last.replace(/\.[\p{L}\d]{1,8}$/u, "").normalize("NFC");
  const spaced = bare.includes(" ") ? bare.replace(/_/gu, " ") : bare.replace(/[_-]+/gu, " ");
  const name = spaced.replace(/\s+/gu, " ").trim();
  if (name === "") return last;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The first folder, whether it lies on disk or in an archive; "" at the top.
 * @param root beginning of the path that names the place the audit was pointed at, which is no unit
 */
export function folderUnit(path: string, root: string): string {
  const below = root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  const folders = below.split("/").slice(0, -1);
  return folders.find((name) => !ARCHIVE.test(name)) ?? "";
}
