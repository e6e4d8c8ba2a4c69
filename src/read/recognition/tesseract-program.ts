/** Recognises text with the program `tesseract`, where it is installed with its Swedish data. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { greyMap } from "./grey-map.ts";
import { type GreyPicture, type RecognisedWord, type Recogniser, RecognitionFault } from "./recogniser.ts";
import { recognisedWords } from "./tesseract-table.ts";

const PROGRAM = "tesseract";
const SWEDISH = "swe";
const ENGLISH = "eng";
const MILLISECONDS_TO_ANSWER = 10_000;
/** A page takes four to six seconds; a picture that takes so much longer holds no page of text. */
const MILLISECONDS_PER_PAGE = 120_000;
/** Documents are read side by side already: threads of the program's own would only crowd them. */
const ONE_THREAD = { OMP_THREAD_LIMIT: "1" };

/** @returns as the program says it, "5.3.0"; null when it is not there or knows no Swedish */
export async function programVersion(): Promise<string | null> {
  try {
    const [version, languages] = await Promise.all([ask("--version"), ask("--list-langs")]);
    if (!languages.split(/\s+/u).includes(SWEDISH)) return null;
    return /^tesseract v?(\d[\d.]*)/mu.exec(version)?.[1] ?? "";
  } catch {
    return null;
  }
}

async function ask(question: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(PROGRAM, [question], {
    timeout: MILLISECONDS_TO_ANSWER,
  });
  return `${stdout}\n${stderr}`;
}

export async function openProgram(): Promise<Recogniser> {
  const languages = (await ask("--list-langs")).split(/\s+/u);
  const wanted = languages.includes(ENGLISH) ? `${SWEDISH}+${ENGLISH}` : SWEDISH;
  return { recognise: (picture) => recognise(picture, wanted), close: async () => undefined };
}

async function recognise(picture: GreyPicture, languages: string): Promise<RecognisedWord[]> {
  const options = [
    "stdin",
    "stdout",
    "-l",
    languages,
    "--dpi",
    String(Math.round(picture.dotsPerInch)),
    "tsv",
  ];
  const child = spawn(PROGRAM, options, {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, ...ONE_THREAD },
    timeout: MILLISECONDS_PER_PAGE,
  });
  // A program that ends early closes its input; its exit code tells more than the broken pipe.
  child.stdin.on("error", () => undefined);
  child.stdin.end(greyMap(picture));
  try {
    const [table, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
    if (code !== 0) throw new RecognitionFault(`${PROGRAM} ${code ?? "timeout"}`);
    return recognisedWords(table);
  } catch (error) {
    throw error instanceof RecognitionFault ? error : new RecognitionFault(PROGRAM, { cause: error });
  }
}
