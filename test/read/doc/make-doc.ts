/** Builds binary Word files byte by byte, after [MS-DOC], so that tests hold exactly what they need. */
import CFB from "cfb";

interface DocRun {
  readonly text: string;
  /** Changes of letters, as `change` makes them. */
  readonly letters?: readonly number[];
}

export interface DocParagraph {
  readonly runs: readonly DocRun[];
  /** The sign that ends it. */
  readonly mark: string;
  readonly style: number;
  readonly changes: readonly number[];
}

interface DocStyle {
  /** Number of a style that comes with Word; 0xffe for one of the author's. */
  readonly builtIn: number;
  readonly name: string;
  readonly base?: number;
  readonly changes?: readonly number[];
}

interface DocLevel {
  readonly format: number;
  /** "\u0000." stands for the number of the first level and a full stop. */
  readonly text: string;
}

interface DocList {
  readonly id: number;
  readonly levels: readonly DocLevel[];
}

interface DocUse {
  readonly list: number;
  /** Level → number that it starts over with. */
  readonly starts?: ReadonlyArray<readonly [number, number]>;
}

export interface DocContent {
  readonly body: readonly DocParagraph[];
  readonly notes?: ReadonlyArray<readonly DocParagraph[]>;
  /** Even header, usual header, even footer, usual footer, first header, first footer. */
  readonly headers?: ReadonlyArray<readonly DocParagraph[]>;
  readonly styles?: readonly DocStyle[];
  readonly lists?: readonly DocList[];
  readonly uses?: readonly DocUse[];
  /** Document properties by number ([MS-OLEPS] 3.1.2). */
  readonly properties?: Readonly<Record<number, string>>;
  readonly flags?: number;
  readonly version?: number;
  readonly oneByte?: boolean;
}

export function paragraph(text: string, more: Partial<DocParagraph> = {}): DocParagraph {
  return { runs: [{ text }], mark: "\r", style: 0, changes: [], ...more };
}

/** A change by its code ([MS-DOC] 2.2.5.1), with as many bytes of value as the code says. */
export function change(code: number, value: number): number[] {
  const length = [1, 1, 2, 4, 2, 2, 1, 3][code >> 13] ?? 1;
  return [...short(code), ...Array.from({ length }, (_, index) => (value >> (index * 8)) & 0xff)];
}

/** A change whose value has its length before it. */
export function longChange(code: number, value: readonly number[]): number[] {
  return code === 0xd608
    ? [...short(code), ...short(value.length + 1), ...value]
    : [...short(code), value.length, ...value];
}

