/** Takes running text apart at its labels: "Dnr KS 2022/7. Ansvarig: Kanslichef" holds a case number and an owner. */
import { findDecidingBody } from "../domain/deciding-bodies.ts";
import { DIARY_NUMBER_START } from "./diary-number.ts";
import { findDatesInField } from "./found-date.ts";
import { type FoundLabel, findLabels, type LabelField, type LabelStrength } from "./labels.ts";
import { isOwnSubject } from "./own-name.ts";
import { beginsSentence, sentenceEnd, sentenceStart } from "./sentence-edges.ts";

export interface LabelledValue {
  readonly field: LabelField;
  readonly strength: LabelStrength;
  /** As printed, trimmed; "" when nothing stands after the label. */
  readonly value: string;
  readonly colon: boolean;
  /** Where the value begins in the text. */
  readonly offset: number;
}

/** Longer blocks are prose; labels stand in their beginning if anywhere. */
const LONGEST_TEXT = 1_200;
const LONGEST_LINE = 100;
/** So many labels in one text are a block of information, colons or not. */
const LABELS_IN_BLOCK = 3;
/** @param isInformation true when the lines around show that this one begins with a label, colon or not */
export function labelledValues(whole: string, isInformation = false): LabelledValue[] {
  const text = whole.slice(0, LONGEST_TEXT);
  const labels = meantLabels(text, isInformation);
  return labels.map((label, at) => {
    const next = labels[at + 1]?.start ?? text.length;
    const end = Math.min(next, sentenceEnd(text.slice(0, next), label.end));
    const raw = text.slice(label.end, end);
    const value = raw.replace(/^\s*(?:(?:är|is)\s)?/u, "");
    return {
      field: label.field,
      strength: label.strength,
      value: value.trim(),
      colon: label.colon,
      offset: label.end + raw.length - value.length,
    };
  });
}

function meantLabels(text: string, isInformation: boolean): FoundLabel[] {
  const found = findLabels(text);
  const sure = found.filter((label) => label.strength === "sure" && hasCapital(text, label));
  const isRun = sure.length >= LABELS_IN_BLOCK && beginsWithLabel(found);
  return found.filter(
    (label) =>
      (isRun && hasCapital(text, label)) ||
      (isInformation && label.start === 0) ||
      (label.colon ? opensValue(text, label) : opensClause(text, label)),
  );
}

function beginsWithLabel(found: readonly FoundLabel[]): boolean {
  return (found[0]?.start ?? LONGEST_TEXT) < 80;
}

function opensValue(text: string, label: FoundLabel): boolean {
  if (hasCapital(text, label) || beginsSentence(text, label.start)) return true;
  // "Dokumentet är beslutat av: …"
  return label.strength === "sure" && isOwnSubject(text.slice(sentenceStart(text, label.start), label.start));
}

function opensClause(text: string, label: FoundLabel): boolean {
  if (label.strength !== "sure") return false;
  const before = text.slice(sentenceStart(text, label.start), label.start);
  const opens =
    beginsSentence(text, label.start) ||
    isOwnSubject(before) ||
    (label.field === "diaryNumber" && hasCapital(text, label) && /,\s$/u.test(before)) ||
    (hasCapital(text, label) && /\p{Ll}$/u.test(before));
  return opens && hasShape(label.field, text.slice(label.end, label.end + 120));
}

/** A short line that begins with a sure label and goes on like a value: "Dokumentansvarig Ekonomichef". */
export function isInformationLine(text: string): boolean {
  if (text.length > LONGEST_LINE || /[.!?]$/u.test(text)) return false;
  const first = findLabels(text)[0];
  return (
    first?.start === 0 &&
    first.strength === "sure" &&
    /^\s?:?\s?(?:[\p{Lu}\d§]|$)/u.test(text.slice(first.end))
  );
}

/** Whether what follows a label without colon looks like such a value. */
function hasShape(field: LabelField, rest: string): boolean {
  switch (field) {
    case "decision":
    case "decidedBy":
    case "decidedDate":
    case "revisedDate":
      return bodyNext(rest) || dateWithin(rest, 16);
    case "validFrom":
    case "validUntil":
    case "nextReview":
    case "validity":
      return dateWithin(rest, 16) || /^\s?tills\s?vidare/iu.test(rest);
    case "diaryNumber":
      return DIARY_NUMBER_START.test(rest);
    case "version":
      return /^\s?\d{1,2}(?:\.\d{1,3})*(?![\d(])/u.test(rest);
    case "owner":
      return /^\s(?:är|is)\s/u.test(rest);
    default:
      return false;
  }
}

/** Small words and the rest of a proper name may stand before the words that the table of bodies knows. */
function bodyNext(rest: string): boolean {
  const body = findDecidingBody(rest);
  return (
    body !== null && /^(?:\s(?:av|i|den|by|the|\p{Lu}[\p{L}-]{0,30}))*\s?$/u.test(rest.slice(0, body.offset))
  );
}

function dateWithin(rest: string, characters: number): boolean {
  return (findDatesInField(rest)[0]?.offset ?? characters + 1) <= characters;
}

function hasCapital(text: string, { start }: FoundLabel): boolean {
  return /^[\p{Lu}§]/u.test(text.slice(start, start + 2));
}
