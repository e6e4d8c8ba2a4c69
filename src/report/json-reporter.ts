/** The audit itself as JSON: keys in the order of the published schema, text that every encoding and terminal can hold. */
import { z } from "zod";
import { auditResultSchema } from "../result/schema.ts";
import { inertJson, wholeCharacters } from "./inert-json.ts";
import type { Reporter } from "./reporter.ts";

export const jsonReporter: Reporter = {
  id: "json",
  endings: [".json"],
  render: (result) => `${inertJson(ordered(result, auditResultSchema))}\n`,
};

/** The value with the keys of its objects in the order of the schema, those of open records sorted. */
function ordered(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  const shape = innermost(schema);
  if (Array.isArray(value)) {
    const element = shape instanceof z.ZodArray ? shape.element : undefined;
    return value.map((item) => ordered(item, element));
  }
  const fields = shape instanceof z.ZodObject ? shape.shape : {};
  const known = Object.keys(fields).filter((key) => Object.hasOwn(value, key));
  const open = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  const valueSchema = shape instanceof z.ZodRecord ? shape.valueType : undefined;
  const entries = new Map(Object.entries(value));
  return Object.fromEntries(
    [...known, ...open.sort()].map((key) => [
      wholeCharacters(key),
      ordered(entries.get(key), fields[key] ?? valueSchema),
    ]),
  );
}

function innermost(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodNullable ? innermost(schema.unwrap()) : schema;
}
