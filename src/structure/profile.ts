/** What a document is, before anyone looks at what it says: title, type, unit, language, metadata, steering document or not. */
import { documentTypeOf } from "../domain/document-types.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { DocumentModel } from "../model/document.ts";
import type { Settings } from "../model/settings.ts";
import type { StatedField, StatedValue } from "../model/stated-value.ts";
import { placedBlocks } from "./document-parts.ts";
import { documentType } from "./document-type.ts";
import { nameFromPath } from "./file-name.ts";
import { labelledBlocks } from "./labelled-blocks.ts";
import { languageOf, languageOfName } from "./language-of.ts";
import { metadataOf } from "./metadata.ts";
import { forcedSteering, steeringOf } from "./steering.ts";
import { sureValues } from "./sure-values.ts";
import { titleOf } from "./title.ts";
import { unitOf } from "./unit.ts";

export interface ProfileInput {
  /** May be empty: then the file's name is all there is to go by. */
  readonly model: DocumentModel;
  readonly path: string;
  /** Beginning of the path that names the place the audit was pointed at; units are folders below it. */
  readonly root: string;
  readonly settings: Settings;
  /** What a register says of the document; it wins over what is found. */
  readonly stated?: readonly StatedValue[];
}

export type Profile = Pick<
  AuditedDocument,
  | "title"
  | "type"
  | "typeEvidence"
  | "otherTypes"
  | "family"
  | "unit"
  | "steering"
  | "steeringReason"
  | "lang"
  | "metadata"
>;

export function profileDocument({ model, path, root, settings, stated = [] }: ProfileInput): Profile {
  const { types } = settings;
  const lang = languageOf(model) ?? languageOfName(nameFromPath(path), types);
  const blocks = placedBlocks(model);
  const labelled = sureValues(labelledBlocks(blocks), model.format);
  const title = statedValue(stated, "title") ?? titleOf({ model, blocks, labelled, path, lang, types });
  const decided = documentType({ model, blocks, labelled, title, path, lang, types, stated });
  const type = types[decided.type] ?? documentTypeOf(decided.type);
  const { family } = type;
  const metadata = metadataOf({ model, blocks, labelled, title, type: decided.type, family, lang, stated });
  const { steering, reason } =
    forcedSteering(settings.steering, path, root) ??
    steeringOf({ decided, type, metadata, blocks: model.blocks, lang });
  return {
    title,
    type: decided.type,
    typeEvidence: decided.evidence,
    otherTypes: [...decided.otherTypes],
    family,
    unit: statedValue(stated, "unit") ?? unitOf(labelled, path, root),
    steering,
    steeringReason: reason,
    lang,
    metadata,
  };
}

function statedValue(stated: readonly StatedValue[], wanted: StatedField): string | null {
  return stated.find(({ field }) => field === wanted)?.value ?? null;
}
