import type { Check, Finding } from '../check.ts';
import { deadTags, knownTags } from '../known-tags.ts';
import type { TagToken } from '../scan-tags.ts';

/** Tags the client does not know, and values it does not take. */
export const tagValues: Check = ({ tags }) => tags.flatMap(checkTag);

function checkTag({ name, isEnd, code, start, end }: TagToken): readonly Finding[] {
  if (deadTags.has(name)) return [{ code: 'DEAD_TAG', start, end }];
  const known = Object.hasOwn(knownTags, name) ? knownTags[name] : undefined;
  if (known === undefined || isEnd || known.start.test(code)) return [];
  return [{ code: 'BAD_VALUE', start, end }];
}
