import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createTransport, deriveKey } from '@riposte/transport';
import {
  eventKey,
  memoryEventLog,
  parseEventBody,
  readEventRequest,
  rememberedFor,
  verifyEvent,
} from '@riposte/transport/inbound';
import { keyed } from '../helpers/message.ts';
import { openPortal } from '../helpers/open-portal.ts';

it('events that come twice and out of order are each answered once', async () => {
  const portal = await openPortal({
    memberId: 'acme',
    users: { 42: 'Mara' },
    chat: { id: 6001, title: 'Ops' },
  });
  const transport = createTransport(
    { webhook: portal.webhook, clientId: 'c' },
    { limiter: { rate: 1_000, burst: 1_000 } },
  );
  const log = memoryEventLog();
  const work: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      response.end();
      work.push(take(body, request.headers['content-type'] ?? ''));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  let seen = 0;
  const take = async (body: string, type: string): Promise<void> => {
    const request = readEventRequest(parseEventBody(body, type));
    if (request === undefined) return;
    expect(await verifyEvent(request, () => portal.applicationToken)).toBe('trusted');
    for (const event of request.events) {
      seen += 1;
      if (
        !(await log.remember(eventKey(request, event), Date.now() + rememberedFor)) ||
        event.kind !== 'message'
      )
        continue;
      const key = deriveKey({ portal: request.memberId, dialog: event.dialog, source: event.messageId });
      await transport.send(keyed(event.botId, String(event.dialog), `You said: ${event.text}`), { key });
    }
  };
  const handler = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const registered = await transport.call('imbot.v2.Bot.register', {
    fields: { code: 'b', properties: { name: 'B' }, eventMode: 'webhook', webhookUrl: handler },
  });
  const { id } = (registered as { readonly bot: { readonly id: number } }).bot;
  portal.faults.add({ kind: 'duplicateEvent', times: null });
  portal.faults.add({ kind: 'reorderEvent', times: 2 });
  // An event that is held back goes when the next one has gone, so nobody waits for one before the next is said.
  const said = ['one', 'two', 'three', 'four', 'five'].map((text) =>
    portal.say({ userId: 42, dialog: 'chat6001', text: `[USER=${id}]B[/USER] ${text}` }),
  );
  await Promise.all(said);
  await portal.settled();
  await expect.poll(() => seen, { timeout: 20_000 }).toBeGreaterThanOrEqual(10);
  await Promise.all(work);
  const answers = portal.messages(6001).filter(({ text }) => text.startsWith('You said'));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(answers.length);
  expect(answers).toHaveLength(5);
  expect(portal.executions().doubles).toEqual([]);
});
