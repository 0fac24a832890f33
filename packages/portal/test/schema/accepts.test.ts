import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, LIMITS, METHODS } from '../../src/index.ts';
import { paramsSchemas } from '../../src/schema.ts';
import { list } from '../support/calls.ts';
import { params } from '../support/careful.ts';

describe('what the schema takes', () => {
  it.each(METHODS)('%s: the portal takes whole', { timeout: 120_000 }, (method) => {
    fc.assert(
      fc.property(params[method], (sent) => {
        fc.pre(paramsSchemas[method]['~standard'].validate(sent).issues === undefined);
        const { error, issues, sizes } = judge(method, sent);
        fc.pre(Object.values(sizes).every(({ used }) => used < LIMITS.part));
        expect(list(issues).filter((issue) => issue.startsWith('error'))).toEqual([]);
        expect(error).toBeNull();
      }),
      { numRuns: 100, maxSkipsPerRun: 100 },
    );
  });
});
