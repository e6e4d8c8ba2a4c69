/** What agency regulations say of themselves in their own fixed phrases: issuer, entry into force, what they repeal. */
import type { MetadataField } from "../model/metadata.ts";
import type { PlacedBlock } from "./document-parts.ts";
import { findDates } from "./found-date.ts";
import { sentenceEnd } from "./sentence-edges.ts";

export interface RegulationValue {
  readonly field: MetadataField;
  readonly value: string;
  readonly text: string;
  /** Index into `DocumentModel.blocks`; null when it comes from the title. */
  readonly block: number | null;
  readonly offset: number;
  /** The last resort: anything else that the document says of the field wins. */
  readonly isWeak?: true;
}

const ISSUER = /^(?<issuer>\p{Lu}.{2,80}?)s\s(?:föreskrifter|allmänna råd|författning|kungörelse)(?!\p{L})/u;
const IN_FORCE =
  /(?<!\p{L})(?:föreskrifter(?:na)?|författning(?:en)?|förordning(?:en)?|kungörelse|allmänna råd)\s(?:träder|trädde)\si\s?kraft\s/iu;
const REPEALS =
  /(?<!\p{L})(?:upphävs|upphör(?:a|de)?(?:\s(?:då|därmed|samtidigt))?\satt\sgälla|upphävda?)(?!\p{L})/iu;
const SERIES_NUMBER = /(?<!\p{L})\p{Lu}[\p{L}-]{0,8}FS\s?\d{4}\s?:\s?\d{1,4}/gu;

export function regulationValues(blocks: readonly PlacedBlock[], title: string): RegulationValue[] {
  const own = blocks.filter(({ part }) => part !== "running");
  return [issuer(title), bound(title), observed(own), matter(own), inForce(own), repealed(own)].filter(
    (value) => value !== null,
  );
}

function issuer(title: string): RegulationValue | null {
  const name = ISSUER.exec(title)?.groups?.["issuer"];
  return name === undefined ? null : { field: "decidedBy", value: name, text: title, block: null, offset: 0 };
}

/** "… föreskrifter om informationssäkerhet för statliga myndigheter": whom the title itself says they bind. */
const BOUND =
  /\sför\s(?<whom>(?:[\p{L}-]{1,40}(?:,\s|\s(?:och|samt|eller)\s|\s)){0,6}[\p{L}-]{0,40}(?:myndigheter|kommuner|regioner|domstolar|företag|bolag|arbetsgivare|vårdgivare|huvudmän|leverantörer|operatörer|utövare|verksamheter))$/u;

function bound(title: string): RegulationValue | null {
  const whom = BOUND.exec(title)?.groups?.["whom"];
  return whom === undefined ? null : { field: "appliesTo", value: whom, text: title, block: null, offset: 0 };
}

/** "Dessa föreskrifter innehåller bestämmelser som tillståndshavaren ska iaktta …": who the opening paragraph says must follow them. */
const OBSERVED =
  /^(?:denna|dessa|i\s(?:denna|dessa)|föreskrifterna|författningen)\s[^.:;]{1,200}?\ssom\s(?<whom>[^.,:;]{3,80}?)\s(?:ska|skall|måste)\s(?:iaktta|följa|tillämpa)(?!\p{L})/iu;

function observed(blocks: readonly PlacedBlock[]): RegulationValue | null {
  for (const { block, index, part } of blocks) {
    const match = part === "opening" ? OBSERVED.exec(block.text) : null;
    const whom = match?.groups?.["whom"];
    if (match === null || whom === undefined) continue;
    return { field: "appliesTo", value: whom, text: match[0], block: index, offset: match.index };
  }
  return null;
}

/** "Denna författning innehåller föreskrifter om tillstånd till …": the matter, for want of people. */
const CONTAINS =
  /^(?:(?:denna|dessa)\s(?:författning|föreskrifter|allmänna råd)|föreskrifterna|författningen)\s(?:innehåller|ger|anger)\s(?:närmare\s|kompletterande\s|vissa\s)?(?:föreskrifter|bestämmelser|allmänna råd|regler)(?:\soch\s(?:allmänna råd|föreskrifter|bestämmelser))?\som\s/iu;
const LONGEST_MATTER = 300;
const SECOND_MATTER = /,?\ssamt\s(?:vilka|hur|när)\s/iu;

function matter(blocks: readonly PlacedBlock[]): RegulationValue | null {
  for (const { block, index, part } of blocks) {
    const match = part === "opening" ? CONTAINS.exec(block.text) : null;
    if (match === null) continue;
    const from = match[0].length;
    const printed = block.text.slice(from, sentenceEnd(block.text, from)).split(SECOND_MATTER)[0] ?? "";
    const value = printed.length <= LONGEST_MATTER ? printed : `${printed.slice(0, LONGEST_MATTER - 2)} …`;
    return { field: "appliesTo", value, text: match[0] + value, block: index, offset: 0, isWeak: true };
  }
  return null;
}

function inForce(blocks: readonly PlacedBlock[]): RegulationValue | null {
  for (const { block, index } of blocks) {
    const match = IN_FORCE.exec(block.text);
    if (match === null) continue;
    const offset = match.index + match[0].length;
    const date = findDates(block.text.slice(offset, offset + 60))[0];
    if (date === undefined || date.offset > 12) continue;
    return {
      field: "validFrom",
      value: date.value,
      text: match[0] + date.text,
      block: index,
      offset: match.index,
    };
  }
  return null;
}

/** The numbers of what ceases to apply when this enters into force. */
function repealed(blocks: readonly PlacedBlock[]): RegulationValue | null {
  for (const { block, index } of blocks) {
    const match = REPEALS.exec(block.text);
    const numbers = match === null ? [] : [...block.text.matchAll(SERIES_NUMBER)].map(([number]) => number);
    if (
      match === null ||
      numbers.length === 0 ||
      !/denna|dessa|föreskrifterna|författningen|samtidigt/iu.test(block.text)
    )
      continue;
    return {
      field: "replaces",
      value: [...new Set(numbers)].join(", "),
      text: block.text.slice(0, 300),
      block: index,
      offset: 0,
    };
  }
  return null;
}
