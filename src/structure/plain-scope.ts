/** Whom a document is for, as it can stand alone: what its sentence only points at is said by its name. */

/** "… sådana sakkunniga som avses i 10 kap. 8 § 2 plan- och bygglagen" */
const POINTED_AT =
  /(?<!\p{L})sådan(?:a|t)?\s(?<kind>[\p{L}-]{2,40}(?:\s[\p{L}-]{2,40}){0,2})\ssom\s(?:avses|anges|sägs)\si\s/giu;
/** What tells one kind from others goes on with one of these: "sakkunniga av tillgänglighet". */
const GOES_ON = /^\s(?:av|för|hos|i|inom|med|om|på|till|vid)\s[^;:,.()]{2,60}$/iu;

/**
 * @param scope the words of the document on whom or what it is for
 * @param title its title, which may name in full what the sentence calls "sådana … som avses i" a law
 * @returns the same with "sådana … som avses i" told as "… enligt"
 */
export function plainScope(scope: string, title: string): string {
  return scope.replace(POINTED_AT, (_pointed, kind: string) => `${nameInFull(kind, title)} enligt `);
}

function nameInFull(kind: string, title: string): string {
  const at = title.toLowerCase().indexOf(` ${kind.toLowerCase()} `);
  if (at < 0) return kind;
  const rest = GOES_ON.exec(title.slice(at + 1 + kind.length));
  return rest === null ? kind : `${kind}${rest[0]}`;
}
