import { createVirtualClock } from '@riposte/emulator';
import { expect, it } from 'vitest';
import { call, openPortal, openWithBot } from '../open-portal.ts';

it('puts everything back to what it was', async () => {
  const { portal } = await openWithBot({ clock: createVirtualClock() });
  await portal.say({ userId: 42, dialog: 'chat6001', text: 'before' });
  const before = portal.snapshot();
  await portal.say({ userId: 42, dialog: 'chat6001', text: 'after' });
  await call(portal, 'imbot.unregister', { CLIENT_ID: 'c', BOT_ID: 901 });
  portal.faults.add({ kind: 'html' });
  portal.restore(before);
  expect(portal.messages(6001).map(({ text }) => text)).toEqual(['before']);
  expect(portal.faults.list()).toEqual([]);
  expect(portal.snapshot()).toBe(before);
  const { messageId } = await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
  expect(messageId).toBe(70_412);
});

it('goes to another portal too', async () => {
  const { portal } = await openWithBot({ webhookCode: 'code' });
  await portal.say({ userId: 42, dialog: 'chat6001', text: 'hello' });
  const other = await openPortal({ webhookCode: 'code' });
  other.restore(portal.snapshot());
  expect(other.messages(6001)).toEqual(portal.messages(6001));
});

it('refuses a snapshot in which a list is none', async () => {
  const portal = await openPortal();
  const held = JSON.parse(portal.snapshot()) as object;
  expect(() => {
    portal.restore(JSON.stringify({ ...held, users: 5 }));
  }).toThrow('In the snapshot users is no list.');
});

it.each(['', 'x', '1', 'null', '{}', '{"users":5}'])('refuses %j', async (snapshot) => {
  const portal = await openPortal();
  const before = portal.snapshot();
  expect(() => {
    portal.restore(snapshot);
  }).toThrow(RangeError);
  expect(portal.snapshot()).toBe(before);
});
