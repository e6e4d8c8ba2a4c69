/** The members of sets by which those that are much alike find each other, without comparing all pairs. */

export interface Likeness {
  /** Share of the different members of two sets that stand in both (Jaccard), from which on they are to find each other. */
  readonly share: number;
  /** So many are looked up at the least. */
  readonly fewest: number;
}

/**
 * Two sets that are so much alike share one of so many of their rarest members (prefix filtering, Chaudhuri et al. 2006).
 * @returns for each set those members, rarest among all sets first
 */
export function rarestMembers<Member extends string | number>(
  sets: ReadonlyArray<Iterable<Member>>,
  { share, fewest }: Likeness,
): Member[][] {
  const frequency = new Map<Member, number>();
  for (const set of sets) for (const member of set) frequency.set(member, (frequency.get(member) ?? 0) + 1);
  const byRarity = (a: Member, b: Member): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  return sets.map((set) => {
    const members = [...set].sort(byRarity);
    return members.slice(0, Math.max(fewest, members.length - Math.ceil(members.length * share) + 1));
  });
}
