/** One slide with what it inherits from its layout and master. */
import { optionalRoot } from "../office/optional-root.ts";
import type { PackageParts } from "../office/package-parts.ts";
import { parseXml } from "../office/parse-xml.ts";
import { linkTargets, relationshipsOf } from "../office/relationships.ts";
import { childAt, type XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";
import type { ListStyles } from "./slide-markers.ts";
import { type Placeholder, placeholderOf, shapesOf, textBody } from "./slide-shapes.ts";

/** The styles of a master by what a placeholder is there for; other shapes have none of them (ECMA-376, part 1, 19.3.1.52). */
const MASTER_STYLES: Readonly<Record<string, string>> = {
  title: "p:titleStyle",
  ctrTitle: "p:titleStyle",
  body: "p:bodyStyle",
  obj: "p:bodyStyle",
  subTitle: "p:bodyStyle",
  tbl: "p:bodyStyle",
};

interface Inherited {
  /** Places of a layout are told by their index, those of a master by what they are there for. */
  readonly isMaster: boolean;
  readonly shapes: readonly XmlElement[];
  readonly styles: XmlElement | null;
}

export class Slide {
  readonly root: XmlElement;
  readonly shapes: readonly XmlElement[];
  /** Texts of diagrams, by the part that holds them. */
  readonly diagrams: readonly XmlElement[];
  /** Where its words and shapes lead, as written. */
  readonly links: readonly string[];
  readonly #inherited: readonly Inherited[];

  /** @throws Unreadable "damaged" when the slide itself cannot be read */
  constructor(parts: PackageParts, name: string, known: Map<string, Inherited>) {
    const bytes = parts.get(name);
    if (bytes === undefined) throw new Unreadable("damaged");
    this.root = parseXml(bytes);
    this.shapes = shapesOf(childAt(this.root, "p:cSld", "p:spTree"));
    this.diagrams = related(parts, name, "diagramData").flatMap((part) => optionalRoot(parts, part) ?? []);
    this.links = [...linkTargets(parts, name).values()];
    const layouts = related(parts, name, "slideLayout");
    const masters = layouts.flatMap((layout) => related(parts, layout, "slideMaster"));
    this.#inherited = [
      ...layouts.map((part) => remembered(known, part, () => inherited(parts, part, false))),
      ...masters.map((part) => remembered(known, part, () => inherited(parts, part, true))),
    ];
  }

  get isHidden(): boolean {
    return /^(?:0|false)$/u.test(this.root.attributes["show"] ?? "");
  }

  /** What layouts and masters say of the lists in a shape, nearest first. */
  listStyles(shape: XmlElement): ListStyles {
    const place = placeholderOf(shape);
    if (place === null) return [];
    const ofShapes = this.#inherited.flatMap(({ shapes, isMaster }) => {
      const isSame = isMaster || place.index === "0" ? hasSamePurpose : hasSameIndex;
      const same = shapes.find((other) => isSame(place, placeholderOf(other)));
      return same === undefined ? [] : (childAt(textBody(same), "a:lstStyle") ?? []);
    });
    const name = MASTER_STYLES[place.type];
    const ofMaster = this.#inherited.flatMap(({ styles }) =>
      name === undefined ? [] : (childAt(styles, name) ?? []),
    );
    return [...ofShapes, ...ofMaster];
  }
}

function hasSameIndex(place: Placeholder, other: Placeholder | null): boolean {
  return place.index === other?.index;
}

function hasSamePurpose(place: Placeholder, other: Placeholder | null): boolean {
  const general = (type: string): string => (type === "obj" ? "body" : type);
  return other !== null && general(place.type) === general(other.type);
}

function inherited(parts: PackageParts, name: string, isMaster: boolean): Inherited {
  const root = optionalRoot(parts, name);
  return {
    isMaster,
    shapes: shapesOf(childAt(root, "p:cSld", "p:spTree")),
    styles: childAt(root, "p:txStyles"),
  };
}

function related(parts: PackageParts, source: string, type: string): string[] {
  return relationshipsOf(parts, source).flatMap((each) => (each.type === type ? [each.target] : []));
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = make();
  known.set(key, value);
  return value;
}

export type KnownParts = Map<string, Inherited>;
