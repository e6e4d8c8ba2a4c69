/** What law requires, and what the texts lean on that no longer applies. */
import type { Part } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { outdatedReferences } from "../../selection/outdated-references.ts";
import { protectedDocuments } from "../../selection/protected-documents.ts";
import { outdatedTexts, placeText, protectionText, quoteOf } from "../../wording/judgements.ts";
import { html, when } from "../markup.ts";
import { documentLink, folded, pathText, type Sheet, section } from "../sheet.ts";

const MOST_MENTIONS = 5;

export function protectedSection(sheet: Sheet): Part {
  const { result, words } = sheet;
  const { report } = words;
  const rows = protectedDocuments(result).map(({ document, protection }) => {
    const body = plainText(protection.decidedBy);
    return html`<tr><th scope="row">${documentLink(document, sheet)} ${pathText(document.path)}</th><td>${protectionText(protection, words)} ${body === "" ? "" : report.protectedByLaw.decidedBy(body)} ${plainText(protection.note)}</td></tr>`;
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
    const rest = mentions.slice(MOST_MENTIONS);
    return html`<tr><th scope="row">${old}<span class="quiet"> ${[kind, since].filter(Boolean).join(", ")}</span></th><td>${successor}</td><td>${spread}<ul class="plain">${mentions.slice(0, MOST_MENTIONS)}</ul>${when(rest.length > 0, () => folded(report.more(rest.length), html`<ul class="plain">${rest}</ul>`))}</td></tr>`;
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
