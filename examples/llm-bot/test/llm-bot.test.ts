import { imbotV2, split } from '@riposte/builder';
import { markdown } from '@riposte/markdown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFetchedBot, type FetchedBot } from '../../../scripts/samples/run-fetched-bot.ts';
import { llmBot } from '../src/llm-bot.ts';
import type { Model } from '../src/model.ts';
import { standInModel } from '../src/stand-in-model.ts';

const maria = { id: 1269, name: 'Maria Lopez' };
const votes: (readonly [messageId: number, isGood: boolean])[] = [];
const questions: string[] = [];
/** What became of the messages of each long answer. */
const parted: (readonly string[])[] = [];
let running: FetchedBot;

/** Goes on when it is told to. */
let goOn = (): void => undefined;
const halting: Model = async function* (question) {
  questions.push(question);
  yield '# So far\n\n**bo';
  await new Promise<void>((resolve) => (goOn = resolve));
  yield 'ld** [send=/rm]x[/send]\n\n| a | b |\n|---|---|\n| 1 | `2` |';
};
/** More than two messages hold, with a table at its end. */
const long = [
  '# From the beginning',
  ...Array.from(
    { length: 600 },
    (_, index) => `${index + 1}. A point of **some** weight, and [a link](https://example.com/${index})`,
  ),
  '',
  '| a | b |\n|---|---|\n| 1 | 2 |',
].join('\n');
const endless: Model = async function* () {
  yield long.slice(0, 200);
  await Promise.resolve();
  yield long.slice(200);
};
/** As long, and it breaks off. */
const endlessly: Model = async function* (...asked) {
  yield* endless(...asked);
  throw new Error('broken off');
};
const silent: Model = async function* () {
  await Promise.resolve();
  yield ' \n';
};
const standIn = standInModel({ pause: 0 });

beforeAll(async () => {
  const models: Readonly<Record<string, Model>> = {
    'Please **halt**': halting,
    'all of it': endless,
    'all of it, and more': endlessly,
    nothing: silent,
  };
  const model: Model = (question, options) => (models[question] ?? standIn)(question, options);
  running = await runFetchedBot(
    (portal) =>
      llmBot(portal, {
        model,
        vote: (id, { isGood }) => votes.push([id, isGood]),
        parts: (outcomes) => parted.push(outcomes.map(({ status }) => status)),
      }),
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

it('sends a long answer in several messages, whole and in order, with the buttons below the last', async () => {
  const before = answers().length;
  await ask('all of it');
  await running.answered();
  const [head, ...shown] = answers().slice(before);
  expect(head?.text).toBe(`A long answer, in ${shown.length} messages:`);
  expect(shown.length).toBeGreaterThan(2);
  expect(parted).toEqual([shown.map(() => 'sent')]);
  // What the portal keeps of each is what `split` made of it.
  const whole = split(markdown(long), imbotV2.messageSend({ botId: 39, dialogId: maria.id }));
  expect(shown.map(({ text }) => text)).toEqual(
    whole.map(({ params }) => (params as { fields: { message: string } }).fields.message),
  );
  expect(shown.map(({ keyboard }) => keyboard !== null)).toEqual(
    shown.map((_, index) => index === shown.length - 1),
  );
  expect(JSON.stringify(shown.at(-1)?.attach)).toContain('"NAME":"1"');
  await running.portal.click({ userId: maria.id, messageId: shown.at(-1)?.id ?? 0, label: '👍' });
  await running.answered();
  expect(votes.splice(0)).toEqual([[shown.at(-1)?.id, true]]);
});

it('says below a long answer, too, that it broke off', async () => {
  await ask('all of it, and more');
  await running.answered();
  expect(answers().at(-3)?.text).not.toContain('broke off');
  expect(JSON.stringify(answers().at(-1))).toContain('[i]The answer broke off here. Please ask again.[/i]');
});

it('sends nothing after a message of a long answer that is refused, and says so', async () => {
  const match = { method: 'imbot.v2.chat.message.send' };
  // The draft and the first message are let through.
  running.portal.faults.add({ kind: 'error', code: 'ACCESS_DENIED', status: 400, match, skip: 2, times: 1 });
  const before = answers().length;
  await ask('all of it');
  await running.answered();
  expect(parted.at(-1)).toEqual(['sent', 'rejected']);
  const [head, first, ...more] = answers().slice(before);
  const count = /in (\d+) messages/.exec(head?.text ?? '')?.[1] ?? '';
  expect(first?.text).toContain('From the beginning');
  expect(more.map(({ text }) => text)).toEqual([
    `Message 2 of ${count} did not arrive, and nothing after it was sent. Please ask again.`,
  ]);
});

it('doubles no message of a long answer whose confirmation was lost', async () => {
  running.portal.faults.add({
    kind: 'reset',
    match: { method: 'imbot.v2.chat.message.send' },
    skip: 2,
    times: 1,
  });
  const before = answers().length;
  await ask('all of it');
  await running.answered();
  const texts = answers()
    .slice(before)
    .map(({ text }) => text);
  expect(parted.at(-1)).toEqual(texts.slice(1).map(() => 'sent'));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts[0]).toBe(`A long answer, in ${texts.length - 1} messages:`);
});

it('says so when the model says nothing', async () => {
  await ask('nothing');
  await running.answered();
  expect(answers().at(-1)?.text).toBe('There is no answer to this.');
});

it('takes a vote by a button', async () => {
  await ask('help');
  await running.answered();
  const { id: messageId = 0 } = answers().at(-1) ?? {};
  await running.portal.click({ userId: maria.id, messageId, label: '👎' });
  await running.answered();
  expect(votes).toEqual([[messageId, false]]);
});
