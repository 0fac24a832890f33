/**
 * What an error code says about the call: `safe` was refused before it ran, `ambiguous` may have run. Whatever is
 * not listed is a definite refusal; new codes appear at any time (portal.md §6.1 rule 3), so the list stays open.
 */
export type ErrorClass = 'safe' | 'ambiguous' | 'never';

interface Rule {
  readonly class: ErrorClass;
  /** Seconds to wait before the same call makes sense, where the facts give a number. */
  readonly wait?: number;
}

/** By code in upper case (transport.md §1.3, §1.4). */
const byCode: Readonly<Record<string, Rule>> = {
  QUERY_LIMIT_EXCEEDED: { class: 'safe', wait: 1 },
  OPERATION_TIME_LIMIT: { class: 'safe', wait: 300 },
  INTERNAL_SERVER_ERROR: { class: 'ambiguous' },
  ERROR_UNEXPECTED_ANSWER: { class: 'ambiguous' },
  WRONG_REQUEST: { class: 'ambiguous' },
  COMMAND_ANSWER_FAILED: { class: 'ambiguous' },
  SENDING_FAILED: { class: 'ambiguous' },
};

/** Codes compare without case; a bare 429 is a rate limit (transport.md §1.3). */
export function classify(code: string, httpStatus: number): Rule {
  const known = byCode[code.toUpperCase()];
  if (known !== undefined) return known;
  if (httpStatus === 429) return { class: 'safe', wait: 1 };
  return { class: code === '' && httpStatus >= 500 ? 'ambiguous' : 'never' };
}
