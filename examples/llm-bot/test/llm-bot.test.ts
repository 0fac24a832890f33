import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFetchedBot, type FetchedBot } from '../../../scripts/samples/run-fetched-bot.ts';
import { llmBot } from '../src/llm-bot.ts';
import type { Model } from '../src/model.ts';
import { standInModel } from '../src/stand-in-model.ts';

const maria = { id: 1269, name: 'Maria Lopez' };
const votes: (readonly [messageId: number, isGood: boolean])[] = [];
const questions: string[] = [];
let running: FetchedBot;

/** Goes on when it is told to. */
let goOn = (): void => undefined;
const halting: Model = async function* (question) {
  questions.push(question);
  yield '# So far\n\n**bo';
  await new Promise<void>((resolve) => (goOn = resolve));
  yield 'ld** [send=/rm]x[/send]\n\n| a | b |\n|---|---|\n| 1 | `2` |';
};
/** More than a message holds. */
const endless: Model = async function* () {
  yield 'It begins well. ';
  await Promise.resolve();
  yield 'word '.repeat(5_000);
};
const standIn = standInModel({ pause: 0 });

beforeAll(async () => {
  const model: Model = (question, options) =>
    (question.includes('halt') ? halting : question.includes('all of it') ? endless : standIn)(
      question,
      options,
    );
  running = await runFetchedBot(
    (portal) => llmBot(portal, { model, vote: (id, { isGood }) => votes.push([id, isGood]) }),
    { users: { [maria.id]: maria.name }, chat: { id: 1, title: 'x' } },
  );
});
afterAll(() => running.close());

const answers = (): ReturnType<FetchedBot['portal']['messages']> =>
  running.portal.messages(2).filter(({ authorId }) => authorId === 39);
const ask = (text: string): Promise<unknown> => running.portal.say({ userId: maria.id, dialog: 39, text });

it('shows what has come so far, and then the whole, in one message', async () => {
  await ask('Please [B]halt[/B]');
  await expect
    .poll(() => answers().at(-1)?.text, { timeout: 20_000 })
    .toBe('[size=22][b]So far[/b][/size]\n[b]bo[/b]');
  expect(questions).toEqual(['Please **halt**']);
  goOn();
  await running.answered();
  expect(answers()).toHaveLength(1);
  expect(answers()[0]).toMatchObject({
    text: '[size=22][b]So far[/b][/size]\n[b]bold[/b] [\u200Bsend=/rm]x[\u200B/send]',
    attach: {
      BLOCKS: [
        {
          GRID: [
            { NAME: 'a', VALUE: '[b]b[/b]' },
            { NAME: '1', VALUE: '[i]2[/i]' },
          ],
        },
      ],
    },
  });
});

it.each([
  ['help', /^\[size=20\]\[b\]I am a stand-in/],
  ['show me a table', /^\[size=18\]\[b\]Three plans/],
  ['some code', /\[code\]def total\(deals, stage\):\n\s{4}# \[b\]not bold/],
  ['break', /the first of them is that \[b\]connec\[\/b\]$/],
])('answers %j', async (text, answer) => {
  await ask(text);
  await running.answered();
  expect(answers().at(-1)?.text).toMatch(answer);
});

it('says below what has come that it broke off', async () => {
  await ask('break');
  await running.answered();
  expect(JSON.stringify(answers().at(-1))).toContain('[i]The answer broke off here. Please ask again.[/i]');
});

it('says that an answer is too long for a message', async () => {
  await ask('all of it');
  await running.answered();
  expect(answers().at(-1)?.text).toMatch(/^The answer is longer than a message can be\./);
});

it('takes a vote by a button', async () => {
  await ask('help');
  await running.answered();
  const { id: messageId = 0 } = answers().at(-1) ?? {};
  await running.portal.click({ userId: maria.id, messageId, label: '👎' });
  await running.answered();
  expect(votes).toEqual([[messageId, false]]);
});
