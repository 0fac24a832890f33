import { createVirtualClock, type Portal } from '@riposte/emulator';
import { expect, it } from 'vitest';
import { call, listenForEvents, openPortal } from '../open-portal.ts';

/** A conversation with chance in it; everything that went over the wire, and the state it left. */
const run = async (seed: string): Promise<{ readonly wire: readonly string[]; readonly state: string }> => {
  const clock = createVirtualClock();
  const { bodies } = await listenForEvents();
  const portal: Portal = await openPortal({
    clock,
    seed,
    publicUrl: 'https://acme.example',
    plan: 'standard',
  });
  const { clientId } = portal.application;
  const wire: string[] = [];
  const ask = async (method: string, params: object): Promise<void> => {
    try {
      wire.push(JSON.stringify(await call(portal, method, params)));
    } catch (error) {
      wire.push((error as Error).name);
    }
  };
  await ask('imbot.v2.Bot.register', { fields: { code: 'b', botToken: 't', properties: { name: 'B' } } });
  const bot = { botId: 2, botToken: 't' };
  await ask('imbot.v2.Command.register', { ...bot, fields: { command: 'a', title: { en: 'A' } } });
  portal.faults.add({ kind: 'html', times: null, chance: 0.3 });
  portal.faults.add({ kind: 'status', status: 502, phase: 'after', times: null, chance: 0.3 });
  for (let index = 0; index < 60; index += 1) {
    await portal.say({ userId: 1, dialog: 'chat1', text: `/a ${index}` });
    await ask('imbot.v2.Chat.Message.send', {
      ...bot,
      dialogId: 'chat1',
      fields: { message: String(index) },
    });
    if (index % 20 === 0) await clock.advance(1_500);
  }
  portal.faults.clear();
  await ask('imbot.v2.Event.get', bot);
  wire.push(portal.issueTokens().access, portal.authorizationCode(), clientId, ...bodies);
  return { wire, state: portal.snapshot() };
};

it('a seeded run repeats byte for byte', async () => {
  const [first, again, other] = [await run('seed'), await run('seed'), await run('another')];
  expect(again).toEqual(first);
  expect(other.wire).not.toEqual(first.wire);
});
