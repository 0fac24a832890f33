import type { Drawn } from '../../src/index.ts';

/** A drawn message of which only some is told. */
export const drawn = (part: Partial<Drawn>): Drawn => ({
  client: 'web',
  clicks: { attach: [], keyboard: [] },
  notes: [],
  ...part,
});
