import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from '../http/answer.ts';
import type { Ticket } from './ticket.ts';

/** A batch goes on without the caller who gives up: what becomes of his part nobody tells him any more. */
export async function letGo<T>(group: readonly Ticket[], work: () => Promise<T>): Promise<T> {
  const release = group.map(({ call, settle }) => {
    const stop = (): void => {
      settle(abandoned(call.method));
    };
    call.signal?.addEventListener('abort', stop);
    return () => call.signal?.removeEventListener('abort', stop);
  });
  try {
    return await work();
  } finally {
    for (const done of release) done();
  }
}

function abandoned(method: string): Answer {
  const message = 'The caller gave up while the portal was working; the call may have run.';
  return { kind: 'failure', error: new ConnectionError({ method, code: 'ABORTED', message, sent: 'maybe' }) };
}
