/** Times the stages of an audit apart, in this process: how long reading PDF files takes, and how long extraction from the same files. */
import { readFileSync } from "node:fs";
import { loadParts } from "./bench-bundle.js";

const STAGES = {
  read: "src/read/read-document.ts",
  profile: "src/structure/profile.ts",
  extract: "src/extract/extract-statements.ts",
  settings: "src/config/resolve-settings.ts",
  types: "src/domain/document-types.ts",
};

/**
 * The whole corpus is gone through once before it counts, so that patterns are compiled and code is warm for both.
 * @returns milliseconds of each round for either stage, and what was handled
 */
export async function timeStages(root, files, rounds) {
  const stages = await loadParts(root, "bench", STAGES);
  const settings = stages.resolveSettings(
    {},
    { lang: "sv", asOf: null, failOn: null },
    { known: { types: stages.DOCUMENT_TYPES, rules: [] }, today: new Date().toISOString().slice(0, 10) },
  );
  const inputs = files.map((path) => ({ path, bytes: readFileSync(path) }));
  const times = [];
  let last = null;
  for (let round = 0; round <= rounds; round++) {
    last = await goThrough(inputs, stages, settings);
    if (round > 0) times.push(last);
  }
  return { times, documents: last.documents, statements: last.statements };
}

async function goThrough(inputs, stages, settings) {
  const sum = { reading: 0, extraction: 0, documents: 0, statements: 0 };
  for (const { path, bytes } of inputs) {
    const start = performance.now();
    const model = await stages
      .readDocument({ path, bytes, limits: settings.limits }, "pdf")
      .catch(() => null);
    sum.reading += performance.now() - start;
    if (model === null) continue;
    const { lang, type } = stages.profileDocument({ model, path, root: "", settings });
    const given = {
      model,
      lang: lang ?? "sv",
      type: settings.types[type] ?? settings.types.unknown,
      systems: [],
    };
    const begun = performance.now();
    sum.statements += stages.extractStatements(given).length;
    sum.extraction += performance.now() - begun;
    sum.documents += 1;
  }
  return sum;
}
