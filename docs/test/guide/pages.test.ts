import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import '@riposte/testing/vitest';
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
});
