/** From the words after a label to values: dates normalised, bodies named, empty fields left out. */
import { findDecidingBody } from "../domain/deciding-bodies.ts";
import type { MetadataField } from "../model/metadata.ts";
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import { bodyName, sentenceCase } from "./body-name.ts";
import { diaryNumberIn } from "./diary-number.ts";
import { isEmptyValue } from "./empty-value.ts";
import { type FoundDate, findDatesInField } from "./found-date.ts";
import type { LabelField } from "./labels.ts";
import officeEndings from "./sv/office-endings.tsv";

export interface FieldValue {
  readonly field: MetadataField;
  readonly value: string;
}

const LONGEST: Partial<Record<MetadataField, number>> = {
  decidedBy: 90,
  owner: 120,
  replaces: 220,
  appliesTo: 300,
  status: 30,
  version: 20,
};
/** "Styrgruppen för digital utveckling i norra länsdelen"; longer ones are sentences. */
const MOST_WORDS_IN_NAME = 8;
const TILL = /(?:t\.?\s?o\.?\s?m|till(?:\soch\smed)?|until|through|to|[-–—])\.?\s*(?:den\s)?$/iu;

/** One labelled value may hold several: "Kommunstyrelsen 2021-05-03 § 14" is a body, a date and a paragraph. */
export function fieldValues(field: LabelField, raw: string): FieldValue[] {
  const printed = withoutBrackets(trimmedEnd(raw.replace(/^[\s:,;.|–-]+/u, ""), ",;:|("));
  if (isEmptyValue(printed)) return [];
  return readField(field, printed).filter(
    ({ field: name, value }) => !isEmptyValue(value) && value.length <= (LONGEST[name] ?? 40),
  );
}

/** Document systems set values in brackets: "[2015-11-19]", "[Verksamhetschef]"; other words in brackets are the template's own. */
function withoutBrackets(text: string): string {
  const inside = /^\[([^\]]*)\]$/u.exec(text)?.[1];
  if (inside === undefined) return text;
  return /\d/u.test(inside) || OFFICE.test(inside) ? inside : text;
}

const ENDINGS = parseTable(officeEndings, ["ändelse"]).map(({ ändelse }) => ändelse);
/** "Verksamhetschef" rather than "chef", which a template would say. */
const OFFICE = unicodePattern(`^\\p{L}{3,40}(?:${ENDINGS.join("|")})\\b`);

function readField(field: LabelField, printed: string): FieldValue[] {
  switch (field) {
    case "decision":
    case "decidedDate":
      return decisionValues(printed, knownBody(printed));
    case "decidedBy":
      return decisionValues(printed, knownBody(printed) ?? writtenBody(printed));
    case "validity":
      return validityValues(printed);
    case "validFrom":
      return validFromValues(printed);
    case "revisedDate":
      return dated("revisedDate", latest(findDatesInField(printed)));
    case "validUntil":
    case "nextReview":
      return dated(field, findDatesInField(printed).at(-1));
    case "type":
    case "title":
    case "unit":
    case "other":
      return [];
    default:
      return plainValue(field, printed);
  }
}

function decisionValues(printed: string, body: string | null): FieldValue[] {
  const dates = findDatesInField(printed);
  const date = dates.find(({ value }) => value.length > 4) ?? dates[0];
  const paragraph = paragraphIn(printed, date);
  return [
    ...(body === null ? [] : [{ field: "decidedBy" as const, value: body }]),
    ...dated("decidedDate", date),
    ...(paragraph === null ? [] : [{ field: "decisionParagraph" as const, value: paragraph }]),
  ];
}

/** "§ 142", "KF § 45/12"; after a date a bare number too, since many fonts lose the sign. */
function paragraphIn(printed: string, date: FoundDate | undefined): string | null {
  const marked = /§{1,2}\s?(\d{1,4}(?:\/\d{2,4})?)(?!\d)/u.exec(printed)?.[1];
  if (marked !== undefined) return `§ ${marked}`;
  if (date === undefined) return null;
  const after = printed.slice(date.offset + date.text.length);
  const bare = /^,?\s(\d{1,3})[.\s]*$/u.exec(after)?.[1];
  return bare === undefined ? null : `§ ${bare}`;
}

function knownBody(printed: string): string | null {
  const found = findDecidingBody(printed);
  if (found === null) return null;
  const before = printed.slice(0, found.offset).trim();
  const isBehindDate = /^(?:av|i|den)?$/iu.test(before) || /[\d,.)/]$/u.test(before);
  if (!isBehindDate) return null;
  return bodyName(withoutDecision(printed.slice(found.offset)));
}

/** A body that no table knows, as the field gives it. */
function writtenBody(printed: string): string | null {
  const text = withoutDecision(printed.replace(/^(?:av|i|by|the)\s/iu, ""));
  const isName = /\p{L}{2}/u.test(text) && text.split(" ").length <= MOST_WORDS_IN_NAME;
  return isName && findDatesInField(text).length === 0 ? bodyName(text) : null;
}

/** What stands before date, paragraph, brackets and further clauses. */
function withoutDecision(text: string): string {
  const date = findDatesInField(text)[0];
  const upToDate = date === undefined ? text : text.slice(0, date.offset);
  const clause = upToDate.split(/\s?(?:§|,|;|\(|\||\s[–-]\s|\.\s)/u)[0] ?? "";
  return trimmedEnd(clause.trimEnd().replace(/\s(?:den|on|vid|dnr|möte|sammanträde)\.?$/iu, ""), ".:–-");
}

function validityValues(printed: string): FieldValue[] {
  const [first, second] = findDatesInField(printed);
  if (first === undefined) return [];
  if (second !== undefined) return [...dated("validFrom", first), ...dated("validUntil", second)];
  return dated(/(?:från|fr\.?\s?o\.?\s?m|from)/iu.test(printed) ? "validFrom" : "validUntil", first);
}

function validFromValues(printed: string): FieldValue[] {
  const [first, second] = findDatesInField(printed);
  if (first === undefined) return [];
  const between = printed.slice(first.offset + first.text.length, second?.offset ?? 0);
  const hasEnd = second !== undefined && TILL.test(between);
  return [...dated("validFrom", first), ...(hasEnd ? dated("validUntil", second) : [])];
}

function dated(field: MetadataField, date: FoundDate | undefined): FieldValue[] {
  return date === undefined ? [] : [{ field, value: date.value }];
}

function latest(dates: readonly FoundDate[]): FoundDate | undefined {
  return [...dates].sort((a, b) => (a.value < b.value ? -1 : 1)).at(-1);
}

function plainValue(field: MetadataField, printed: string): FieldValue[] {
  switch (field) {
    case "owner":
      return [{ field, value: bodyName(printed.replace(/\.$/u, "")) }];
    case "status":
      return [{ field, value: sentenceCase(printed.replace(/\.$/u, "")) }];
    case "diaryNumber": {
      const number = diaryNumberIn(printed.replace(/\.$/u, ""));
      return number === null ? [] : [{ field, value: number.value }];
    }
    case "decisionParagraph": {
      const paragraph = /\d{1,4}(?:\/\d{2,4})?/u.exec(printed)?.[0];
      return paragraph === undefined ? [] : [{ field, value: `§ ${paragraph}` }];
    }
    case "version": {
      const number = /^v?(?:er\.?\s)?\s?(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?![\d-])/iu.exec(printed)?.[1];
      return [{ field, value: number ?? printed }];
    }
    default:
      return [{ field, value: printed.replace(/\.$/u, "") }];
  }
}
