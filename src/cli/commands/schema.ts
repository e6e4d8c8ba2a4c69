/** `tillit schema`: the published JSON Schema of the configuration file or of the audit result. */
import { z } from "zod";
import { configSchema } from "../../config/schema.ts";
import { auditResultSchema } from "../../result/schema.ts";
import type { CommandContext } from "../command-context.ts";
import { writeTo } from "../streams.ts";

const SCHEMAS = {
  config: { schema: configSchema, title: "tillit configuration" },
  audit: { schema: auditResultSchema, title: "tillit audit result" },
} as const;

export async function schemaCommand(name: keyof typeof SCHEMAS, context: CommandContext): Promise<void> {
  const { schema, title } = SCHEMAS[name];
  const { $schema, ...body } = z.toJSONSchema(schema, { target: "draft-7" });
  await writeTo(context.streams.stdout, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`);
}
