import type { Check, Finding } from '../check.ts';

/** Code and commands of which the author wrote only one half: it takes in what was composed. */
export const cutHalves: Check = ({ text, cuts, isRaw }) =>
  cuts.flatMap(({ start, end }): readonly Finding[] => {
    if (isRaw(start) === isRaw(end - 1)) return [];
    return isRaw(start)
      ? [{ code: 'UNCLOSED_TAG', start, end: text.indexOf(']', start) + 1 }]
      : [{ code: 'STRAY_END', start: text.lastIndexOf('[', end - 1), end }];
  });
