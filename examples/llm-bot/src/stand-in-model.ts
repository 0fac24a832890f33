import { setTimeout as wait } from 'node:timers/promises';
import { answers } from './answers.ts';
import type { Model } from './model.ts';

/** A model that knows a few answers by heart, and writes them as models do: a few letters at a time. */
export function standInModel({ pause }: { readonly pause: number }): Model {
  return async function* answer(question, { signal }) {
    const known = answers.find(({ asks }) => asks.test(question)) ?? answers[0];
    for (const piece of known.answer.match(/[^]{1,7}/gu) ?? []) {
      await wait(pause, undefined, { signal });
      yield piece;
    }
    if (known.breaksOff) throw new Error('The stand-in breaks off, as connections do.');
  };
}
