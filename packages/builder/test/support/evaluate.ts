import { change, command, fmt, raw, reply, type Change, type Reply } from '@riposte/builder';

const scope = { reply, change, fmt, raw, command };

/** Runs printed source with what it takes from the package. */
export const evaluate = <B extends Reply | Change>(code: string): B => {
  // eslint is not asked: source that is only looked at proves nothing.
  const run = new Function(...Object.keys(scope), `'use strict'; return (${code});`) as (
    ...values: unknown[]
  ) => B;
  return run(...Object.values(scope));
};