export function short(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function long(value: number): number[] {
  return [...short(value), ...short(value >>> 16)];
}

const PAGE = 512;
const TEXT_AT = 2 * PAGE;
const SECOND_TABLE = 1 << 9;
const TABLES = 93;

export function docBytes(content: DocContent): Uint8Array {
  const { main, table } = docStreams(content);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_del(file, "/Sh33tJ5");
  CFB.utils.cfb_add(file, "/WordDocument", main);
  CFB.utils.cfb_add(file, "/1Table", table);
  if (content.properties !== undefined)
    CFB.utils.cfb_add(file, "/\u0005SummaryInformation", summaryStream(content.properties));
  return Uint8Array.from(CFB.write(file, { type: "array" }) as number[]);
}

interface Streams {
  readonly main: Uint8Array;
  readonly table: Uint8Array;
}

function docStreams(content: DocContent): Streams {
  const notes = (content.notes ?? []).flat();
  const headers = [...Array.from({ length: 6 }, () => []), ...(content.headers ?? [])];
  const all = [...content.body, ...notes, ...headers.flat()];
  const width = content.oneByte === true ? 1 : 2;
  const text = all.map(textOf).join("");
  const encoded = Buffer.from(text, width === 1 ? "latin1" : "utf16le");
  const pagesAt = Math.ceil((TEXT_AT + encoded.length) / PAGE);
  const pages = formattedPages(all, { width, first: pagesAt });
  const main = new Uint8Array((pagesAt + pages.bytes.length / PAGE) * PAGE);
  main.set(encoded, TEXT_AT);
  main.set(pages.bytes, pagesAt * PAGE);
  const place = width === 1 ? (TEXT_AT * 2) | (1 << 30) : TEXT_AT;
  const pieces = [...long(0), ...long(text.length), ...short(0), ...long(place), ...short(0)];
  const tables: Array<readonly [number, readonly number[]]> = [
    [1, styleSheet(content.styles ?? [{ builtIn: 0, name: "Normal" }])],
    [2, content.notes === undefined ? [] : noteMarks(content.body, content.notes.length)],
    [3, content.notes === undefined ? [] : positions(content.notes)],
    [11, content.headers === undefined ? [] : positions(headers)],
    [12, pages.letters],
    [13, pages.paragraphs],
    [33, [2, ...long(pieces.length), ...pieces]],
    [73, content.lists === undefined ? [] : listTable(content.lists)],
    [74, content.uses === undefined ? [] : useTable(content.uses)],
  ];
  const lengths = [lengthOf(content.body), lengthOf(notes), lengthOf(headers.flat())];
  const { head, table } = headAndTable(content, lengths, tables);
  main.set(head, 0);
  return { main, table };
}

function headAndTable(
  { version = 0xc1, flags = 0 }: DocContent,
  lengths: readonly number[],
  tables: ReadonlyArray<readonly [number, readonly number[]]>,
): { head: number[]; table: Uint8Array } {
  const places = new Map<number, readonly [number, number]>();
  const bytes: number[] = [];
  for (const [index, table] of tables) {
    if (table.length > 0) places.set(index, [bytes.length, table.length]);
    bytes.push(...table);
  }
  const base = [...short(0xa5ec), ...short(version), ...Array(6).fill(0), ...short(SECOND_TABLE | flags)];
  const longs = [0, 0, 0, ...lengths, ...Array(22 - 3 - lengths.length).fill(0)];
  const head = [
    ...base,
    ...Array(32 - base.length).fill(0),
    ...short(14),
    ...Array(28).fill(0),
    ...short(longs.length),
    ...longs.flatMap(long),
    ...short(TABLES),
    ...Array.from({ length: TABLES }, (_, index) => (places.get(index) ?? [0, 0]).flatMap(long)).flat(),
  ];
  return { head, table: Uint8Array.from(bytes) };
}

function textOf({ runs, mark }: DocParagraph): string {
  return runs.map(({ text }) => text).join("") + mark;
}

function lengthOf(paragraphs: readonly DocParagraph[]): number {
  return paragraphs.map(textOf).join("").length;
}

/** Where each text begins, and the end of the last twice. */
function positions(texts: ReadonlyArray<readonly DocParagraph[]>): number[] {
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + lengthOf(text));
  return [...starts, (starts.at(-1) ?? 0) + 1].flatMap(long);
}

/** Each mark in the body is the sign 2. */
function noteMarks(body: readonly DocParagraph[], count: number): number[] {
  const text = body.map(textOf).join("");
  const places = [...text].flatMap((sign, index) => (sign === "\u0002" ? [index] : []));
  return [...[...places, text.length].flatMap(long), ...Array.from({ length: count }, () => short(1)).flat()];
}

interface Pages {
  readonly bytes: Uint8Array;
  readonly letters: readonly number[];
  readonly paragraphs: readonly number[];
}

/** One page for each run and each paragraph: wasteful, and simple to check. */
function formattedPages(
  all: readonly DocParagraph[],
  { width, first }: { readonly width: number; readonly first: number },
): Pages {
  const paragraphs: FormattedPage[] = [];
  const letters: FormattedPage[] = [];
  let at = TEXT_AT;
  for (const each of all) {
    const start = at;
    for (const [index, { text, letters: changes = [] }] of each.runs.entries()) {
      const length = (text.length + (index === each.runs.length - 1 ? each.mark.length : 0)) * width;
      letters.push({ start: at, end: at + length, packed: [changes.length, ...changes], entry: 1 });
      at += length;
    }
    paragraphs.push({ start, end: at, packed: packedParagraph(each), entry: 13 });
  }
  const pages = [...paragraphs, ...letters];
  const bytes = new Uint8Array(pages.length * PAGE);
  for (const [index, page] of pages.entries()) bytes.set(pageBytes(page), index * PAGE);
  return {
    bytes,
    paragraphs: pageTable(paragraphs, first),
    letters: pageTable(letters, first + paragraphs.length),
  };
}

