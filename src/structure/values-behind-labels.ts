/** Some texts print all labels of a row first and all values after them; this gives each label its own value back. */
import { findDecidingBody } from "../domain/deciding-bodies.ts";
import { diaryNumberIn } from "./diary-number.ts";
import { findDatesInField } from "./found-date.ts";
import type { LabelledValue } from "./labelled-text.ts";
import type { LabelField } from "./labels.ts";

interface Span {
  readonly text: string;
  readonly offset: number;
}

/** Values as they are, but for runs of labels without values before one with a value that can be shared out. */
export function valuesBehindLabels(values: readonly LabelledValue[]): LabelledValue[] {
  const result: LabelledValue[] = [];
  let run: LabelledValue[] = [];
  for (const value of values) {
    run.push(value);
    if (value.value === "") continue;
    result.push(...(sharedOut(run) ?? run));
    run = [];
  }
  return [...result, ...run];
}

/** Null when the words after the last label do not hold something for each. */
function sharedOut(run: readonly LabelledValue[]): LabelledValue[] | null {
  const last = run.at(-1);
  if (run.length < 2 || last === undefined) return null;
  let rest: Span = { text: last.value, offset: last.offset };
  const shared: LabelledValue[] = [];
  for (const [at, value] of run.entries()) {
    const isLast = at === run.length - 1;
    const span = isLast ? trimmed(rest) : firstFor(value.field, rest);
    if (span === null || span.text === "") return null;
    shared.push({ ...value, value: span.text, offset: span.offset });
    const used = span.offset - rest.offset + span.text.length;
    rest = { text: rest.text.slice(used), offset: rest.offset + used };
  }
  return shared;
}

function trimmed({ text, offset }: Span): Span {
  return { text: text.trim(), offset: offset + text.length - text.trimStart().length };
}

/** The first words of the rest that can be a value of the field; nothing else may stand before them. */
function firstFor(field: LabelField, rest: Span): Span | null {
  const found = shapeOf(field, rest.text);
  if (found === null || rest.text.slice(0, found.offset).trim() !== "") return null;
  return { text: found.text, offset: rest.offset + found.offset };
}

function shapeOf(field: LabelField, text: string): Span | null {
  switch (field) {
    case "decidedBy":
    case "owner":
      return findDecidingBody(text);
    case "decidedDate":
    case "decision":
    case "revisedDate":
    case "validFrom":
    case "validUntil":
    case "nextReview":
      return findDatesInField(text)[0] ?? null;
    case "diaryNumber": {
      const number = diaryNumberIn(text);
      return number === null ? null : { text: number.value, offset: number.offset };
    }
    default:
      return null;
  }
}
