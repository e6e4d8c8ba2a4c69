/** What is known of one document, each fact with the words and the place it was read from. */
import type { AuditedDocument } from "../../../model/audited-document.ts";
import { STATEMENT_KINDS } from "../../../model/kinds.ts";
import { METADATA_FIELDS } from "../../../model/metadata.ts";
import { plainText } from "../../plain-text.ts";
import { measureTexts, metadataText } from "../../wording/document.ts";
import { typeName } from "../../wording/figures.ts";
import { outdatedMentionText, protectionText, unitName } from "../../wording/judgements.ts";
import { type Canvas, entry, heading, labelColumn, prose } from "../canvas.ts";

type Row = readonly [label: string, text: string];

/** Type, unit, language and format. */
export function identityLines(document: AuditedDocument, canvas: Canvas): string[] {
  const { words } = canvas;
  const { show, terms } = words;
  const { typeEvidence, lang, format, engine } = document;
  const types = [typeName(document, words), ...document.otherTypes.map((type) => typeName({ type }, words))];
  const because = typeEvidence === null ? "" : ` (${show.typeEvidence(plainText(typeEvidence))})`;
  const rows: Row[] = [
    [show.type, `${types.join(", ")}${because}`],
    [show.unit, unitName(document.unit, words)],
    ...(lang === null ? [] : [[show.language, show.languages[lang]] as const]),
    ...(format === null
      ? []
      : [
          [
            show.format,
            [terms.formats[format], ...(engine === null ? [] : [show.readBy(plainText(engine))])].join(", "),
          ] as const,
        ]),
  ];
  return rowLines(rows, canvas);
}

export function factLines(document: AuditedDocument, canvas: Canvas): string[] {
  const { words } = canvas;
  const { show, terms } = words;
  const rows = METADATA_FIELDS.map((field) => ({
    name: terms.metadataFields[field],
    text: metadataText(document.metadata[field], words),
  }));
  const found = rows.flatMap(({ name, text }): Row[] => (text === null ? [] : [[name, text]]));
  const missing = rows.filter(({ text }) => text === null).map(({ name }) => name);
  return [
    ...heading(canvas, show.metadata),
    ...rowLines(found, canvas),
    ...(missing.length === 0
      ? []
      : prose(canvas, show.missing(missing), { indent: 2, paint: canvas.style.quiet })),
    ...lawLines(document, canvas),
    ...(document.grade === "unread" ? [] : measureLines(document, canvas)),
  ];
}

function lawLines({ protection, outdated }: AuditedDocument, canvas: Canvas): string[] {
  const { words } = canvas;
  const { show } = words;
  return [
    ...(protection === null
      ? []
      : [
          ...heading(canvas, show.protection),
          ...prose(canvas, protectionText(protection, words), { indent: 2 }),
        ]),
    ...(outdated.length === 0
      ? []
      : [
          ...heading(canvas, show.outdated),
          ...outdated.flatMap((mention) => prose(canvas, outdatedMentionText(mention, words), { indent: 2 })),
        ]),
  ];
}

function measureLines(document: AuditedDocument, canvas: Canvas): string[] {
  const { words } = canvas;
  const { terms, formats, units } = words;
  const counts = STATEMENT_KINDS.map(
    (kind): Row => [terms.statementKinds[kind], formats.integer(document.counts[kind])],
  );
  return [
    ...heading(canvas, words.show.measures),
    ...measureTexts(document, words).flatMap((text) => prose(canvas, text, { indent: 2 })),
    ...heading(canvas, words.show.statements),
    ...rowLines(counts, canvas),
    ...prose(
      canvas,
      [units.numbered(document.counts.numbered), units.duties(document.counts.documentationDuties)].join(
        ", ",
      ),
      { indent: 2 },
    ),
  ];
}

function rowLines(rows: readonly Row[], canvas: Canvas): string[] {
  const labelWidth = labelColumn(rows.map(([label]) => label));
  return rows.flatMap(([label, text]) => entry(canvas, { indent: 2, label, labelWidth, text }));
}
