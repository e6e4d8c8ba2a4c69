/** A figure with its noun; both languages have one form for one and one for all others. */

/** @param figure the number as the language writes it */
export function counted(
  value: number,
  nouns: readonly [one: string, many: string],
  figure: (value: number) => string,
): string {
  return `${figure(value)} ${value === 1 ? nouns[0] : nouns[1]}`;
}
