import { describe, expect, it } from 'vitest';
import { createTransport, type MoveEvent } from '@riposte/transport';
import { unkeyed } from '../helpers/message.ts';
import { openPortal } from '../helpers/open-portal.ts';
import { serve } from '../helpers/serve.ts';

describe('a portal that was renamed', () => {
  it('gets the call once more at its new address, and every later one at once', async () => {
    const portal = await openPortal();
    const moves: MoveEvent[] = [];
    const transport = createTransport(
      { webhook: portal.webhook, clientId: 'c' },
      { onMove: (move) => moves.push(move) },
    );
    const registered = await transport.call('imbot.register', {
      CODE: 'b',
      EVENT_HANDLER: 'http://127.0.0.1:9/',
      PROPERTIES: { NAME: 'B' },
    });
    const to = portal.url.replace('127.0.0.1', 'localhost');
    portal.faults.add({ kind: 'redirect', to, times: null });
    for (const text of ['one', 'two']) {
      expect(await transport.send(unkeyed(Number(registered), 'chat1', text))).toMatchObject({
        status: 'sent',
      });
    }
    expect(portal.messages(1).map(({ text }) => text)).toEqual(['one', 'two']);
    expect(moves).toEqual([{ from: portal.url, to }]);
    expect(transport.portal).toBe(to);
    expect(portal.log().filter((entry) => entry.status === 302)).toHaveLength(1);
  });

  it.each([301, 302, 303, 307, 308])(
    'elsewhere, by %i, gets nothing, and it is told where',
    async (status) => {
      const moves: MoveEvent[] = [];
      const webhook = await serve((_request, response) => {
        response.writeHead(status, { Location: 'https://other.example/rest/1/s3cretcode/imbot.message.add' });
        response.end();
      });
      const transport = createTransport({ webhook }, { onMove: (move) => moves.push(move) });
      const outcome = await transport.send(unkeyed(1, 'chat1', 'x'));
      expect(outcome).toMatchObject({
        status: 'rejected',
        code: 'PORTAL_MOVED',
        permanent: true,
        httpStatus: status,
      });
      expect(JSON.stringify(outcome)).toContain('other.example');
      expect(JSON.stringify(outcome)).not.toContain('s3cretcode');
      expect(moves).toEqual([]);
    },
  );

  it('and sends in a circle, is asked twice', async () => {
    let calls = 0;
    const webhook = await serve((request, response) => {
      calls += 1;
      response.writeHead(302, { Location: request.url });
      response.end();
    });
    expect(await createTransport({ webhook }).send(unkeyed(1, 'chat1', 'x'))).toMatchObject({
      code: 'PORTAL_MOVED',
    });
    expect(calls).toBe(2);
  });
});
