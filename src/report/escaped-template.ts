/** Templates in which whatever is put in is escaped, unless it is already written in the language of the format. */

/** Text in the language of the format, safe to put in as it is. */
export interface Escaped {
  readonly escaped: string;
}
export type Part = Escaped | string | number | readonly Part[];
export type Template = (strings: TemplateStringsArray, ...parts: readonly Part[]) => Escaped;

/** @param harmless makes any text harmless in the format */
export function escapingTemplate(harmless: (text: string) => string): Template {
  const write = (part: Part): string => {
    if (typeof part === "string") return harmless(part);
    if (typeof part === "number") return String(part);
    if ("escaped" in part) return part.escaped;
    return part.map(write).join("");
  };
  return (strings, ...parts) => ({
    escaped: strings.reduce((text, string, index) => {
      const part = parts[index - 1];
      return `${text}${part === undefined ? "" : write(part)}${string}`;
    }),
  });
}

/** The parts with the separator between them. */
export function joined(parts: readonly Escaped[], separator: string): Escaped {
  return { escaped: parts.map(({ escaped }) => escaped).join(separator) };
}
