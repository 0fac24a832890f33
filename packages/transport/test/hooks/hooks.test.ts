import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport, type AttemptEvent, type OutcomeEvent } from '@riposte/transport';
import { channels, diagnostics } from '@riposte/transport/node';
import { keyed, unkeyed } from '../helpers/message.ts';
import { serve } from '../helpers/serve.ts';
import { openScripted, id, refusal, id2 } from '../helpers/scripted.ts';

describe('onAttempt', () => {
  it('hears of every request, with the id the portal hears', async () => {
    const urls: string[] = [];
    const attempts: AttemptEvent[] = [];
    const webhook = await serve((request, response) => {
      urls.push(request.url ?? '');
      response.end('{"result":1}');
    });
    await createTransport({ webhook }, { onAttempt: (event) => attempts.push(event) }).call('server.time');
    expect(attempts).toMatchObject([
      {
        method: 'server.time',
        portal: new URL(webhook).origin,
        attempt: 1,
        calls: 1,
        answer: 'result',
        milliseconds: expect.any(Number),
      },
    ]);
    expect(urls[0]).toContain(`bx24_request_id=${attempts[0]?.requestId}`);
  });

  it('hears what went wrong', async () => {
    const { send, attempts } = await openScripted([refusal('QUERY_LIMIT_EXCEEDED', 503), 'reset', id2]);
    await send(keyed(39, 'chat5', 'x'));
    expect(attempts).toMatchObject([
      { attempt: 1, answer: 'refusal', code: 'QUERY_LIMIT_EXCEEDED', httpStatus: 503 },
      { attempt: 2, answer: 'failure', code: expect.stringMatching(/^(?:UND_ERR_SOCKET|ECONNRESET)$/) },
      { attempt: 3, answer: 'result' },
    ]);
    expect(new Set(attempts.map(({ requestId }) => requestId)).size).toBe(3);
  });
});

describe('onOutcome', () => {
  it('hears what became of every send', async () => {
    const outcomes: OutcomeEvent[] = [];
    const { send } = await openScripted([id, refusal('MESSAGE_EMPTY')], {
      onOutcome: (event) => outcomes.push(event),
    });
    await send(unkeyed(39, 'chat5', 'x'));
    await send(unkeyed(39, 'chat5', 'x'));
    expect(outcomes).toMatchObject([
      { method: 'imbot.message.add', dialog: 'chat5', outcome: { status: 'sent', messageId: 7 } },
      { outcome: { status: 'rejected', code: 'MESSAGE_EMPTY' } },
    ]);
  });
});

describe('a listener that fails', () => {
  it.each<[string, () => unknown]>([
    [
      'by throwing',
      () => {
        throw new Error('listener');
      },
    ],
    ['by rejecting', () => Promise.reject(new Error('listener'))],
  ])('%s changes nothing', async (_name, listener) => {
    const { send } = await openScripted([refusal('QUERY_LIMIT_EXCEEDED', 503), id], {
      onAttempt: listener,
      onOutcome: listener,
      onThrottle: listener,
    });
    expect(await send(unkeyed(39, 'chat5', 'x'))).toMatchObject({ status: 'sent' });
  });
});

describe('diagnostics', () => {
  it('publishes what the hooks hear, and tells them too', async () => {
    const published: unknown[] = [];
    const heard: unknown[] = [];
    const listen = (event: unknown, name: string | symbol): void => {
      published.push([name, (event as { method: string }).method]);
    };
    for (const name of Object.values(channels)) subscribe(name, listen);
    onTestFinished(() => {
      for (const name of Object.values(channels)) unsubscribe(name, listen);
    });
    const { send } = await openScripted([id], diagnostics({ onOutcome: (event) => heard.push(event) }));
    await send(unkeyed(39, 'chat5', 'x'));
    expect(published).toEqual([
      ['riposte:attempt', 'imbot.message.add'],
      ['riposte:outcome', 'imbot.message.add'],
    ]);
    expect(heard).toHaveLength(1);
  });
});
