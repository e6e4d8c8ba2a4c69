/** Made-up governance documents in any number, no two alike, the same in every run. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SYLLABLES =
  "ba be bo da di do fa fi ga go ha hi ja ka ki ko la li lo ma mi mo na ni no pa po ra ri ro sa si ta to va vi".split(
    " ",
  );
const ROLES = ["Chefen", "Medarbetaren", "Rektorn", "Handläggaren", "Nämnden", "Vakten"];
const VERBS = [
  "pröva",
  "anmäla",
  "dokumentera",
  "följa upp",
  "beställa",
  "godkänna",
  "redovisa",
  "kontrollera",
];
const TYPES = ["Rutin", "Riktlinje", "Policy", "Plan"];
const FOLDER_SIZE = 500;
const POINTS = 24;

/** Numbers from 0 to below 1 (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns Markdown of about 350 words with 24 numbered requirements */
export function madeUpDocument(number) {
  const random = randomNumbers(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}n`;
  const subject = `${word()} och ${word()}`;
  const points = Array.from(
    { length: POINTS },
    (_, at) =>
      `${at + 1}. ${pick(ROLES)} ska ${pick(VERBS)} ${word()} och ${word()} när ${word()} har ${word()} för ${word()}.`,
  );
  return `# ${pick(TYPES)} för ${subject}

Beslutad av kommunstyrelsen den ${1 + Math.floor(random() * 28)} mars ${2015 + Math.floor(random() * 11)}.

## Syfte

Målet är att ${word()} blir bättre för ${word()} och att ${word()} får mer tid med ${word()}.

## Krav

${points.join("\n")}
`;
}

/** Writes so many documents below a folder. */
export function writeCorpus(folder, count) {
  for (let number = 0; number < count; number += 1) {
    const inner = join(folder, `enhet-${Math.floor(number / FOLDER_SIZE)}`);
    if (number % FOLDER_SIZE === 0) mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `dokument-${number}.md`), madeUpDocument(number));
  }
}
