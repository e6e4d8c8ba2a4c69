/** A group of documents on the same subject, named by its own words. */
export interface Subject {
  readonly name: string;
  /** Paths, sorted. */
  readonly documents: readonly string[];
}
