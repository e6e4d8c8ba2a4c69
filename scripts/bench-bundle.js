/** Parts of the product by themselves, for measuring: bundled as the program is, so that Node.js can load them. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsdown";

/**
 * @param name of the measurement, for a folder of its own
 * @param entry name → source file below `root`
 * @returns what all of them export, together
 */
export async function loadParts(root, name, entry) {
  const outDir = join(root, "node_modules/.cache", `tillit-${name}`);
  await build({
    config: false,
    cwd: root,
    entry,
    format: "esm",
    platform: "node",
    outDir,
    clean: true,
    dts: false,
    fixedExtension: false,
    logLevel: "error",
    loader: { ".tsv": "text", ".md": "text" },
  });
  const parts = await Promise.all(
    Object.keys(entry).map((part) => import(pathToFileURL(join(outDir, `${part}.js`)).href)),
  );
  return Object.assign({}, ...parts);
}
