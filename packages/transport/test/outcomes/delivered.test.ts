import { describe, expect, it } from 'vitest';
import { delivered, DeliveryError, type Outcome } from '@riposte/transport';

describe('delivered', () => {
  it('gives what is in the chat', () => {
    expect(delivered({ status: 'sent', messageId: 5 }).messageId).toBe(5);
  });

  it.each<[Exclude<Outcome, { status: 'sent' }>, string]>([
    [{ status: 'accepted' }, 'does not tell whether'],
    [{ status: 'undelivered', reason: 'Too late.' }, 'Not delivered: Too late.'],
    [
      { status: 'rejected', code: 'X', description: 'No.', httpStatus: 400, permanent: true },
      'Refused: No. [X]',
    ],
    [
      { status: 'deferred', until: new Date(0), reason: 'rate limit' },
      'try again at 1970-01-01T00:00:00.000Z: rate limit',
    ],
    [{ status: 'unknown', cause: new Error('lost') }, 'may or may not be in the chat: lost'],
    [{ status: 'unknown', key: 'k', cause: new Error('lost') }, 'safe to repeat under the key k: lost'],
  ])('throws for %j', (outcome, message) => {
    expect(() => delivered(outcome)).toThrow(message);
    try {
      delivered(outcome);
    } catch (error) {
      expect(error).toBeInstanceOf(DeliveryError);
      expect((error as DeliveryError).outcome).toBe(outcome);
    }
  });
});
