import type { TaskResult } from './frame-messages.ts';

/** Characters of a failure that are shown. */
const longest = 2_000;

/**
 * What a worker said, as what became of its task. The author's code runs in it and can say anything: whatever it is, it
 * is the answer, and the worker's last word.
 */
export function resultOf(said: unknown): TaskResult {
  if (typeof said !== 'object' || said === null) return { status: 'done', answer: undefined };
  return 'failed' in said && typeof said.failed === 'string'
    ? { status: 'failed', message: said.failed.slice(0, longest) }
    : { status: 'done', answer: 'answer' in said ? said.answer : undefined };
}
