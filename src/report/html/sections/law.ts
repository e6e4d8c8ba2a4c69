/** What law requires, and what the texts lean on that no longer applies. */
import type { Part } from "../../escaped-template.ts";
import { outdatedReferences } from "../../selection/outdated-references.ts";
import { protectionGroups } from "../../selection/protected-documents.ts";
import { outdatedTexts, placeText, protectionTexts, quoteOf } from "../../wording/judgements.ts";
import { html } from "../markup.ts";
import { documentLink, pathText, restOf, type Sheet, section } from "../sheet.ts";

const MOST_MENTIONS = 5;
const MOST_DOCUMENTS = 8;

export function protectedSection(sheet: Sheet): Part {
  const { result, words } = sheet;
  const { report } = words;
  const rows = protectionGroups(result).map(({ documents, protection }) => {
    const links = documents.map(
      (document) => html`<li>${documentLink(document, sheet)} ${pathText(document.path)}</li>`,
    );
    return html`<tr><td><ul class="plain">${links.slice(0, MOST_DOCUMENTS)}</ul>${restOf(links.slice(MOST_DOCUMENTS), words)}</td><td>${protectionTexts(protection, words).join(" ")}</td></tr>`;
  });
  if (rows.length === 0) return "";
  const { document, law } = report.tableHeads;
  return section(
    "protected",
    report.sections.protectedByLaw,
    html`<p class="intro">${report.protectedByLaw.intro}</p>
<table><thead><tr><th scope="col">${document}</th><th scope="col">${law}</th></tr></thead><tbody>${rows}</tbody></table>
`,
  );
}

export function outdatedSection(sheet: Sheet): Part {
  const { result, words } = sheet;
  const { report } = words;
  const references = outdatedReferences(result);
  if (references.length === 0) return "";
  const rows = references.map((reference) => {
    const { old, kind, since, successor, spread } = outdatedTexts(reference, words);
    const mentions = reference.mentions.map(({ document, mention }) => {
      const place = placeText(mention.place, words);
      return html`<li>${documentLink(document, sheet)} <q>${quoteOf(mention, words).text}</q> <span class="place">${place}</span></li>`;
    });
    return html`<tr><th scope="row">${old}<span class="quiet"> ${[kind, since].filter(Boolean).join(", ")}</span></th><td>${successor}</td><td>${spread}<ul class="plain">${mentions.slice(0, MOST_MENTIONS)}</ul>${restOf(mentions.slice(MOST_MENTIONS), words)}</td></tr>`;
  });
  const { old, successor, mentions } = report.tableHeads;
  return section(
    "outdated",
    report.sections.outdated,
    html`<p class="intro">${report.outdated.intro}</p>
<table><thead><tr><th scope="col">${old}</th><th scope="col">${successor}</th><th scope="col">${mentions}</th></tr></thead><tbody>${rows}</tbody></table>
`,
  );
}
