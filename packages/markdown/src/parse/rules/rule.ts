import type { StateBlock, StateInline } from 'markdown-it';

/** Reads a block, and says whether it is one; `silent` only asks. */
export type BlockRule = (state: StateBlock, line: number, endLine: number, silent: boolean) => boolean;

/** Reads something of a line, and says whether it is there; `silent` only asks, and goes behind it. */
export type InlineRule = (state: StateInline, silent: boolean) => boolean;
