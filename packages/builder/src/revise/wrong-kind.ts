import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';

/** Plain JavaScript puts anything into a draft; undefined where it is an element of one of the kinds. */
export function wrongKind(draft: unknown, kinds: readonly string[]): Problem | undefined {
  const kind = typeof draft === 'object' && draft !== null && 'kind' in draft ? draft.kind : undefined;
  if (typeof kind === 'string' && kinds.includes(kind)) return undefined;
  const given = typeof draft === 'object' && draft !== null ? describeValue(kind) : describeValue(draft);
  const details = { name: 'The kind of the element', given, takes: `one of ${kinds.join(', ')}` };
  return { code: 'OPTION_INVALID', details, path: [] };
}
