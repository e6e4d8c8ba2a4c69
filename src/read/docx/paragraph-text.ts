/** Reads the text of paragraphs run by run: what is printed, line by line, and what hangs on it. */
import type { AnchoredText } from "../anchored-text.ts";
import { LineGatherer, paragraphsOf } from "../broken-lines.ts";
import { childAt, elementsOf, findAll, isOn, textOf, valueAt, type XmlElement } from "../office/xml-tree.ts";
import { raised } from "../pdf/character-repair.ts";
import { FieldStack, formFieldText } from "./field-stack.ts";
import type { PageNumbers } from "./page-numbers.ts";
import type { Revisions } from "./revisions.ts";
import type { StoryLinks } from "./story-links.ts";
import { type LetterStyle, letterStyle, type Style, type StyleSheet } from "./style-sheet.ts";
import { readableSymbols, symbolCharacter } from "./symbol-fonts.ts";

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** The author wrote a mark of their own instead of the automatic number. */
  readonly hasOwnMark: boolean;
}

/** What the letters of a paragraph look like, taken together. */
export interface Look {
  /** Every letter is bold. */
  readonly bold: boolean;
  /** Largest size, in half points; null when nothing says it. */
  readonly size: number | null;
}

export interface ParagraphText {
  /** Paragraphs that the lines make up; most have one. Places are pages. */
  readonly texts: readonly AnchoredText[];
  readonly look: Look;
  readonly notes: readonly NoteReference[];
  /** Contents of the text boxes that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
  readonly isContents: boolean;
  readonly hasPageNumber: boolean;
}

export interface TextContext {
  readonly styles: StyleSheet;
  readonly pages: PageNumbers;
  readonly revisions: Revisions;
  readonly links: StoryLinks;
}

interface ParagraphStyle {
  readonly chain: readonly Style[];
  readonly letters: LetterStyle;
}

const UNSAID: LetterStyle = { bold: null, hidden: null, size: null };
/** Elements that only wrap runs. */
const WRAPPERS = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:dir",
  "w:bdo",
  "w:ins",
  "w:moveTo",
  "w:sdtContent",
  "mc:Choice",
  "w:rubyBase",
]);

export class ParagraphReader {
  readonly #context: TextContext;
  readonly #fields = new FieldStack();
  #lines = new LineGatherer();
  #style: ParagraphStyle = { chain: [], letters: UNSAID };
  #notes: NoteReference[] = [];
  #boxes: XmlElement[] = [];
  #letters = 0;
  #boldLetters = 0;
  #size: number | null = null;
  #isContents = false;
  #hasPageNumber = false;

  constructor(context: TextContext) {
    this.#context = context;
  }

  /** Reads one paragraph behind what has been gathered before it. @param chain its styles, nearest first */
  gather(paragraph: XmlElement, chain: readonly Style[]): void {
    this.#style = { chain, letters: this.#context.styles.letters(UNSAID, [chain]) };
    this.#isContents ||= this.#fields.isInContents;
    for (const child of elementsOf(paragraph)) this.#inline(child);
    this.#fields.endParagraph();
  }

  /** A heading has begun, so that any contents have ended. */
  leaveContents(): void {
    this.#fields.leaveContents();
    this.#isContents = false;
  }

  /** Everything gathered so far; the reader is empty afterwards. */
  take(): ParagraphText {
    const text = {
      texts: paragraphsOf(this.#lines.take()).map(onPages),
      look: { bold: this.#letters > 0 && this.#boldLetters === this.#letters, size: this.#size },
      notes: this.#notes,
      boxes: this.#boxes,
      isContents: this.#isContents,
      hasPageNumber: this.#hasPageNumber,
    };
    this.#notes = [];
    this.#boxes = [];
    this.#letters = 0;
    this.#boldLetters = 0;
    this.#size = null;
    this.#isContents = false;
    this.#hasPageNumber = false;
    return text;
  }

  #inline(element: XmlElement): void {
    const { name } = element;
    if (!this.#context.revisions.accept(name)) return;
    if (name === "w:r") this.#run(element);
    else if (name === "w:sdt") this.#control(element);
    else if (name === "w:fldSimple") this.#simpleField(element);
    else if (name === "mc:AlternateContent") this.#children(childAt(element, "mc:Choice"));
    else if (name === "m:oMath" || name === "m:oMathPara") this.#formula(element);
    else if (WRAPPERS.has(name)) this.#wrapper(element);
  }

  #wrapper(element: XmlElement): void {
    if (element.name === "w:hyperlink") this.#context.links.follow(element);
    this.#children(element);
  }

  #children(parent: XmlElement | null): void {
    for (const child of elementsOf(parent)) this.#inline(child);
  }

