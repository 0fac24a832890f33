import { setTimeout as wait } from 'node:timers/promises';
import { answers } from './answers.ts';
import type { Model } from './model.ts';

/** Pieces in which a long answer comes, at most: nobody waits for a stand-in. */
const pieces = 200;

/** A model that knows a few answers by heart, and writes them as models do: a few letters at a time. */
export function standInModel({ pause }: { readonly pause: number }): Model {
  return async function* answer(question, { signal }) {
    const known = answers.find(({ asks }) => asks.test(question)) ?? answers[0];
    const letters = Array.from(known.answer);
    const step = Math.max(7, Math.ceil(letters.length / pieces));
    for (let from = 0; from < letters.length; from += step) {
      const piece = letters.slice(from, from + step).join('');
      await wait(pause, undefined, { signal });
      yield piece;
    }
    if (known.breaksOff) throw new Error('The stand-in breaks off, as connections do.');
  };
}
