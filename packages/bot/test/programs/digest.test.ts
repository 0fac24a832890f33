import { expect, it } from 'vitest';
import { callsOf, clientId, openPortal } from '../open-portal.ts';
import { told, users } from './digest-data.ts';

it('the digest program notifies and writes to everybody with tasks, once, and tells of those it could not reach', async () => {
  const portal = await openPortal({
    api: 'v2',
    users: Object.fromEntries(users.filter(({ id }) => id !== 9_999).map(({ id, name }) => [id, name])),
  });
  process.env.B24 = portal.webhook;
  process.env.TOKEN = clientId;
  await import('./digest.ts');

  const reached = users.filter(({ tasks, id }) => tasks.length > 0 && id !== 9_999);
  expect(callsOf(portal, 'im.notify.system.add')).toHaveLength(reached.length + 1);
  const { executions, doubles } = portal.executions();
  expect(doubles).toEqual([]);
  expect(executions).toHaveLength(reached.length);
  expect(told).toEqual([
    'dead 9999 The portal made no notification of it.',
    expect.stringMatching(/^dead 9999 (?:CHAT_NOT_FOUND|ACCESS_DENIED)$/),
  ]);
  const first = portal.messages(2942)[0]!;
  expect(first.text).toBe('Good morning, User 1');
  expect(JSON.stringify(first.attach)).toContain('and 10 more');
});
