/** Who goes first among those that wait: answers, messages, updates, notifications, the rest (transport.md §4.1 R3). */
const ranks: readonly (readonly [method: RegExp, rank: number])[] = [
  [/\.command\.answer$/i, 0],
  [/^(?:imbot|im)\.message\.add$|\.message\.send$/i, 1],
  [/\.message\.(?:update|delete)$/i, 2],
  [/^im\.notify/i, 3],
  [/\.event\.get$/i, 5],
];

/** Everything in bulk stands behind everything else. */
export function rankOf(method: string, priority: 'interactive' | 'bulk'): number {
  const [, rank] = ranks.find(([pattern]) => pattern.test(method)) ?? [undefined, 4];
  return rank + (priority === 'bulk' ? 10 : 0);
}