  /** A check box is read from its state: what it looks like depends on its font. */
  #control(element: XmlElement): void {
    const box = childAt(element, "w:sdtPr", "w14:checkbox");
    if (box === null) {
      this.#children(childAt(element, "w:sdtContent"));
      return;
    }
    const state = childAt(box, "w14:checked");
    const isTicked = state !== null && isOn(state.attributes["w14:val"]);
    this.#add(isTicked ? "☒" : "☐", this.#style.letters);
  }

  #simpleField(element: XmlElement): void {
    this.#fields.begin(element.attributes["w:instr"], true);
    this.#children(element);
    this.#context.links.followField(this.#fields.instruction);
    this.#fields.end();
  }

  #formula(element: XmlElement): void {
    const text = findAll(element, "m:t").map(textOf).join(" ");
    this.#add(text, this.#style.letters);
  }

  #run(run: XmlElement): void {
    const properties = childAt(run, "w:rPr");
    const letters = properties === null ? this.#style.letters : this.#lettersOf(properties);
    const isRaised = valueAt(properties, "w:vertAlign") === "superscript";
    for (const child of elementsOf(run)) {
      if (child.name === "w:t") {
        const text = textOf(child);
        this.#add(isRaised && /^\d{1,3}$/u.test(text) ? raised(text) : text, letters);
      } else this.#sign(child, letters);
    }
  }

  #lettersOf(properties: XmlElement): LetterStyle {
    const { styles } = this.#context;
    const own = styles.chain(valueAt(properties, "w:rStyle"));
    return styles.letters(letterStyle(properties), [own, this.#style.chain]);
  }

  #sign(element: XmlElement, letters: LetterStyle): void {
    const { name, attributes } = element;
    const plain = SIGNS.get(name);
    if (plain !== undefined) this.#add(plain, letters);
    else if (name === "w:br" || name === "w:cr") this.#break(attributes["w:type"]);
    else if (name === "w:lastRenderedPageBreak") this.#context.pages.next();
    else if (name === "w:sym")
      this.#add(symbolCharacter(attributes["w:char"], attributes["w:font"] ?? null), letters);
    else if (name === "w:fldChar") this.#fieldCharacter(element, letters);
    else if (name === "w:instrText") this.#fields.addInstruction(textOf(element));
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") this.#note(element);
    else if (name === "w:pgNum") this.#hasPageNumber = true;
    else if (name === "w:ruby") this.#children(childAt(element, "w:rubyBase"));
    else if (letters.hidden !== true) this.#drawing(element);
  }

  #drawing(element: XmlElement): void {
    if (element.name === "w:drawing" || element.name === "w:pict") this.#context.pages.use();
    for (const link of findAll(element, "a:hlinkClick")) this.#context.links.follow(link);
    this.#boxes.push(...findAll(element, "w:txbxContent"));
  }

  #add(text: string, { bold, hidden, size }: LetterStyle): void {
    if (hidden === true || !this.#fields.isPrinted) return;
    if (this.#fields.isInPageNumber) this.#hasPageNumber = true;
    this.#isContents ||= this.#fields.isInContents;
    this.#lines.add(readableSymbols(text).replace(/\s/gu, " "), this.#context.pages.current);
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters === 0) return;
    this.#context.pages.use();
    this.#letters += letters;
    if (bold === true) this.#boldLetters += letters;
    if (size !== null) this.#size = Math.max(this.#size ?? 0, size);
  }

  /** Text on both sides of a page or column break never belongs together. */
  #break(type: string | undefined): void {
    if (this.#fields.isPrinted) this.#lines.break(type === "page" || type === "column" ? "blank" : "hard");
  }

  #fieldCharacter(element: XmlElement, letters: LetterStyle): void {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") {
      this.#add(formFieldText(element), letters);
      this.#fields.begin();
    } else if (type === "separate") this.#fields.separate();
    else if (type === "end") {
      this.#context.links.followField(this.#fields.instruction);
      this.#add(this.#fields.end(), letters);
    }
  }

  #note({ name, attributes }: XmlElement): void {
    const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
    const own = attributes["w:customMarkFollows"];
    const hasOwnMark = own !== undefined && isOn(own);
    this.#notes.push({ kind, id: attributes["w:id"] ?? "", hasOwnMark });
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["w:tab", " "],
  ["w:ptab", " "],
  ["w:noBreakHyphen", "-"],
]);

/** Lines are gathered with the page as their number; 0 stands for pages that are not known. */
function onPages({ text, anchors }: AnchoredText): AnchoredText {
  const pages = anchors.map(({ offset, line }) => ({ offset, page: line === 0 ? null : line, line: null }));
  return { text, anchors: pages.filter(({ page }, index) => index === 0 || page !== pages[index - 1]?.page) };
}
