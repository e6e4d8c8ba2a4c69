/** Sorts things into groups by a key, as `Map.groupBy` does where the platform has it (Node.js 21). */

/** @returns the groups in the order in which their keys first appear; members keep their order */
export function grouped<Key, Member>(
  members: Iterable<Member>,
  keyOf: (member: Member) => Key,
): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
