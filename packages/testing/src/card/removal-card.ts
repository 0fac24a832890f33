import type { Compiled } from '@riposte/builder';
import { requestEntries } from './request-entries.ts';

const parts = new Set(['attach', 'keyboard', 'menu']);

/** What an update takes off the message (portal.md §8 rule 3). */
export function removalCard(message: Compiled): readonly string[] {
  const gone = requestEntries(message)
    .filter(([name, value]) => value === 'N' && parts.has(name.toLowerCase()))
    .map(([name]) => name.toLowerCase());
  return gone.length === 0 ? [] : [`takes off ${gone.join(', ')}`];
}
