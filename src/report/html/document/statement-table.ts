/** Every statement of a document with force, number, words and place, under the headings and lead-ins it stands beneath. */
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Statement } from "../../../model/statement.ts";
import type { Escaped } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { placeText } from "../../wording/judgements.ts";
import { html, when } from "../markup.ts";

/** End tags that HTML lets be understood are left out: there may be a hundred thousand rows. */
export function statementTable(statements: readonly Statement[], words: Catalogue): Escaped {
  let heading = "";
  let leadIn = "";
  const rows = statements.map((statement) => {
    const above = statement.heading.map(plainText).join(" › ");
    const lead = plainText(statement.leadIn ?? "");
    const isNewHeading = above !== heading && above !== "";
    const isNewLead = lead !== "" && (lead !== leadIn || isNewHeading);
    heading = above;
    leadIn = lead;
    return html`${when(isNewHeading, () => html`<tr><th colspan="4">${above}`)}${when(isNewLead, () => html`<tr><td colspan="4" class="lead">${lead}`)}${row(statement, words)}`;
  });
  return html`<table class="statements">${rows}</table>`;
}

function row({ kind, number, text, place }: Statement, words: Catalogue): Escaped {
  return html`<tr><td>${words.terms.statementKinds[kind]}<td>${plainText(number ?? "")}<td>${plainText(text)}<td>${placeText(place, words)}
`;
}
