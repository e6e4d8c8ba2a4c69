/** HTML in which nothing from a document can become markup. */
import { escapingTemplate, type Part } from "../escaped-template.ts";
import { printable } from "../plain-text.ts";

const SPECIAL = /[&<>"']/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Fit for text and for attributes in quotation marks. */
function escapeHtml(text: string): string {
  return printable(text).replace(SPECIAL, (character) => ENTITIES[character] ?? "");
}

export const html = escapingTemplate(escapeHtml);

/** The part when the condition holds, else nothing. */
export function when(condition: boolean, part: () => Part): Part {
  return condition ? part() : "";
}
