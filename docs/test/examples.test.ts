import { describe, expect, it, vi } from 'vitest';
import { collectExamples } from './examples/collect-examples.ts';
import { context } from './examples/context.ts';
import { exported } from './examples/exported.ts';
import { runCode } from './examples/run-code.ts';

/** Runs an example with every export, and what it takes for granted, in scope. */
const run = (code: string): Promise<void> => runCode(code, { ...context, ...exported });

describe('the example of', () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);

  it.each(collectExamples().map(({ place, code }) => [place, code] as const))(
    '%s runs',
    async (_place, code) => {
      await run(code);
    },
  );

  it('a value that is not what its comment says fails', async () => {
    await expect(run("isMethod('im.notify'); // false")).rejects.toThrow(
      'expected true to deeply equal false',
    );
    await expect(run("parseForm('a=1');\n// { a: '2' }")).rejects.toThrow();
  });
});
