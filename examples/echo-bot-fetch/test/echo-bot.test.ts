import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFetchedBot, type FetchedBot } from '../../../scripts/samples/run-fetched-bot.ts';
import { echoBot } from '../src/echo-bot.ts';

const maria = { id: 1269, name: 'Maria Lopez' };
let running: FetchedBot;

beforeAll(async () => {
  const users = { [maria.id]: maria.name };
  running = await runFetchedBot(echoBot, { users, chat: { id: 2941, title: 'Sales' } });
});
afterAll(() => running.close());

const last = (chat = 2941): { readonly id: number; readonly text: string } =>
  running.portal.messages(chat).at(-1)!;
const say = async (dialog: 'chat2941' | 39, text: string): Promise<void> => {
  await running.portal.say({ userId: maria.id, dialog, text });
  await running.answered();
};

it('says back what is typed, literally, and again on a click', async () => {
  await say('chat2941', '/echo [b]hello[/b]');
  const { id, text } = last();
  expect(text).toBe('[b]Maria Lopez[/b] said: [\u200bb]hello[\u200b/b]');
  await running.portal.click({ userId: maria.id, messageId: id, label: 'Again' });
  await running.answered();
  expect(last()).toMatchObject({ text, keyboard: [{ COMMAND: 'echo', COMMAND_PARAMS: '[b]hello[/b]' }] });
  expect(last().id).toBeGreaterThan(id);
});

it('greets who opens a dialog with it, and answers plain words there', async () => {
  await running.portal.join({ botId: 39, userId: maria.id });
  await running.answered();
  expect(last(2942).text).toBe('Hello! Write [put=/echo hello]/echo hello[/put].');
  await say(39, 'how are you?');
  expect(last(2942).text).toContain('Maria Lopez, you wrote “how are you?”.');
});
