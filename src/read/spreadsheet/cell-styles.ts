/** The formats of cells in a workbook: what they make of numbers, and whether they are bold. */
import { childAt, childrenNamed, isOn, wholeNumber, type XmlElement } from "../office/xml-tree.ts";
import { type NumberLook, numberLook } from "./displayed-value.ts";

export interface CellStyle {
  readonly look: NumberLook;
  readonly bold: boolean;
}
const PLAIN: CellStyle = { look: "general", bold: false };

export class CellStyles {
  readonly #styles: readonly CellStyle[];

  /** @param root of the part with styles; null when there is none */
  constructor(root: XmlElement | null) {
    const codes = new Map(
      childrenNamed(childAt(root, "numFmts"), "numFmt").map(
        ({ attributes }) => [wholeNumber(attributes["numFmtId"]), attributes["formatCode"]] as const,
      ),
    );
    const bold = childrenNamed(childAt(root, "fonts"), "font").map((font) => {
      const sign = childAt(font, "b");
      return sign !== null && isOn(sign.attributes["val"]);
    });
    this.#styles = childrenNamed(childAt(root, "cellXfs"), "xf").map(({ attributes }) => {
      const format = wholeNumber(attributes["numFmtId"]) ?? 0;
      return {
        look: numberLook(format, codes.get(format)),
        bold: bold[wholeNumber(attributes["fontId"]) ?? 0] ?? false,
      };
    });
  }

  /** @param index as a cell names it */
  at(index: string | undefined): CellStyle {
    return this.#styles[wholeNumber(index) ?? 0] ?? PLAIN;
  }
}
