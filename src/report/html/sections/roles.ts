/** What each role has to read and follow. */
import type { Part } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { html } from "../markup.ts";
import { type Sheet, section } from "../sheet.ts";

export function roleSection({ result, words }: Sheet): Part {
  const { roles } = result.summary;
  if (roles.length === 0) return "";
  const { report, formats } = words;
  const { heads } = report.roles;
  const rows = roles.map(
    ({ role, binding, documents, pages, readingMinutes }) =>
      html`<tr><th scope="row">${plainText(role)}</th><td class="n">${formats.integer(binding)}</td><td class="n">${formats.integer(documents)}</td><td class="n">${formats.decimal(pages)}</td><td class="n">${formats.duration(readingMinutes)}</td></tr>`,
  );
  return section(
    "roles",
    report.sections.roles,
    html`<p class="intro">${report.roles.intro}</p><table class="roles"><thead><tr><th scope="col">${heads.role}</th><th scope="col" class="n">${heads.binding}</th><th scope="col" class="n">${heads.documents}</th><th scope="col" class="n">${heads.pages}</th><th scope="col" class="n">${heads.reading}</th></tr></thead><tbody>${rows}</tbody></table>
`,
  );
}
