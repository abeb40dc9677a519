/**
 * Which of those that both orders have stand elsewhere: the fewest that have to be picked up and put down again to make one
 * order the other (all that are not in a longest run that kept its order).
 */
export function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, at) => [id, at]));
  const common = after.filter((id) => place.has(id));
  /** Of each length of run, where its last place is lowest; and what came before each in its run. */
  const ends: number[] = [];
  const previous: number[] = [];
  common.forEach((id, at) => {
    const own = place.get(id) ?? 0;
    let length = ends.findIndex((end) => (place.get(common[end] ?? '') ?? 0) > own);
    if (length < 0) length = ends.length;
    previous[at] = length > 0 ? (ends[length - 1] ?? -1) : -1;
    ends[length] = at;
  });
  const kept = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(common[at] ?? '');
  return new Set(common.filter((id) => !kept.has(id)));
}
