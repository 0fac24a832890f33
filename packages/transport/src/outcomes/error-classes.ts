/**
 * What a refusal says about the call: `safe` was refused before it ran, `ambiguous` may have run, `later` was
 * refused but need not be for ever, `never` is refused again while nothing changes.
 */
export type ErrorClass = 'safe' | 'ambiguous' | 'later' | 'never';

interface Rule {
  readonly class: ErrorClass;
  /** Seconds until the same call makes sense. */
  readonly wait?: number;
}

/** By code in upper case (transport.md §1.3, §1.4). New codes appear at any time, so the list stays open. */
const byCode: Readonly<Record<string, Rule>> = {
  QUERY_LIMIT_EXCEEDED: { class: 'safe', wait: 1 },
  OPERATION_TIME_LIMIT: { class: 'safe', wait: 300 },
  INTERNAL_SERVER_ERROR: { class: 'ambiguous' },
  ERROR_UNEXPECTED_ANSWER: { class: 'ambiguous' },
  WRONG_REQUEST: { class: 'ambiguous' },
  COMMAND_ANSWER_FAILED: { class: 'ambiguous' },
  SENDING_FAILED: { class: 'ambiguous' },
  OVERLOAD_LIMIT: { class: 'later' },
  EXPIRED_TOKEN: { class: 'later' },
  METHOD_CONFIRM_WAITING: { class: 'later' },
  PAYMENT_REQUIRED: { class: 'later' },
  PORTAL_DELETED: { class: 'never' },
};

/** By status where the code is not listed: 429 is a rate limit, a gateway or a broken server may have run the call. */
const byStatus: Readonly<Record<number, Rule>> = {
  408: { class: 'ambiguous' },
  423: { class: 'ambiguous' },
  425: { class: 'ambiguous' },
  429: { class: 'safe', wait: 1 },
};

/** Codes compare without case. */
export function classify(code: string, httpStatus: number): Rule {
  const unlisted: Rule = { class: httpStatus >= 500 ? 'ambiguous' : 'never' };
  return byCode[code.toUpperCase()] ?? byStatus[httpStatus] ?? unlisted;
}
