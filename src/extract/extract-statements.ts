/** The goals, requirements and freedoms that a document lays down, in the order of the text. */
import { splitSentences } from "../language/sentences.ts";
import type { Verdict } from "../model/correction.ts";
import type { Block, DocumentModel, Place } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import type { StatementDraft } from "../model/statement.ts";
import { attributesOf } from "./attributes/statement-attributes.ts";
import type { Corrections } from "./corrections/corrections.ts";
import { judgeSentence } from "./judge-sentence.ts";
import { placeAt } from "./place-at.ts";
import type { PassedForce, Unit } from "./unit.ts";
import { unitsOf } from "./units.ts";

export interface ExtractionInput {
  readonly model: DocumentModel;
  readonly lang: Language;
  readonly type: DocumentType;
  /** Names of computer systems beside those in the language tables. */
  readonly systems: readonly string[];
  /** What readers of the document say of its passages. */
  readonly corrections?: Pick<Corrections, "verdictOn">;
}

export function extractStatements(input: ExtractionInput): StatementDraft[] {
  const { model, lang, type, corrections } = input;
  const frame = { lang, type };
  return unitsOf(model.blocks, frame).flatMap((unit) =>
    passagesOf(unit, lang).flatMap((passage, index) => {
      const { context } = unit;
      const first = index === 0 || passage.text === unit.text.slice(0, passage.text.length);
      const place = placeAt(model.blocks[unit.block] as Block, unit.block, passage.offset);
      const verdict = corrections?.verdictOn(passage.text, place) ?? null;
      const force =
        verdict === null
          ? judgeSentence({ text: passage.text, context, frame, first, item: unit.item })
          : forceOf(verdict);
      return force === null ? [] : [draft({ input, unit, passage, force, place })];
    }),
  );
}

function forceOf(verdict: Verdict): PassedForce | null {
  return verdict === "not-a-requirement" ? null : { kind: verdict, form: "explicit", basis: "correction" };
}

interface Passage {
  readonly text: string;
  /** Where it begins in its block. */
  readonly offset: number;
}

function passagesOf(unit: Unit, lang: Language): readonly Passage[] {
  if (unit.whole) return [{ text: unit.text, offset: unit.offset }];
  const half = (unit.text.length - 1) / 2;
  // Scanned text is sometimes laid twice; what is printed twice is there twice.
  if (unit.text.charAt(half) === " " && unit.text.slice(0, half) === unit.text.slice(half + 1)) {
    return [0, half + 1].flatMap((from) =>
      sentencesOf(unit.text.slice(from, from + half), unit.offset + from, lang),
    );
  }
  return sentencesOf(unit.text, unit.offset, lang);
}

function sentencesOf(text: string, offset: number, lang: Language): readonly Passage[] {
  return splitSentences(text, lang).map(({ start, end }) => ({
    text: text.slice(start, end),
    offset: offset + start,
  }));
}

interface Found {
  readonly input: ExtractionInput;
  readonly unit: Unit;
  readonly passage: Passage;
  readonly force: PassedForce;
  readonly place: Place;
}

function draft({ input, unit, passage, force, place }: Found): StatementDraft {
  const { lang, systems } = input;
  const { heading, leadIn } = unit.context;
  const attributes = attributesOf({
    text: passage.text,
    leadIn,
    heading: [...heading],
    lang,
    systems: [...systems],
  });
  return {
    kind: force.kind,
    form: force.form,
    text: passage.text,
    leadIn,
    number: unit.number,
    item: unit.item,
    heading: [...heading],
    place,
    ...attributes,
    basis: force.basis,
  };
}
