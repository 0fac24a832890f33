import { drawIcons } from '../../client-pass/passes/draw-icons.ts';
import { drawImages } from '../../client-pass/passes/draw-images.ts';
import { drawTimes } from '../../client-pass/passes/draw-times.ts';
import { encodeHtml } from '../../html/entities.ts';
import { formatTime } from '../../time/format-time.ts';
import type { Check, CheckedText, Finding } from '../check.ts';
import { deadTags, knownTags } from '../known-tags.ts';

/** Tags the client does not know, and values it does not take. */
export const tagValues: Check = ({ text, tags, pairs }) => [
  ...tags.flatMap(checkTag),
  ...pairs.pairs
    .filter(({ start, end }) => start.name === 'img' && !isDrawn('img', text.slice(start.start, end.end)))
    .map(({ start, end }): Finding => ({ code: 'BAD_VALUE', start: start.start, end: end.end })),
];

function checkTag({ name, isEnd, code, start, end }: CheckedText['tags'][number]): readonly Finding[] {
  if (deadTags.has(name)) return [{ code: 'DEAD_TAG', start, end }];
  const known = Object.hasOwn(knownTags, name) ? knownTags[name] : undefined;
  if (known === undefined || isEnd || (known.start.test(code) && (known.hasEnd || isDrawn(name, code))))
    return [];
  return [{ code: 'BAD_VALUE', start, end }];
}

/** The values of these are more than a pattern can say. */
const passes: Readonly<Record<string, (html: string) => string>> = {
  icon: drawIcons,
  img: drawImages,
  timestamp: (html) => drawTimes(html, { formatTime }),
};

/** Whether the client draws a tag that looks right. */
function isDrawn(name: string, code: string): boolean {
  const html = encodeHtml(code);
  return passes[name]?.(html) !== html;
}
