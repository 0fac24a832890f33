import { command, reply } from '@riposte/builder';
import { expect, it } from 'vitest';
import { bot, connect } from '@riposte/bot';
import { chatId, clientId, openPortal, serveBot } from './open-portal.ts';

const echo = command('echo', String);
/** Private dialogs, which do not wait for each other. */
const people = Array.from({ length: 8 }, (_, index) => 100 + index);
const rounds = 3;

it('events that come twice or out of order and answers that are lost on the way double nothing and lose nothing', async () => {
  const portal = await openPortal({
    api: 'v2',
    seed: 'a bot among faults',
    users: Object.fromEntries(people.map((id) => [id, `User ${id}`])),
  });
  const connection = connect(
    { webhook: portal.webhook, clientId, bot: { id: 39, api: 'v2' } },
    { limiter: { rate: 500, burst: 500 } },
  );
  const undelivered: string[] = [];
  const echoBot = bot(connection, { applicationToken: portal.applicationToken })
    .on(echo, async ({ params, answer }) => {
      const delivery = await answer(reply(params));
      if (delivery.status !== 'sent') undelivered.push(params);
    })
    .onUndelivered(() => undefined);
  await serveBot(echoBot);

  const always = { times: null } as const;
  const match = { method: 'imbot.v2.Chat.Message.send' };
  portal.faults.add({ kind: 'duplicateEvent', chance: 0.3, ...always });
  portal.faults.add({ kind: 'reorderEvent', skip: 4, times: 3 });
  portal.faults.add({ kind: 'reset', chance: 0.15, match, ...always });
  portal.faults.add({ kind: 'status', status: 502, phase: 'after', chance: 0.1, match, ...always });
  const said: string[] = [];
  // Not awaited one by one: an event that waits for the next one is let go by it.
  const taken: Promise<unknown>[] = [];
  const say = (userId: number, round: number): void => {
    said.push(`${userId} ${round}`);
    taken.push(portal.say({ userId, dialog: 39, text: `/echo ${userId} ${round}` }));
  };
  for (let round = 0; round < rounds; round += 1) for (const id of people) say(id, round);
  say(100, rounds);
  await Promise.all(taken);
  await portal.settled();
  await echoBot.settled();

  const played = portal.log().filter(({ faults }) => faults.length > 0);
  expect(played.filter(({ kind }) => kind === 'event').length).toBeGreaterThan(3);
  expect(played.filter(({ kind }) => kind === 'request').length).toBeGreaterThan(3);
  const answered = people
    .flatMap((_, index) => portal.messages(chatId + 1 + index))
    .filter(({ authorId }) => authorId === 39)
    .map(({ text }) => text);
  expect(new Set(answered).size).toBe(answered.length);
  expect(portal.executions().doubles).toEqual([]);
  const told = new Set([...answered, ...undelivered]);
  expect(said.filter((text) => !told.has(text))).toEqual([]);
  expect(answered.length).toBeGreaterThan(said.length / 2);
});
