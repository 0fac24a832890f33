import type { Answer } from '../http/answer.ts';

/** Refusals that mean, after a first deletion nobody answered, that there is nothing left to delete (transport.md §1.11). */
const gone: ReadonlySet<string> = new Set([
  'ACCESS_DENIED',
  'MESSAGE_ACCESS_DENIED',
  'MESSAGE_NOT_FOUND',
  'MESSAGE_ID_ERROR',
  'CANT_EDIT_MESSAGE',
]);

/** Whether a repeated deletion was refused because the first one worked. */
export function isGone(method: string, answer: Answer): boolean {
  return (
    /\.message\.delete$/i.test(method) && answer.kind === 'refusal' && gone.has(answer.code.toUpperCase())
  );
}
