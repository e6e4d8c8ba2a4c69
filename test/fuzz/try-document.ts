/** Reads a document as the audit does and says what a hostile one may never bring about. */
import { examineDocument } from "../../src/audit/examine-document.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import type { DocumentModel } from "../../src/model/document.ts";
import type { Format } from "../../src/model/kinds.ts";
import type { Settings } from "../../src/model/settings.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { Unreadable } from "../../src/read/unreadable.ts";
import { RULES } from "../../src/rules/registry.ts";
import { unsoundness } from "../read/soundness.ts";

export interface TriedFile {
  readonly bytes: Uint8Array;
  readonly format: Format;
}

export type Read = (file: TriedFile) => Promise<DocumentModel>;

const SETTINGS: Settings = resolveSettings(
  {},
  { lang: "sv", asOf: "2026-11-24", failOn: null },
  { known: { types: DOCUMENT_TYPES, rules: RULES }, today: "2026-11-24" },
);

const readAsAudit: Read = ({ bytes, format }) =>
  readDocument({ bytes, path: pathOf(format), limits: SETTINGS.limits }, format);

/** @returns the fault in one line; null when all went as it must: a sound model, or a reason why there is none */
export async function faultOf(file: TriedFile, read: Read = readAsAudit): Promise<string | null> {
  try {
    const [unsound] = unsoundness(await read({ ...file, bytes: file.bytes.slice() }));
    return unsound === undefined ? await faultOfStages(file) : `unsound model: ${unsound}`;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" ") : String(error)}`;
  }
}

/** The stages behind the reader, which make a problem of their own faults. */
async function faultOfStages({ bytes, format }: TriedFile): Promise<string | null> {
  const { problems } = await examineDocument({ bytes, path: pathOf(format), root: "", settings: SETTINGS });
  const failed = problems.find(({ code }) => code === "stage-failed" || code === "rule-failed");
  return failed === undefined ? null : `${failed.code}: ${JSON.stringify(failed.data)}`;
}

/** Named so that the content decides what it is. */
function pathOf(format: Format): string {
  return `prov.${format}`;
}
