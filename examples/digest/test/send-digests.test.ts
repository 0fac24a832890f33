import { connect, type Connection } from '@riposte/bot';
import { startPortal, type Portal } from '@riposte/emulator';
import { imbotV2 } from '@riposte/builder';
import { createTransport } from '@riposte/transport';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { digest } from '../src/digest.ts';
import { samplePeople } from '../src/sample-people.ts';
import { sendDigests } from '../src/send-digests.ts';

const target = imbotV2.messageSend({ botId: 39, dialogId: 1001 });
const people = samplePeople(60);
const busy = people.filter(({ tasks }) => tasks.length > 0);
const stranger = busy.at(-1)!;
let portal: Portal;
let connection: Connection;

beforeAll(async () => {
  const known = people.filter((person) => person !== stranger);
  portal = await startPortal({
    users: Object.fromEntries(known.map(({ id, name }) => [id, name])),
    firstIds: { bot: 39 },
  });
  const transport = createTransport({ webhook: portal.webhook, botToken: 'digest' });
  await transport.call('imbot.v2.Bot.register', {
    fields: { code: 'digest', properties: { name: 'Digest' }, eventMode: 'fetch' },
  });
  connection = connect({ transport, bot: { id: 39, api: 'v2' } });
});
afterAll(() => portal.close());

it('writes once to everybody who has tasks, also when it is run again after lost answers', async () => {
  portal.faults.add({ kind: 'reset', times: 2, match: { method: 'imbot.v2.Chat.Message.send' } });
  const failed = [{ id: stranger.id, why: 'CHAT_NOT_FOUND' }];
  for (let run = 0; run < 2; run += 1) {
    const summary = await sendDigests(connection, people, '2026-11-26');
    expect(summary).toEqual({ sent: busy.length - 1, later: [], unsure: [], failed });
  }
  const { executions, doubles } = portal.executions();
  expect({ executions: executions.length, doubles }).toEqual({ executions: busy.length - 1, doubles: [] });

  await sendDigests(connection, people.slice(0, 2), '2026-11-27');
  expect(portal.executions().executions).toHaveLength(busy.length);
});

it('shows twenty tasks and how many more there are, and what people wrote as they wrote it', () => {
  const [person] = busy.filter(({ tasks }) => tasks.length > 20);
  const json = JSON.stringify(digest(person!).compile(target).params);
  expect(json).toContain('and 6 more');
  expect(json).toContain('Sign the act [\u200bdraft]');
});
