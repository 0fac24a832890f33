import type { Tone } from '../types/drawn-attach.ts';
import type { Fields } from './fields.ts';

const tones: readonly Tone[] = ['primary', 'secondary', 'alert', 'base'];

/** The colour token under a key; `base` for anything else unless told otherwise, as the portal decides too (portal.md §3.1 rule 7). */
export function toneField(fields: Fields, key: string, otherwise: Tone = 'base'): Tone {
  return tones.find((tone) => tone === fields[key]) ?? otherwise;
}
