import type { Outcome } from '../outcomes/outcome.ts';

/** A message that is not known to be in the chat, for those who would rather have an exception; `outcome` says why. */
export class DeliveryError extends Error {
  override readonly name: string = 'DeliveryError';
  readonly outcome: Exclude<Outcome, { status: 'sent' }>;

  constructor(outcome: Exclude<Outcome, { status: 'sent' }>) {
    super(describe(outcome), outcome.status === 'unknown' ? { cause: outcome.cause } : {});
    this.outcome = outcome;
  }
}

function describe(outcome: Exclude<Outcome, { status: 'sent' }>): string {
  switch (outcome.status) {
    case 'accepted':
      return 'The portal took the answer and does not tell whether it was written.';
    case 'undelivered':
      return `Not delivered: ${outcome.reason}`;
    case 'rejected':
      return `Refused: ${outcome.description} [${outcome.code}]`;
    case 'deferred':
      return `Not sent for now, try again at ${outcome.until.toISOString()}: ${outcome.reason}`;
    case 'unknown':
      return `It may or may not be in the chat${outcome.key === undefined ? '' : `; safe to repeat under the key ${outcome.key}`}: ${outcome.cause.message}`;
  }
}
