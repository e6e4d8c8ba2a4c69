/** Recognises text with the package tesseract.js and its Swedish data, offline: both are optional packages. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { greyMap } from "./grey-map.ts";
import { type Recogniser, RecognitionFault } from "./recogniser.ts";
import { recognisedWords } from "./tesseract-table.ts";

const PACKAGE = "tesseract.js/package.json";
const DATA_PACKAGE = "@tesseract.js-data/swe/package.json";
const LANGUAGE = "swe";
/** The folder with the data that the packed networks (LSTM) need, in whole numbers. */
const DATA_FOLDER = "4.0.0_best_int";

const require = createRequire(import.meta.url);

/** @returns "7.0.0"; null when one of the packages is not installed */
export function packageVersion(): string | null {
  try {
    require.resolve(DATA_PACKAGE);
    const { version } = require(PACKAGE) as { version: string };
    return version;
  } catch {
    return null;
  }
}

export async function openPackage(): Promise<Recogniser> {
  const { createWorker, OEM } = await import("tesseract.js");
  const worker = await createWorker(LANGUAGE, OEM.LSTM_ONLY, {
    langPath: join(dirname(require.resolve(DATA_PACKAGE)), DATA_FOLDER),
    cacheMethod: "none",
    gzip: true,
    // Without this, a fault is thrown where nobody can catch it; the call that failed rejects anyway.
    errorHandler: () => undefined,
  });
  return {
    recognise: async (picture) => {
      try {
        const { data } = await worker.recognize(Buffer.from(greyMap(picture)), {}, { tsv: true });
        return recognisedWords(data.tsv ?? "");
      } catch (error) {
        throw new RecognitionFault("tesseract.js", { cause: error });
      }
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
