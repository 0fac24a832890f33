import type { Check, Finding } from '../check.ts';
import { knownTags } from '../known-tags.ts';
import type { TagToken } from '../scan-tags.ts';

/** Of these, one inside another of its name goes wrong. */
const NOT_NESTED: ReadonlySet<string> = new Set(['size', 'color', 'url']);

/** Tags without their other half, across each other, or inside themselves. */
export const tagPairs: Check = ({ tags }) => {
  const open: TagToken[] = [];
  const findings: Finding[] = [];
  for (const tag of tags) {
    if (tag.isEnd) findings.push(...closeTag(open, tag));
    else if (knownTags[tag.name]?.hasEnd === true && knownTags[tag.name]?.start.test(tag.code) === true) {
      if (NOT_NESTED.has(tag.name) && open.some(({ name }) => name === tag.name)) {
        findings.push({ code: 'NESTED_TAG', start: tag.start, end: tag.end });
      }
      open.push(tag);
    }
  }
  return [...findings, ...open.map(({ start, end }): Finding => ({ code: 'UNCLOSED_TAG', start, end }))];
};

function closeTag(open: TagToken[], { name, start, end }: TagToken): readonly Finding[] {
  if (!Object.hasOwn(knownTags, name)) return [];
  let index = open.length - 1;
  while (index >= 0 && open[index]?.name !== name) index -= 1;
  if (index === -1) return [{ code: 'STRAY_END', start, end }];
  const overlaps = index < open.length - 1;
  open.splice(index, 1);
  return overlaps ? [{ code: 'OVERLAPPING_TAGS', start, end }] : [];
}
