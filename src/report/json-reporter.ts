/** The audit itself as JSON: keys in the order of the published schema, text that every encoding and terminal can hold. */
import { z } from "zod";
import { type AuditResult, auditResultSchema } from "../result/schema.ts";
import { inertJson, wholeCharacters } from "./inert-json.ts";
import type { Reporter } from "./reporter.ts";

export const jsonReporter: Reporter = {
  id: "json",
  endings: [".json"],
  render: (result) => [...piecesOf(result)].join(""),
  pieces: piecesOf,
};

/** Each element of the lists at the top is a piece: documents, findings, proposals. */
function* piecesOf(result: AuditResult): Generator<string> {
  yield "{";
  let isFirst = true;
  for (const [key, value] of orderedEntries(result, auditResultSchema.shape)) {
    yield `${isFirst ? "" : ","}\n  ${inertJson(key)}: `;
    isFirst = false;
    if (Array.isArray(value) && value.length > 0) yield* elementPieces(value, elementOf(fieldOf(key)));
    else yield indented(ordered(value, fieldOf(key)), "  ");
  }
  yield "\n}\n";
}

function* elementPieces(list: readonly unknown[], schema: z.core.$ZodType | undefined): Generator<string> {
  yield "[";
  for (const [index, element] of list.entries())
    yield `${index === 0 ? "" : ","}\n    ${indented(ordered(element, schema), "    ")}`;
  yield "\n  ]";
}

/** Line ends stand between the parts of JSON only, never within its texts. */
function indented(value: unknown, indent: string): string {
  return inertJson(value).replaceAll("\n", `\n${indent}`);
}

function fieldOf(key: string): z.core.$ZodType | undefined {
  return (auditResultSchema.shape as Readonly<Record<string, z.core.$ZodType>>)[key];
}

function elementOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const shape = innermost(schema);
  return shape instanceof z.ZodArray ? shape.element : undefined;
}

/** The value with the keys of its objects in the order of the schema, those of open records sorted. */
function ordered(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  const shape = innermost(schema);
  if (Array.isArray(value)) {
    const element = elementOf(schema);
    return value.map((item) => ordered(item, element));
  }
  const fields = shape instanceof z.ZodObject ? shape.shape : {};
  const valueSchema = shape instanceof z.ZodRecord ? shape.valueType : undefined;
  return Object.fromEntries(
    orderedEntries(value, fields).map(([key, field]) => [
      wholeCharacters(key),
      ordered(field, fields[key] ?? valueSchema),
    ]),
  );
}

function orderedEntries(value: object, fields: Readonly<Record<string, unknown>>): Array<[string, unknown]> {
  const known = Object.keys(fields).filter((key) => Object.hasOwn(value, key));
  const open = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  const entries = new Map<string, unknown>(Object.entries(value));
  return [...known, ...open.sort()].map((key) => [key, entries.get(key)]);
}

function innermost(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodNullable ? innermost(schema.unwrap()) : schema;
}
