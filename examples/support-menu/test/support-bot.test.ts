import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFetchedBot, type FetchedBot } from '../../../scripts/samples/run-fetched-bot.ts';
import { articles } from '../src/articles.ts';
import { findArticles } from '../src/find-articles.ts';
import { supportBot } from '../src/support-bot.ts';

const maria = { id: 1269, name: 'Maria Lopez' };
let running: FetchedBot;

beforeAll(async () => {
  const users = { [maria.id]: maria.name };
  running = await runFetchedBot((portal) => supportBot(portal, articles), {
    users,
    chat: { id: 1, title: 'x' },
  });
});
afterAll(() => running.close());

/** The newest message of the private dialog: its text, and what its buttons say. */
const screen = (): { readonly id: number; readonly text: string; readonly labels: readonly unknown[] } => {
  const { id, text, keyboard } = running.portal.messages(2).at(-1)!;
  return { id, text, labels: (keyboard ?? []).flatMap((button) => ('TEXT' in button ? [button.TEXT] : [])) };
};
const say = async (text: string): Promise<void> => {
  await running.portal.say({ userId: maria.id, dialog: 39, text });
  await running.answered();
};
const click = async (label: string): Promise<void> => {
  await running.portal.click({ userId: maria.id, messageId: screen().id, label });
  await running.answered();
};

it('leads through pages and articles in one message', async () => {
  await running.portal.join({ botId: 39, userId: maria.id });
  await running.answered();
  const { id, labels } = screen();
  expect(screen().text).toBe('[b]What can I help with?[/b] (page 1 of 5)');
  expect(labels).toContain('Where is my order?');
  await click('5');
  expect(screen()).toMatchObject({ id, text: '[b]What can I help with?[/b] (page 5 of 5)' });
  await click('Talk to a person');
  expect(screen()).toMatchObject({ id, text: '[b]Talk to a person[/b]' });
  await click('Back');
  expect(screen()).toMatchObject({ id, text: '[b]What can I help with?[/b] (page 5 of 5)' });
});

it('finds what is asked for, whatever it is, and comes back to what was found', async () => {
  await say('ORDER number');
  expect(screen().text).toMatch(/^\[b\]About “ORDER number”\[\/b\]/);
  expect(screen().labels).toContain('A part is missing');
  await click('A part is missing');
  await click('Back');
  expect(screen().text).toMatch(/^\[b\]About “ORDER number”\[\/b\]/);

  await say('[send=/x]gift[/send]');
  expect(screen().text).toContain('Nothing about “[\u200bsend=/x]gift[\u200b/send]”.');
  await say('é '.repeat(20_000));
  expect(screen().text).toContain('Nothing about “é é');
});

it.each([
  ['order', true],
  ['ORDER  many', true],
  ['order zebra', false],
])('a question of %j is found: %s', (words, isFound) => {
  expect(findArticles(articles, words).length > 0).toBe(isFound);
});
