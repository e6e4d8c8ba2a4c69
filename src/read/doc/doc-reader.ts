/** The reader of Word files from before 2007: our own reading leads, word-extractor takes over when that fails. */
import type { Limits } from "../../model/settings.ts";
import type { DocxReading } from "../docx/docx-reading.ts";
import type { Reader } from "../reader.ts";
import { damageOf } from "../text-input.ts";
import { Unreadable } from "../unreadable.ts";
import { readWithOwnEngine } from "./own-engine.ts";
import { readWithWordExtractor, SECOND_ENGINE } from "./second-engine.ts";

/** @throws Unreadable when the engine cannot read the file */
export type DocEngine = (bytes: Uint8Array, limits: Limits) => Promise<DocxReading>;

export const docReader: Reader = createDocReader({ first: readWithOwnEngine, second: readWithWordExtractor });

/** A reader over other engines, as tests need it. */
export function createDocReader({ first, second }: { first: DocEngine; second: DocEngine }): Reader {
  return {
    format: "doc",
    engines: ["doc", SECOND_ENGINE],
    read: async ({ bytes, limits }) => {
      const led = await attempt(() => first(bytes, limits));
      if (led instanceof Unreadable && led.code !== "damaged") throw led;
      const reading = led instanceof Unreadable ? await attempt(() => second(bytes, limits)) : led;
      if (reading instanceof Unreadable) throw reading;
      return { format: "doc", ...reading, problems: [...reading.problems, ...damageOf(reading.blocks)] };
    },
  };
}

/** Whatever an engine throws at a file is a fault of the two with each other: the next one may do better. */
async function attempt(read: () => Promise<DocxReading>): Promise<DocxReading | Unreadable> {
  try {
    return await read();
  } catch (error) {
    return error instanceof Unreadable ? error : new Unreadable("damaged");
  }
}
