import type { Run } from '@riposte/bbcode';

/** A run of text with its marks. */
export const run = (text: string, ...marks: string[]): Run => ({ text, marks });
