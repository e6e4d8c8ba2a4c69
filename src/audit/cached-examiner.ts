/** Spares the examination of documents that were examined before, by the same program, with the same settings, under the same path. */
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Cache } from "../cache/cache.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import type { Settings } from "../model/settings.ts";
import type { Examination } from "./examination.ts";
import type { Examiner } from "./examiner.ts";
import type { WorkerTask } from "./worker.ts";

/** They say more of the machine and the moment than of the document. */
const PASSING: ReadonlySet<ProblemCode> = new Set([
  "limit-time",
  "limit-memory",
  "worker-died",
  "stage-failed",
]);

/** @param identity see `programIdentity`; with the settings it decides what was kept for whom */
export function cachedExaminer(
  examiner: Examiner,
  {
    cache,
    settings,
    identity,
  }: { readonly cache: Cache; readonly settings: Settings; readonly identity: string },
): Examiner {
  const ground = createHash("sha256").update(identity).update("\0").update(JSON.stringify(settings)).digest();
  return {
    ...examiner,
    examine: async (task, signal) => {
      if (task.keepModel) return examiner.examine(task, signal);
      const key = keyOf(ground, task);
      // Written by this program under a key that only the same program makes.
      const known = (await cache.get(key)) as Examination | null;
      if (known !== null) return known;
      const examination = await examiner.examine(task, signal);
      if (isLasting(examination)) await cache.put(key, examination);
      return examination;
    },
  };
}

function keyOf(
  ground: Uint8Array,
  { path, root, stated = [], bytes }: Omit<WorkerTask, "settings">,
): Uint8Array {
  const place = `${root}\0${path}\0${JSON.stringify(stated)}\0`;
  return createHash("sha256").update(ground).update(place).update(bytes).digest();
}

/** Files that a document carries are not kept beside it. */
function isLasting({ problems, attached }: Examination): boolean {
  return attached.length === 0 && !problems.some(({ code }) => PASSING.has(code));
}

/** Tells one build of the program from every other: its files by name, size and time. */
export async function programIdentity(version: string): Promise<string> {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const files = await Promise.all(
    (await readdir(folder)).sort().map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
  return [version, process.version, ...files].join("\n");
}
