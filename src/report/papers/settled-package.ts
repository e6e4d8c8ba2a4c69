/** Office packages carry the moment they were made: here it becomes the day of the audit, so that the same audit gives the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const MOMENT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z/gu;
const CORE = "docProps/core.xml";

/** @param day YYYY-MM-DD */
export function settledPackage(bytes: Uint8Array, day: string): Uint8Array {
  const mtime = new Date(`${day}T12:00:00`);
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const settled: Zippable = {};
  for (const [name, part] of parts) {
    const content = name === CORE ? strToU8(strFromU8(part).replace(MOMENT, `${day}T12:00:00Z`)) : part;
    settled[name] = [content, { mtime, level: 6 }];
  }
  return zipSync(settled);
}
