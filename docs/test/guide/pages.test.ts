import { judge } from '@riposte/portal';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import '@riposte/testing/vitest';
import { compileMessage } from '../../fences/compile-message.ts';
import { composeMessage } from '../../fences/compose-message.ts';
import { mergePrograms } from '../../fences/merge-programs.ts';
import { runCode } from '../examples/run-code.ts';
import { readFences } from '../../fences/read-fences.ts';
import { fencesOf, pages, textOf } from './pages.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.end();
  await stage.close();
});

describe('the code of', () => {
  // What a bot logs of what goes wrong on purpose.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);

  it.each(pages.filter((page) => fencesOf(page).length > 0))(
    '%s runs, and says what it says',
    async (page) => {
      const { body } = mergePrograms(fencesOf(page).map(({ code }) => code));
      await runCode(body, { ...stage.names, expect });
      await stage.end();
    },
  );

  it('templates and snapshots shows the card that it makes', async () => {
    const page = 'guide/templates-and-snapshots.md';
    const { body } = mergePrograms(fencesOf(page).map(({ code }) => code));
    let made = '';
    const tell = (text: string): void => void (made = text);
    await runCode(`${body}\ntell(text);`, { ...stage.names, expect, tell });
    const [shown] = readFences(page, textOf(page)).filter(({ words }) => words.includes('card'));
    expect(`${made}\n`).toBe(shown?.code);
  });

  it('moving from raw arrays composes the request that it shows', () => {
    const page = 'guide/from-raw-arrays.md';
    const [request] = readFences(page, textOf(page)).filter(({ words }) => words.includes('request'));
    const [program] = fencesOf(page, 'playground');
    const { method, params } = JSON.parse(request!.code) as { method: 'imbot.message.add'; params: object };
    const stored = (given: object): unknown => {
      const { parts, text } = judge(method, given);
      return { text, attach: parts.attach?.stored, keyboard: parts.keyboard?.stored };
    };
    expect(stored(compileMessage(composeMessage(program!.code)).params)).toEqual(stored(params));
  });
});
