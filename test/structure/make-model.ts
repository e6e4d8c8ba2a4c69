/** Document models written by hand, as readers would give them. */
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import type { Block, DocumentModel, Furniture } from "../../src/model/document.ts";
import type { Settings } from "../../src/model/settings.ts";
import type { StatedValue } from "../../src/model/stated-value.ts";
import { type Profile, profileDocument } from "../../src/structure/profile.ts";

const frame = (text: string, furniture: Furniture = null) => ({
  text,
  furniture,
  anchors: [{ offset: 0, page: 1, line: 1 }],
});

export const h = (text: string, level = 1): Block => ({
  kind: "heading",
  level,
  number: null,
  ...frame(text),
});
export const p = (text: string, number: string | null = null): Block => ({
  kind: "paragraph",
  number,
  quoted: false,
  ...frame(text),
});
export const item = (text: string, number: string | null = null): Block => ({
  kind: "item",
  number,
  marker: number === null ? "•" : `${number}.`,
  depth: 0,
  checkbox: null,
  ...frame(text),
});
export const box = (text: string): Block => ({
  kind: "item",
  number: null,
  marker: "☐",
  depth: 0,
  checkbox: "empty",
  ...frame(text),
});
export const row = (table: number, ...cells: string[]): Block => ({
  kind: "row",
  cells,
  table,
  header: false,
  ...frame(cells.join(" | ")),
});
export const running = (text: string): Block => ({
  kind: "paragraph",
  number: null,
  quoted: false,
  ...frame(text, "page-header"),
});

export function modelOf(blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel {
  return {
    format: "pdf",
    engine: "test",
    blocks,
    pages: { count: 1, source: "file" },
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [],
    ...more,
  };
}

/** Enough ordinary Swedish that language and amount of text are never in question. */
export const PROSE: readonly Block[] = [
  p("Den här texten handlar om hur vi arbetar tillsammans och vad som är viktigt för oss som är här."),
  p("Alla ska kunna känna sig trygga, och den som behöver hjälp ska få det när det behövs som mest."),
  p("Vi tänker på att de som kommer efter oss också ska kunna läsa och förstå vad som står i texten."),
];

const SETTINGS: Settings = {
  lang: "sv",
  asOf: "2026-11-24",
  organisation: { name: null, kind: "kommun" },
  termStart: "2022-10-15",
  wordsPerMinute: 200,
  include: [],
  exclude: [],
  steering: { always: [], never: [] },
  types: DOCUMENT_TYPES,
  rules: {},
  systems: [],
  suppressions: [],
  corrections: [],
  limits: {
    fileBytes: 1,
    textBytes: 1_000_000,
    archiveBytes: 1,
    archiveEntries: 1,
    archiveRatio: 1,
    archiveDepth: 1,
    pages: 1,
    blocks: 1,
    recognisedPages: 1,
    secondsPerRecognisedPage: 1,
    secondsPerDocument: 1,
    megabytesPerDocument: 1,
  },
  failOn: "important",
  recognition: null,
};

export function profileOf(
  blocks: readonly Block[],
  {
    path = "mapp/fil.pdf",
    settings = {},
    stated = [],
    ...more
  }: Partial<DocumentModel> & {
    path?: string;
    settings?: Partial<Settings>;
    stated?: readonly StatedValue[];
  } = {},
): Profile {
  return profileDocument({
    model: modelOf(blocks, more),
    path,
    root: "",
    stated,
    settings: { ...SETTINGS, ...settings },
  });
}

/** Fields that were found, with their values. */
export function valuesOf({ metadata }: Profile): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata).flatMap(([field, found]) => (found === null ? [] : [[field, found.value]])),
  );
}
