import { describe, expect, it } from 'vitest';
import { judge, METHODS } from '../../src/index.ts';
import { METHOD_ORDERS, paramsOf } from '../support/method-orders.ts';

describe.each(METHODS)('%s', (method) => {
  it.each(METHOD_ORDERS[method].map((step, index) => [index, ...step] as const))(
    'step %i: %s %i',
    (_, error, status, change, context) => {
      const verdict = judge(method, { ...paramsOf(method), ...change }, context);
      expect({ error: verdict.error, status: verdict.status }).toEqual({ error, status });
      expect(verdict.description === '').toBe(error === null);
      const told = verdict.issues.map(({ portalCode }) => portalCode);
      expect(error === null || told.includes(error)).toBe(true);
    },
  );
});
