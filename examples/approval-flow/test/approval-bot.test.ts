import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFetchedBot, type FetchedBot } from '../../../scripts/samples/run-fetched-bot.ts';
import { approvalBot } from '../src/approval-bot.ts';
import { memoryLeaveStore } from '../src/leave-store.ts';

const maria = { id: 1269, name: 'Maria Lopez' };
const manager = { id: 12, name: 'John Baker' };
let running: FetchedBot;

beforeAll(async () => {
  running = await runFetchedBot(
    (portal) => approvalBot(portal, { leaves: memoryLeaveStore({ firstId: 1 }), managers: [manager.id] }),
    {
      users: { [maria.id]: maria.name, [manager.id]: manager.name },
      chat: { id: 2941, title: 'Sales' },
    },
  );
});
afterAll(() => running.close());

const ask = async (text: string): Promise<void> => {
  await running.portal.say({ userId: maria.id, dialog: 'chat2941', text });
  await running.answered();
};
const click = async (userId: number, label: string): Promise<void> => {
  await running.portal.click({ userId, messageId: request().id, label });
  await running.answered();
};
const answer = (): string => running.portal.messages(2941).at(-1)!.text;
/** The manager's dialog with the bot is the first that is opened. */
const request = (): ReturnType<FetchedBot['portal']['messages']>[number] =>
  running.portal.messages(2942).at(-1)!;
const toMaria = (): readonly string[] => running.portal.messages(2943).map(({ text }) => text);

it.each(['/leave soon', '/leave -3 paid', '/leave 0 paid'])('helps who mistypes: %s', async (typed) => {
  await ask(typed);
  expect(answer()).toBe('Like this: [put=/leave 3 paid visiting my mother]/leave 3 paid[/put]');
});

it('passes a request on, decides it once, by a manager, and tells who asked', async () => {
  await ask('/leave 3 paid to see [b]mum[/b]');
  expect(answer()).toBe('Your request is with your manager.');
  expect(request().text).toBe('[user=1269]Maria Lopez[/user] asks for 3 days of leave.');
  expect(JSON.stringify(request().attach)).toContain('to see [\u200bb]mum[\u200b/b]');

  await click(maria.id, 'Approve');
  expect(request().keyboard).toHaveLength(2);

  await click(manager.id, 'Reject');
  expect(request()).toMatchObject({ keyboard: null, attach: { COLOR_TOKEN: 'alert' } });
  expect(JSON.stringify(request().attach)).toContain('[b]Rejected[/b] by John Baker.');
  expect(toMaria()).toEqual(['Your request for 3 days of leave was rejected by John Baker.']);
});

it('does not take a request of one process for that of another', async () => {
  const request = { from: maria, days: 1, kind: 'paid', note: undefined } as const;
  const [before, after] = [memoryLeaveStore(), memoryLeaveStore({ firstId: Date.now() + 1_000 })];
  const { id } = await before.add(request);
  await after.add(request);
  expect(await after.decide(id, { isApproved: true, by: manager.name })).toBeUndefined();
});

it('takes no decision that is typed', async () => {
  await ask('/leave 1 unpaid');
  await running.portal.say({ userId: manager.id, dialog: 39, text: '/leave-decide 2 true' });
  await running.answered();
  expect(toMaria()).toHaveLength(1);
});
