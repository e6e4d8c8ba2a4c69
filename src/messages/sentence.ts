/** Ends a text with a full stop, unless an abbreviation ("m.fl.") has done so. */
export function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
