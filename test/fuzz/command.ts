/** The command `npm run fuzz`: campaigns over all formats or one, bounded or without end; what crashes becomes a fixture. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS, type Format } from "../../src/model/kinds.ts";
import { type Crash, runCampaign } from "./campaign.ts";
import { samplesOf } from "./samples.ts";

export interface FuzzPlaces {
  /** The folder of fixtures; crashes go to `fuzz` below it. */
  readonly fixtures: string;
  /** The built thread. */
  readonly worker: URL;
}

const DEFAULT_COUNT = 200;
/** Files of one format before the next has its turn, when there is no end. */
const TURN = 500;

interface Asked {
  readonly formats: readonly Format[];
  readonly seed: number;
  readonly count: number;
  readonly endless: boolean;
  readonly threads: number;
  readonly keep: boolean;
}

/** @returns the exit code: 1 when anything crashed */
export async function fuzz(args: readonly string[], places: FuzzPlaces): Promise<number> {
  const asked = readArguments(args);
  let crashes = 0;
  const onCrash = (crash: Crash): void => {
    crashes += 1;
    const file = asked.keep ? keep(crash, places.fixtures) : "";
    say(`${crash.format}, seed ${crash.seed}: ${crash.fault}${file === "" ? "" : `\n  ${file}`}`);
  };
  for (let seed = asked.seed; ; seed += TURN) {
    for (const format of asked.formats) {
      const samples = await samplesOf(format, places.fixtures);
      const { threads } = asked;
      const count = asked.endless ? TURN : asked.count;
      const started = performance.now();
      const tried = await runCampaign({
        format,
        samples,
        seed,
        count,
        threads,
        worker: places.worker,
        onCrash,
      });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${format}: ${tried} files from seed ${seed} in ${seconds} s, ${crashes} crashes so far`);
    }
    if (!asked.endless) return crashes === 0 ? 0 : 1;
  }
}

function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      endless: { type: "boolean", default: false },
      seed: { type: "string", default: "1" },
      count: { type: "string", default: String(DEFAULT_COUNT) },
      format: { type: "string", multiple: true, default: [...FORMATS] },
      threads: { type: "string", default: "2" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  return {
    formats: values.format.map(formatNamed),
    seed: wholeNumber(values.seed),
    count: wholeNumber(values.count),
    endless: values.endless,
    threads: wholeNumber(values.threads),
    keep: !values["dry-run"],
  };
}

function formatNamed(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new Error(`no format "${name}"; known are ${FORMATS.join(", ")}`);
  return format;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`no whole number: ${text}`);
  return number;
}

/** @returns where the file now is */
function keep({ format, bytes }: Crash, fixtures: string): string {
  const folder = join(fixtures, "fuzz");
  mkdirSync(folder, { recursive: true });
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const file = join(folder, `${format}-${hash}.bin`);
  writeFileSync(file, bytes);
  return file;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
