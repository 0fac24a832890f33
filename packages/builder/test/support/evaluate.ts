import { runInThisContext } from 'node:vm';
import { change, command, fmt, raw, reply, type Change, type Reply } from '@riposte/builder';

const scope = { reply, change, fmt, raw, command };

/** Runs printed source with what it takes from the package: source that is only looked at proves nothing. */
export const evaluate = (code: string): Reply | Change => {
  const run = runInThisContext(`({ ${Object.keys(scope).join(', ')} }) => (${code})`) as (
    names: typeof scope,
  ) => Reply | Change;
  return run(scope);
};
