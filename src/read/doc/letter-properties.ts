/** What a run's changes say of its letters, as elements. */

import { properties, saidValue, switchElement, valueElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { CHANGE, type PropertyChanges } from "./property-changes.ts";

const SUPERSCRIPT = 1;

/** The `w:rPr` of a run; nothing when its letters look as the style says. */
export function letterElements(changes: PropertyChanges): XmlElement[] {
  if (changes.isEmpty) return [];
  const isRaised = changes.number(CHANGE.raised) === SUPERSCRIPT;
  return properties("w:rPr", [
    saidValue("w:rStyle", changes.number(CHANGE.letterStyle)),
    switchElement("w:b", changes.isOn(CHANGE.bold)),
    switchElement("w:vanish", changes.isOn(CHANGE.hidden)),
    saidValue("w:sz", changes.number(CHANGE.size)),
    isRaised ? valueElement("w:vertAlign", "superscript") : null,
  ]);
}
