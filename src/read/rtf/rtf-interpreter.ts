/** Follows the control words of a file in the Rich Text Format and gathers its texts as the elements of a Word file. */
import { noteMark, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";
import { CHARACTERS, documentEncoding, fontTable, type RtfFont, unicodeCharacter } from "./rtf-encoding.ts";
import { DEEPEST, type RtfGroup, readGroup } from "./rtf-group.ts";
import { numberingOf } from "./rtf-lists.ts";
import { RowDefinition } from "./rtf-rows.ts";
import {
  type Letters,
  lettersAfter,
  NO_PARAGRAPH,
  type ParagraphState,
  PLAIN,
  paragraphAfter,
} from "./rtf-state.ts";
import { RtfStory } from "./rtf-story.ts";
import { RtfText } from "./rtf-text.ts";
import { type RtfToken, RtfTokens } from "./rtf-tokens.ts";

/** Where the text of a group goes. */
type Target = "text" | "instruction" | "marker" | "nowhere";

interface GroupState {
  readonly letters: Letters;
  readonly paragraph: ParagraphState;
  readonly target: Target;
  /** How many characters stand behind a Unicode character for programs that do not know it. */
  readonly perCharacter: number;
  /** In the definition of the rows of a table inside a table. */
  readonly isInner: boolean;
}

interface Frame {
  readonly outer: GroupState;
  close: (() => void) | null;
}

const START: GroupState = {
  letters: PLAIN,
  paragraph: NO_PARAGRAPH,
  target: "text",
  perCharacter: 1,
  isInner: false,
};
/** Groups that are read as a whole. */
const TABLES = new Set(["fonttbl", "stylesheet", "listtable", "listoverridetable", "info", "userprops"]);
/** Groups whose text is none of the document's. */
const NO_TEXT =
  /^(?:colortbl|filetbl|pict|nonshppict|nonesttables|sp|xe|tc|tcn|rxe|txe|private|objdata|objclass|template|fontemb|fontfile|ud|atnid|atnauthor)$/u;
/** Groups that programs may skip, and that are read all the same. */
const KNOWN_EXTRAS = new Set(["fldinst", "shpinst", "nesttableprops", "do", "shpgrp"]);
const RUNNING = /^(?<kind>header|footer)[lrf]?$/u;
const DEFAULT_ENCODING = "cp1252";

export interface RtfDocument {
  readonly body: readonly XmlElement[];
  readonly numbering: XmlElement;
  readonly footnotes: readonly XmlElement[];
  readonly endnotes: readonly XmlElement[];
  /** Page headers and footers, by a name that begins with their kind. */
  readonly running: ReadonlyMap<string, XmlElement>;
  readonly comments: number;
  readonly tables: ReadonlyMap<string, RtfGroup>;
  readonly encoding: string;
}

/** @throws Unreadable "damaged" when groups are nested too deep */
export function interpretRtf(bytes: Uint8Array, mostParagraphs: number): RtfDocument {
  const interpreter = new Interpreter(bytes);
  return interpreter.run(mostParagraphs);
}

class Interpreter {
  readonly #tokens: RtfTokens;
  readonly #text: RtfText;
  readonly #frames: Frame[] = [];
  readonly #stories = [new RtfStory()];
  readonly #tables = new Map<string, RtfGroup>();
  readonly #notes = { footnote: [] as XmlElement[], endnote: [] as XmlElement[] };
  readonly #running = new Map<string, XmlElement>();
  readonly #rows = { outer: new RowDefinition(), inner: new RowDefinition() };
  readonly #instructions: string[] = [];
  #fonts: ReadonlyMap<number, RtfFont> = new Map();
  #known: ReadonlySet<number> = new Set();
  #numbering = wordElement("w:numbering");
  #state = START;
  #encoding = DEFAULT_ENCODING;
  #defaultFont = 0;
  #isExtra = false;
  #isEndnote = false;
  #comments = 0;

  constructor(bytes: Uint8Array) {
    this.#tokens = new RtfTokens(bytes);
    this.#text = new RtfText((text) => this.#emit(text));
  }

  run(mostParagraphs: number): RtfDocument {
    const [body = new RtfStory()] = this.#stories;
    for (let token = this.#tokens.next(); token !== null; token = this.#tokens.next()) {
      this.#take(token);
      if (body.elements.length > mostParagraphs) break;
    }
    this.#text.end();
    while (this.#frames.length > 0) this.#closeGroup();
    return {
      body: body.finish(this.#end()),
      numbering: this.#numbering,
      footnotes: this.#notes.footnote,
      endnotes: this.#notes.endnote,
      running: this.#running,
      comments: this.#comments,
      tables: this.#tables,
      encoding: this.#encoding,
    };
  }

  #take(token: RtfToken): void {
    switch (token.kind) {
      case "open":
        this.#text.end();
        if (this.#frames.length >= DEEPEST) throw new Unreadable("damaged");
        this.#frames.push({ outer: this.#state, close: null });
        return;
      case "close":
        this.#text.end();
        this.#closeGroup();
        return;
      case "text":
        if (this.#state.target !== "nowhere") this.#text.add(token.bytes, this.#fontEncoding());
        return;
      case "symbol":
        this.#symbol(token.sign);
        return;
      case "word":
        this.#word(token.name, token.value);
    }
  }

  #closeGroup(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    frame.close?.();
    this.#state = frame.outer;
    this.#isExtra = false;
  }

  #symbol(sign: string): void {
    if (sign === "*") {
      this.#isExtra = true;
      return;
    }
    if (this.#state.target === "nowhere") return;
    this.#text.flush();
    if (sign === "~") this.#emit(" ");
    else if (sign === "_") this.#add(wordElement("w:noBreakHyphen"));
    else if (/^[\\{}]$/u.test(sign)) this.#emit(sign);
  }

  #word(name: string, value: number | null): void {
    const isExtra = this.#isExtra;
    this.#isExtra = false;
    if (this.#state.target === "nowhere") return;
    if (name === "u") this.#text.addCharacter(unicodeCharacter(value), this.#state.perCharacter);
    else {
      this.#text.flush();
      if (!this.#destination(name, isExtra) && !this.#mark(name)) this.#format(name, value);
    }
  }

  /** @returns true when the word says what its group holds */
  #destination(name: string, isExtra: boolean): boolean {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return false;
    if (TABLES.has(name)) this.#table(name);
    else if (name === "annotation") {
      this.#comments += 1;
      this.#retarget("nowhere");
    } else if (NO_TEXT.test(name) || (isExtra && !KNOWN_EXTRAS.has(name))) this.#retarget("nowhere");
    else if (name === "listtext" || name === "pntext") this.#retarget("marker");
    else if (name === "footnote") this.#note(frame);
    else if (name === "shptxt" || name === "dptxbxtext") this.#box(frame);
    else if (name === "nesttableprops") this.#state = { ...this.#state, isInner: true };
    else if (RUNNING.test(name)) this.#runningText(frame, name);
    else return this.#field(frame, name);
    return true;
  }

  /** The group is read to its end here, so that its frame goes with it. */
  #table(name: string): void {
    const group = readGroup(this.#tokens);
    this.#tables.set(name, group);
    this.#closeGroup();
    if (name === "fonttbl") this.#fonts = fontTable(group);
    if (name !== "listtable" && name !== "listoverridetable") return;
    const groups = {
      lists: this.#tables.get("listtable") ?? null,
      overrides: this.#tables.get("listoverridetable") ?? null,
    };
    const { root, known } = numberingOf({ ...groups, fonts: this.#fonts, encoding: this.#encoding });
    this.#numbering = root;
    this.#known = known;
  }

  #field(frame: Frame, name: string): boolean {
    if (name === "field") {
      this.#instructions.push("");
      this.#add(fieldCharacter("begin"));
      frame.close = () => this.#endField();
    } else if (name === "fldinst") this.#retarget("instruction");
    else if (name === "fldrslt") this.#add(fieldCharacter("separate"));
    else return false;
    return true;
  }

  /** What a form's box looks like is drawn; whether it is ticked is not said in the text. */
  #endField(): void {
    const isBox = /^\s*FORMCHECKBOX/iu.test(this.#instructions.pop() ?? "");
    this.#add(fieldCharacter("end"));
    if (isBox) this.#add(wordElement("w:t", {}, ["☐"]));
  }

  #note(frame: Frame): void {
    this.#isEndnote = false;
    this.#inner(frame, (content) => {
      const kind = this.#isEndnote ? "endnote" : "footnote";
      const id = this.#notes[kind].length;
      this.#notes[kind].push(wordElement(`w:${kind}`, { "w:id": String(id) }, content));
      this.#story.add([noteMark(kind, id, true)], PLAIN);
    });
  }

  #box(frame: Frame): void {
    this.#inner(frame, (content) => {
      const box = wordElement("w:pict", {}, [wordElement("w:txbxContent", {}, content)]);
      this.#story.add([box], PLAIN);
    });
  }

  #runningText(frame: Frame, name: string): void {
    const kind = RUNNING.exec(name)?.groups?.["kind"] ?? "header";
    this.#inner(frame, (content) => {
      this.#running.set(`${kind} ${this.#running.size}`, wordElement("w:hdr", {}, content));
    });
  }

  /** The group is a text of its own. */
  #inner(frame: Frame, keep: (content: readonly XmlElement[]) => void): void {
    this.#stories.push(new RtfStory());
    this.#state = { ...START, perCharacter: this.#state.perCharacter };
    frame.close = () => {
      const content = this.#stories.pop()?.finish(this.#end()) ?? [];
      keep(content);
    };
  }

  /** @returns true for words that stand for a sign or the end of something */
  #mark(name: string): boolean {
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#emit(character);
    else if (name === "tab") this.#add(wordElement("w:tab"));
    else if (name === "line" || name === "lbr") this.#add(wordElement("w:br"));
    else if (name === "page" || name === "column") this.#add(wordElement("w:br", { "w:type": name }));
    else if (name === "chpgn") this.#add(wordElement("w:pgNum"));
    else return this.#ending(name);
    return true;
  }

  #ending(name: string): boolean {
    if (name === "par" || name === "sect") this.#story.endParagraph(this.#end());
    else if (name === "cell") this.#story.endCell(this.#end());
    else if (name === "nestcell") this.#story.endInnerCell(this.#end());
    else if (name === "row") this.#story.endRow(1, this.#rows.outer.shape);
    else if (name === "nestrow")
      this.#story.endRow(Math.max(2, this.#state.paragraph.depth), this.#rows.inner.shape);
    else return false;
    return true;
  }

  #format(name: string, value: number | null): void {
    const { letters, paragraph } = this.#state;
    if (name === "uc") this.#state = { ...this.#state, perCharacter: value ?? 1 };
    else if (name === "deff") this.#defaultFont = value ?? 0;
    else if (name === "ftnalt") this.#isEndnote = true;
    else {
      this.#encoding = documentEncoding(name, value) ?? this.#encoding;
      this.#rows[this.#state.isInner ? "inner" : "outer"].read(name, value);
      const nextLetters = lettersAfter(letters, name, value);
      const nextParagraph = paragraphAfter(paragraph, name, value);
      if (nextLetters !== letters || nextParagraph !== paragraph)
        this.#state = { ...this.#state, letters: nextLetters, paragraph: nextParagraph };
    }
  }

  #retarget(target: Target): void {
    this.#state = { ...this.#state, target };
  }

  #emit(text: string): void {
    const { target } = this.#state;
    if (target === "marker") this.#story.addMarker(text);
    else if (target === "instruction") {
      const last = this.#instructions.length - 1;
      if (last >= 0) this.#instructions[last] += text;
      this.#add(wordElement("w:instrText", {}, [text]));
    } else if (target === "text") this.#add(wordElement("w:t", {}, [text]));
  }

  #add(element: XmlElement): void {
    if (this.#state.target === "marker" || this.#state.target === "nowhere") return;
    this.#story.add([element], this.#state.letters);
  }

  get #story(): RtfStory {
    const story = this.#stories.at(-1);
    if (story === undefined) throw new Error("a text was closed twice");
    return story;
  }

  #end() {
    return { paragraph: this.#state.paragraph, known: this.#known };
  }

  #fontEncoding(): string {
    const font = this.#fonts.get(this.#state.letters.font ?? this.#defaultFont);
    return font?.encoding ?? this.#encoding;
  }
}

function fieldCharacter(type: "begin" | "separate" | "end"): XmlElement {
  return wordElement("w:fldChar", { "w:fldCharType": type });
}
