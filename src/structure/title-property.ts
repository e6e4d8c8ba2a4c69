/** The title that the program stored in the file, when somebody seems to have written it on purpose. */
import type { DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import { titleIn } from "./title-line.ts";
import { findTypes } from "./type-words.ts";

interface PropertyInput {
  readonly model: DocumentModel;
  readonly lang: Language | null;
  readonly types: Readonly<Record<string, DocumentType>>;
}

const TITLE_NAME = /^(?:dc:title|title|titel|og:title)$/iu;
/** Names that programs give, templates and file names. */
const UNSOUND =
  /^(?:microsoft (?:word|powerpoint|excel)(?!\p{L})|dokument\s?\d{0,9}$|document\s?\d{0,9}$|untitled|namnlös|presentation\s?\d{0,9}$|powerpoint|pdf\s?\d{0,9}$|mall(?!\p{L})|template(?!\p{L})|rubrik$|titel$|title$|författning$|slide \d|scan|skannad|img_)|\.(?:docx?|dotx?|pdf|indd|rtf|odt|pptx?|html?|txt)$|^[\d\s_.-]{1,200}$/iu;

export function soundTitleProperty({ model, lang, types }: PropertyInput): string | null {
  for (const { name, value, source } of model.properties) {
    if (source !== "file-properties" || !TITLE_NAME.test(name) || UNSOUND.test(value.trim())) continue;
    const title = titleIn(withoutSite(value));
    if (title === null) continue;
    if (title.split(" ").length > 1 || findTypes(title, types, lang).length > 0) return title;
  }
  return null;
}

/** "Resepolicy - Insidan - Granby kommun": web pages name the site after the page. */
function withoutSite(value: string): string {
  return value.split(/\s[|–—-]\s/u)[0] ?? value;
}
