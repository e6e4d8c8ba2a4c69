/** Takes a handful of files the whole way from bytes to findings, without threads. */
import { examineDocument } from "../../src/audit/examine-document.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import { configSchema } from "../../src/config/schema.ts";
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import { corpusFacts } from "../../src/facts/corpus-facts.ts";
import { LinkGraph } from "../../src/facts/link-graph.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Language } from "../../src/model/kinds.ts";
import type { Settings } from "../../src/model/settings.ts";
import { RULES } from "../../src/rules/registry.ts";
import { runCorpusRules } from "../../src/rules/run-rules.ts";
import { readSketch } from "../../src/text/sketch.ts";
import { readTerms } from "../../src/text/terms.ts";
import type { ExampleFile } from "./page-examples.ts";

const DAY = "2026-11-24";

/** @param config a configuration file as JSON */
export function settingsFor(lang: Language, config = "{}"): Settings {
  const said = configSchema.parse(JSON.parse(config));
  const known = { types: DOCUMENT_TYPES, rules: RULES };
  return resolveSettings(said, { lang, asOf: DAY, failOn: null }, { known, today: DAY });
}

/** @returns findings of documents in the order of the files, then those of all together; failed rules fail the test */
export async function findingsIn(files: readonly ExampleFile[], settings: Settings): Promise<Finding[]> {
  const examinations = await Promise.all(
    files.map(({ path, text }) =>
      examineDocument({ path, root: "", bytes: new TextEncoder().encode(text), settings }),
    ),
  );
  const links = new LinkGraph();
  for (const { document, links: found } of examinations) links.add(document.path, found);
  const documents = links.applied(examinations.map(({ document }) => document));
  const sketches = new Map(examinations.map(({ document, sketch }) => [document.path, readSketch(sketch)]));
  const terms = new Map(examinations.map(({ document, terms: kept }) => [document.path, readTerms(kept)]));
  const mentions = new Map(examinations.map(({ document, mentions: found }) => [document.path, found]));
  const together = runCorpusRules({
    documents,
    ...corpusFacts({
      documents,
      settings,
      sketches,
      terms,
      mentions,
      ...links.inTexts(documents),
    }),
    settings,
  });
  const failed = [...examinations, together]
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => code === "rule-failed" || code === "stage-failed");
  if (failed.length > 0) throw new Error(JSON.stringify(failed));
  return [...examinations.flatMap(({ findings }) => [...findings]), ...together.findings];
}
