import type { Check } from '../check.ts';

const PLACEHOLDER = /####(?:REPLACEMENT_|MD)/g;

/** What both parsers take for a tag that they cut out (client.md §3.2 rule 7). */
export const placeholders: Check = ({ text }) =>
  Array.from(text.matchAll(PLACEHOLDER), ({ 0: forged, index }) => ({
    code: 'FORGED_PLACEHOLDER',
    start: index,
    end: index + forged.length,
  }));
