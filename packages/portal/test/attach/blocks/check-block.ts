import { expect } from 'vitest';
import { judgeAnswer, list } from '../../support/calls.ts';

/** A block as it is sent, what the portal stores of it, and what is found. */
export type Case = readonly [name: string, block: unknown, stored: unknown, findings: readonly string[]];

export const AT = 'ATTACH[0]';

/** Judges one block beside another that stands, so that the attach itself is never what fails. */
export function checkBlock([, block, stored, findings]: Case): void {
  const verdict = judgeAnswer({ ATTACH: [block, { MESSAGE: 'last' }] });
  const blocks = stored === null ? [] : Array.isArray(stored) ? stored : [stored];
  expect(list(verdict.issues)).toEqual(findings);
  expect(verdict.parts.attach?.stored).toMatchObject({ BLOCKS: [...blocks, { MESSAGE: 'last' }] });
}
