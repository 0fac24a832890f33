import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Compiled, type Issue, type Verdict } from '@riposte/portal';
import { anyChange, anyReply, anyTarget, anyUpdate } from '../support/arbitrary-reply.ts';

const judgeAgain = ({ method, params }: Compiled, address: object): Verdict => {
  const { botId, dialogKind } = address as { botId?: number; dialogKind?: 'group' | 'private' };
  return judge(method, params, {
    dialog: dialogKind ?? 'group',
    ...(botId !== undefined && { botId }),
  });
};

/** Told of every attach made here, and kept back (client.md §5). */
const isNews = ({ code }: Issue): boolean => code !== 'COLOR_RANDOM';

/** What compile lets pass, the model must find nothing against that compile does not say. */
const agrees = (message: Compiled, address: object): void => {
  const verdict = judgeAgain(message, address);
  expect(verdict.error).toBeNull();
  expect(message.sizes).toEqual(verdict.sizes);
  const found = verdict.issues.filter(isNews);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(message.warnings).toEqual(expect.arrayContaining(found));
  expect(JSON.parse(JSON.stringify(message))).toEqual(message);
};

describe('the count of the pen and the portal model', () => {
  it('agree on every reply, for every target', () => {
    let compiled = 0;
    fc.assert(
      fc.property(anyReply, anyTarget, (made, target) => {
        const result = made.safeCompile(target);
        if (!result.ok) {
          expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
          return;
        }
        compiled += 1;
        agrees(result.message, target.address);
      }),
      { numRuns: 6_000 },
    );
    expect(compiled).toBeGreaterThan(600);
  });

  it('agree on every change', () => {
    fc.assert(
      fc.property(anyChange, anyUpdate, (made, target) => {
        const result = made.safeCompile(target);
        if (result.ok) agrees(result.message, target.address);
      }),
      { numRuns: 3_000 },
    );
  });
});
