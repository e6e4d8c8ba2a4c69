export interface ScoredFact {
  readonly fact: string;
  readonly wanted: string;
  /** null when nothing was found. */
  readonly got: string | null;
  readonly agrees: boolean;
}
interface FoundDocument {
  readonly type: string;
  readonly title: string;
  readonly metadata: Readonly<Record<string, { readonly value: string } | null>>;
}
export const FACTS: readonly string[];
export function scoreFacts(
  gold: Readonly<Record<string, string | null>>,
  found: FoundDocument | undefined,
): ScoredFact[];
