import { replaceCommandTags } from '../scan/replace-command-tags.ts';
import { replacePairs } from '../scan/replace-pairs.ts';
import type { Placeholders } from './placeholders.ts';

const LINE_END = /\n/g;

/** Takes out what nothing else may touch: code first, then `put`, then `send` (client.md §1.1 rule 1). */
export function cutBlocks(text: string, placeholders: Placeholders): string {
  const { cut } = placeholders;
  const withoutCode = replacePairs(text, { start: /\[code]/gi, end: /\[\/code]/gi }, ({ whole }) =>
    cut(whole),
  );
  const withoutPut = replaceCommandTags(withoutCode, { name: 'put', lineEnd: LINE_END }, cut);
  return replaceCommandTags(withoutPut, { name: 'send', lineEnd: LINE_END }, cut);
}
