/** Weighs everything a document says of itself and keeps, for each field, the value that is best attested. */
import type { DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { FoundValue, Metadata, MetadataField } from "../model/metadata.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { unlabelledDiaryNumber } from "./diary-number.ts";
import type { PlacedBlock } from "./document-parts.ts";
import { fieldValues } from "./field-values.ts";
import type { PlacedValue } from "./labelled-blocks.ts";
import { labelNamed } from "./labels.ts";
import { placeAt } from "./place-at.ts";
import { plainScope } from "./plain-scope.ts";
import { type RegulationValue, regulationValues } from "./regulation.ts";
import { saidWho } from "./said-frames.ts";
import { saidOfItself } from "./self-description.ts";

export interface MetadataInput {
  readonly model: DocumentModel;
  readonly blocks: readonly PlacedBlock[];
  readonly labelled: readonly PlacedValue[];
  readonly title: string;
  readonly type: string;
  readonly family: string;
  readonly lang: Language | null;
  /** Wins over all that the document says. */
  readonly stated: readonly StatedValue[];
}

interface Candidate extends FoundValue {
  readonly field: MetadataField;
  readonly weight: number;
}

/** What was decided is told best in the sentence that says so, then in fields, then in what is printed around the text. */
const WEIGHT: Readonly<Record<FoundValue["source"], number>> = {
  sentence: 54,
  table: 52,
  field: 50,
  "front-matter": 48,
  header: 30,
  title: 5,
  "file-properties": 0,
  "file-name": 0,
  register: 100,
};
const WEAK = 20;
const CLOSING = 6;
const DESCRIBED = 15;
/** Below every label but those of running headers: a weak one near the end weighs 24. */
const TOLD_IN_SENTENCE = 23;
const LONGEST_QUOTE = 200;
/** More items of a list than a value has room for. */
const MOST_ITEMS = 20;

export function metadataOf(input: MetadataInput): Metadata {
  const candidates = [
    ...fromRegister(input),
    ...fromLabels(input),
    ...fromFrontMatter(input.model),
    ...fromDescription(input.model),
    ...fromSentences(input),
    ...fromFrames(input),
    ...(input.type === "föreskrift" ? fromRegulation(input) : []),
    ...fromRunningParts(input),
    ...fromTitle(input),
  ];
  return {
    decidedBy: best(candidates, "decidedBy"),
    decidedDate: best(candidates, "decidedDate"),
    revisedDate: best(candidates, "revisedDate"),
    validFrom: best(candidates, "validFrom"),
    validUntil: best(candidates, "validUntil"),
    nextReview: best(candidates, "nextReview"),
    owner: best(candidates, "owner"),
    diaryNumber: best(candidates, "diaryNumber"),
    decisionParagraph: best(candidates, "decisionParagraph"),
    version: best(candidates, "version"),
    replaces: best(candidates, "replaces"),
    appliesTo: inPlainWords(best(candidates, "appliesTo"), input.title),
    status: best(candidates, "status"),
  };
}

function best(candidates: readonly Candidate[], field: MetadataField): FoundValue | null {
  const ours = candidates.filter((candidate) => candidate.field === field);
  const first = ours.reduce<Candidate | null>(
    (kept, candidate) => (kept === null || candidate.weight > kept.weight ? candidate : kept),
    null,
  );
  if (first === null) return null;
  const { value, text, source, place } = first;
  return { value, text, source, place };
}

function inPlainWords(scope: FoundValue | null, title: string): FoundValue | null {
  return scope === null ? null : { ...scope, value: plainScope(scope.value, title) };
}

/** A column of its own for a field wins over one that holds it beside others. */
function fromRegister({ stated }: MetadataInput): Candidate[] {
  return stated.flatMap(({ field, value: text }) =>
    fieldValues(field, text).map((found) => ({
      ...found,
      text: text.slice(0, LONGEST_QUOTE),
      source: "register" as const,
      place: null,
      weight: WEIGHT.register + (found.field === field ? 1 : 0),
    })),
  );
}

function fromLabels({ model, labelled }: MetadataInput): Candidate[] {
  return labelled.flatMap((found) => {
    const block = model.blocks[found.block];
    if (block === undefined) return [];
    const weight =
      WEIGHT[found.source] -
      (found.strength === "sure" ? 0 : WEAK) -
      (found.part === "closing" ? CLOSING : 0);
    const place = placeAt(block, found.block, found.offset);
    const text = found.value.slice(0, LONGEST_QUOTE);
    return fieldValues(found.field, found.value).map((value) => ({
      ...value,
      text,
      source: found.source,
      place,
      weight,
    }));
  });
}

/** Front matter may be about the page rather than the document: a bare "date" or "author" says neither decision nor owner. */
const OF_THE_PAGE =
  /^(?:date|datum|author|authors|författare|published|publicerad|description|summary|name)$/iu;

function fromFrontMatter({ properties }: DocumentModel): Candidate[] {
  return properties.flatMap(({ name, value, source }) => {
    const label =
      source === "front-matter" && !OF_THE_PAGE.test(name) ? labelNamed(name.replace(/\./gu, " ")) : null;
    if (label === null) return [];
    const weight = WEIGHT["front-matter"] - (label.strength === "sure" ? 0 : WEAK);
    return fieldValues(label.field, value).map((found) => ({
      ...found,
      text: value.slice(0, LONGEST_QUOTE),
      source,
      place: null,
      weight,
    }));
  });
}

/** What the front matter tells of the document in a sentence, which says whom it is for, if anybody. */
const TOLD = /^(?:description|beskrivning|summary|sammanfattning|ingress)$/iu;

function fromDescription({ properties }: DocumentModel): Candidate[] {
  return properties
    .filter(({ name, source }) => source === "front-matter" && TOLD.test(name))
    .flatMap(({ value, source }) =>
      saidOfItself(value).map((said) => ({
        field: said.field,
        value: said.value,
        text: value.slice(0, LONGEST_QUOTE),
        source,
        place: null,
        weight: WEIGHT["front-matter"] - WEAK,
      })),
    );
}

function fromSentences({ model, blocks }: MetadataInput): Candidate[] {
  return blocks
    .filter(({ part, block }) => (part === "opening" || part === "closing") && block.kind !== "row")
    .flatMap(({ block, index }) =>
      saidOfItself(block.text, itemsAfter(model, index)).map(({ field, value, offset, isSpecific }) => ({
        field,
        value,
        text: value,
        source: "sentence" as const,
        place: placeAt(block, index, offset),
        weight: WEIGHT.sentence - DESCRIBED - (isSpecific ? 0 : 1),
      })),
    );
}

/** The list, if any, that follows a block which ends in the middle of a sentence. */
function itemsAfter({ blocks }: DocumentModel, index: number): string[] {
  if (/[.!?]$/u.test(blocks[index]?.text.trimEnd() ?? ".")) return [];
  const after = blocks.slice(index + 1, index + 1 + MOST_ITEMS);
  const end = after.findIndex(({ kind, furniture }) => kind !== "item" || furniture !== null);
  return after.slice(0, end < 0 ? after.length : end).map(({ text }) => text);
}

/** Who keeps a document up to date, and who lays down what it says, when it tells so in a sentence of its own; labels say it better. */
function fromFrames({ blocks, lang }: MetadataInput): Candidate[] {
  return blocks
    .filter(({ part, block }) => (part === "opening" || part === "closing") && block.kind !== "row")
    .flatMap(({ block, index }) =>
      saidWho(block.text, lang).flatMap(({ field, value, offset }) =>
        fieldValues(field, value).map((found) => ({
          ...found,
          text: value,
          source: "sentence" as const,
          place: placeAt(block, index, offset),
          weight: TOLD_IN_SENTENCE,
        })),
      ),
    );
}

function fromRegulation({ model, blocks, title }: MetadataInput): Candidate[] {
  return regulationValues(blocks, title).map((found: RegulationValue) => {
    const block = found.block === null ? undefined : model.blocks[found.block];
    const place =
      block === undefined || found.block === null ? null : placeAt(block, found.block, found.offset);
    const source = place === null ? ("title" as const) : ("sentence" as const);
    const text = found.text.slice(0, LONGEST_QUOTE);
    const weight = found.isWeak === true ? WEIGHT.title : WEIGHT.sentence + 1;
    return { field: found.field, value: found.value, text, source, place, weight };
  });
}

/** A case number beside the logo needs no label. */
function fromRunningParts({ blocks }: MetadataInput): Candidate[] {
  return blocks
    .filter(({ part }) => part === "running")
    .flatMap(({ block, index }) => {
      const number = unlabelledDiaryNumber(block.text);
      if (number === null) return [];
      const place = placeAt(block, index, number.offset);
      const { value } = number;
      return [
        {
          field: "diaryNumber" as const,
          value,
          text: block.text,
          source: "header" as const,
          place,
          weight: 10,
        },
      ];
    });
}

const SPAN_OF_YEARS = /^\P{N}*(?:19|20)\d{2}\s?[-–—/]\s?(?<end>(?:19|20)\d{2}|\d{2})(?!\d)/u;
const TIME_LIMITED: ReadonlySet<string> = new Set(["aktiverande", "överordnad"]);

/** "Biblioteksplan 2024–2027": plans end with the last year of their name unless they say otherwise. */
function fromTitle({ title, family }: MetadataInput): Candidate[] {
  const end = SPAN_OF_YEARS.exec(title)?.groups?.["end"];
  if (end === undefined || !TIME_LIMITED.has(family)) return [];
  const value = end.length === 2 ? `20${end}` : end;
  return [{ field: "validUntil", value, text: title, source: "title", place: null, weight: WEIGHT.title }];
}
