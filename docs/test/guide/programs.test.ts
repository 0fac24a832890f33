import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Fence } from '../../fences/fence.ts';
import { mergePrograms } from '../../fences/merge-programs.ts';
import { readFences } from '../../fences/read-fences.ts';
import { runCode } from '../examples/run-code.ts';
import { fencesOf, pages } from './pages.ts';
import { openStage } from './stage.ts';

/** What a program of the guide is asked, and answers; `bot` is the one it is told to be. */
const plays: Readonly<
  Record<string, readonly { readonly bot: number; readonly ask: string; readonly answer: string }[]>
> = {
  'guide/getting-started.md': [
    { bot: 0, ask: '/echo [b]hello[/b]', answer: '[b]Maria Lopez[/b] said: [\u200bb]hello[\u200b/b]' },
  ],
  'guide/receiving-events.md': [
    { bot: 40, ask: '/ping', answer: 'pong' },
    { bot: 41, ask: '/ping', answer: 'pong' },
  ],
  'guide/deploying.md': [{ bot: 39, ask: '/ping', answer: 'pong' }],
  'guide/coding-assistants.md': [{ bot: 40, ask: 'hi', answer: '[b]Maria Lopez[/b], you wrote “hi”.' }],
};

const perform = async (code: string, { bot, ask, answer }: (typeof plays)[string][number]): Promise<void> => {
  const stage = await openStage({ BOT_ID: String(bot) });
  const { portal } = stage;
  let running = Promise.resolve();
  onTestFinished(async () => {
    await stage.end();
    await running;
    await stage.close();
  });
  running = runCode(mergePrograms([code]).body, stage.names);
  let isSetUp = false;
  void running.then(() => (isSetUp = true));
  const asks = (): boolean =>
    portal.log().some((entry) => entry.kind === 'request' && entry.method?.endsWith('event.get') === true);
  // A program that is sent its events has come to its end by then; one that fetches them begins to ask.
  await expect.poll(() => isSetUp || asks(), { timeout: 20_000 }).toBe(true);
  const isCommand = ask.startsWith('/');
  const chat = isCommand ? 5 : 6;
  await portal.say({ userId: 1269, dialog: isCommand ? 'chat5' : bot, text: ask });
  await expect.poll(() => portal.messages(chat).at(-1)?.text, { timeout: 20_000 }).toBe(answer);
};

const cast = pages
  .map((page) => [page, fencesOf(page, 'program')] as const)
  .filter(([, fences]) => fences.length > 0);

describe('the program', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);

  it.each(
    cast.flatMap(([page, fences]) =>
      fences.map((fence, index): readonly [string, Fence, string, number] => [
        fence.place,
        fence,
        page,
        index,
      ]),
    ),
  )('of %s answers', async (_place, { code }, page, index) => {
    const play = plays[page]?.[index];
    expect(play, 'a program that nobody asks anything').toBeDefined();
    await perform(code, play!);
  });

  it('of the README answers', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, program] = readFences('README.md', readme).filter(({ language }) => language === 'ts');
    // A reader's port is fixed; the one of a test is whatever is free.
    await perform(
      program!.code.replace('.register({ handler })', '.register({ handler: process.env.HANDLER! })'),
      {
        bot: 0,
        ask: '/echo hello',
        answer: '[b]Maria Lopez[/b] said: hello',
      },
    );
  });
});
