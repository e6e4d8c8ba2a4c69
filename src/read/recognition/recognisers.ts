/** The recognisers, in the order in which they are preferred: the program reads better, the package is there without it. */
import type { Recognition } from "../../model/settings.ts";
import type { Recogniser } from "./recogniser.ts";
import { openPackage, packageVersion } from "./tesseract-package.ts";
import { openProgram, programVersion } from "./tesseract-program.ts";

const OPENERS: Readonly<Record<Recognition["engine"], () => Promise<Recogniser>>> = {
  tesseract: openProgram,
  "tesseract.js": openPackage,
};

/** @returns the recogniser that a run uses from beginning to end; null when none is installed */
export async function findRecognition(): Promise<Recognition | null> {
  const program = await programVersion();
  if (program !== null) return { engine: "tesseract", version: program };
  const version = packageVersion();
  return version === null ? null : { engine: "tesseract.js", version };
}

export function openRecogniser({ engine }: Recognition): Promise<Recogniser> {
  return OPENERS[engine]();
}