interface FormattedPage {
  readonly start: number;
  readonly end: number;
  readonly packed: readonly number[];
  /** Bytes of an entry: the offset, and for paragraphs the height of lines. */
  readonly entry: number;
}

/** The length in words counts the byte that follows it ([MS-DOC] 2.9.175). */
function packedParagraph({ style, changes }: DocParagraph): number[] {
  const content = [...short(style), ...changes];
  return content.length % 2 === 0
    ? [0, content.length / 2, ...content]
    : [(content.length + 1) / 2, ...content];
}

function pageBytes({ start, end, packed, entry }: FormattedPage): Uint8Array {
  const page = new Uint8Array(PAGE);
  const at = (8 + entry + 1) & ~1;
  page.set([...long(start), ...long(end), at / 2], 0);
  page.set(packed, at);
  page[PAGE - 1] = 1;
  return page;
}

function pageTable(pages: readonly FormattedPage[], first: number): number[] {
  const starts = [...pages.map(({ start }) => start), pages.at(-1)?.end ?? 0];
  return [...starts, ...pages.map((_, index) => first + index)].flatMap(long);
}

const STYLE_BASE = 10;

function styleSheet(styles: readonly DocStyle[]): number[] {
  const head = [...short(styles.length), ...short(STYLE_BASE), ...Array(14).fill(0)];
  return [...short(head.length), ...head, ...styles.flatMap(styleBytes)];
}

function styleBytes({ builtIn, name, base = 0xfff, changes = [] }: DocStyle, index: number): number[] {
  const said = [...short(index), ...changes];
  const content = [
    ...short(builtIn),
    ...short((base << 4) | 1),
    ...Array(STYLE_BASE - 4).fill(0),
    ...short(name.length),
    ...Buffer.from(`${name}\0`, "utf16le"),
    ...short(said.length),
    ...said,
    ...(said.length % 2 === 0 ? [] : [0]),
    ...short(0),
  ];
  return [...short(content.length), ...content];
}

function listTable(lists: readonly DocList[]): number[] {
  const heads = lists.flatMap(({ id, levels }) => [
    ...long(id),
    ...long(0),
    ...Array.from({ length: 9 }, () => short(0xfff)).flat(),
    levels.length === 1 ? 1 : 0,
    0,
  ]);
  const levels = lists.flatMap((list) => list.levels.flatMap(levelBytes));
  return [...short(lists.length), ...heads, ...levels];
}

function levelBytes({ format, text }: DocLevel): number[] {
  const head = [...long(1), format, 0, ...Array(22).fill(0)];
  return [...head, ...short(text.length), ...Buffer.from(text, "utf16le")];
}

const STARTS_OVER = 0x10;

function useTable(uses: readonly DocUse[]): number[] {
  const heads = uses.flatMap(({ list, starts = [] }) => [
    ...long(list),
    ...long(0),
    ...long(0),
    starts.length,
    0,
    0,
    0,
  ]);
  const changes = uses.flatMap(({ starts = [] }) => [
    ...long(0xffffffff),
    ...starts.flatMap(([level, start]) => [...long(start), ...long(level | STARTS_OVER)]),
  ]);
  return [...long(uses.length), ...heads, ...changes];
}

/** A property set in code page 1252 ([MS-OLEPS] 2.21). */
function summaryStream(properties: Readonly<Record<number, string>>): Uint8Array {
  const values = Object.entries(properties).map(([id, text]) => {
    const encoded = Buffer.from(`${text}\0`, "latin1");
    const padding = Array((4 - (encoded.length % 4)) % 4).fill(0);
    return { id: Number(id), bytes: [...long(30), ...long(encoded.length), ...encoded, ...padding] };
  });
  const entries = [{ id: 1, bytes: [...long(2), ...short(1252), 0, 0] }, ...values];
  let at = 8 + entries.length * 8;
  const index: number[] = [];
  for (const { id, bytes } of entries) {
    index.push(...long(id), ...long(at));
    at += bytes.length;
  }
  const set = [...long(at), ...long(entries.length), ...index, ...entries.flatMap(({ bytes }) => bytes)];
  const head = [...short(0xfffe), ...Array(22).fill(0), ...long(1), ...Array(16).fill(0), ...long(48)];
  return Uint8Array.from([...head, ...set]);
}
