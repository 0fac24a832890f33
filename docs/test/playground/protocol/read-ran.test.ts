import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRan } from '../../../playground/protocol/read-ran.ts';
import { runCode } from '../../../playground/runtime/run/run-code.ts';

const cyclic = {};

describe('what a run said', () => {
  it.each([
    "import { reply } from '@riposte/builder'; export default reply('x').attach((a) => a.message('[b]y[/b]'));",
    "import { reply } from '@riposte/builder'; export default reply('');",
    'throw new Error("no");',
    'console.log(1);',
  ])('comes over as it was: %s', async (code) => {
    const ran = await runCode({ code });
    expect(readRan(ran)).toEqual(ran);
  });

  it.each([
    ['contains itself', () => Object.assign(cyclic, { cyclic })],
    ['JSON has no place for', () => ({ USER_ID: 1n })],
    ['is longer than anything that can be sent', () => ({ MESSAGE: 'x'.repeat(5_000_000) })],
  ])('has no call that %s', (_what, params) => {
    expect(readRan({ call: { method: 'im.notify', params: params() } }).call).toBeUndefined();
  });

  it('is texts and numbers of bounded length, whatever was said', () => {
    fc.assert(
      fc.property(
        fc.anything({ withObjectString: true, withNullPrototype: true }),
        fc.dictionary(
          fc.constantFrom('method', 'call', 'issues', 'sizes', 'thrown', 'output'),
          fc.oneof(
            fc.anything(),
            fc.array(fc.dictionary(fc.constantFrom('line', 'message', 'path'), fc.anything())),
          ),
        ),
        (anything, likely) => {
          for (const said of [anything, likely]) {
            const { issues, output, thrown } = readRan(said);
            const texts = [
              ...output,
              ...issues.flatMap(({ code, message, hint, path }) => [code, message, hint, path]),
            ];
            expect([...texts, thrown?.message ?? ''].every((text) => typeof text === 'string')).toBe(true);
            const lines = [...issues, thrown ?? {}].map(({ line }: { line?: unknown }) => line);
            expect(lines.every((line) => line === undefined || Number.isSafeInteger(line))).toBe(true);
          }
        },
      ),
    );
  });
});
