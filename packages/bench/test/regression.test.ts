import { describe, expect, it, vi } from 'vitest';
import { contentOf } from '../src/content/content-of.ts';
import { compileReply, riposte } from '../src/contestants/riposte.ts';
import { types } from '../src/measures/types.ts';

/** Counts and bytes, which are the same on every machine; what depends on time is for `pnpm bench --gate`. */
describe('what composing costs, in counts', () => {
  it.each([6, 32, 143])('no JSON is written to know the size of %d elements', (size) => {
    const content = contentOf(size, 7);
    const stringify = vi.spyOn(JSON, 'stringify');
    const { sizes } = compileReply(content);
    const calls = stringify.mock.calls.length;
    stringify.mockRestore();
    expect(calls).toBe(0);
    expect(sizes.attach.used).toBeGreaterThan(100);
  });

  it.each([6, 32, 143])('each compile gives a payload of its own, the same (%d elements)', (size) => {
    const content = contentOf(size, 7);
    const [one, other] = [compileReply(content), compileReply(content)];
    expect(one.params).toEqual(other.params);
    expect(one.params).not.toBe(other.params);
    expect(riposte.compose(content)).toBe(JSON.stringify(one.params));
  });

  it('two hundred chained calls ask little of the compiler', { timeout: 120_000 }, async () => {
    const [chain] = await types({ seed: 1, isQuick: true });
    expect(chain?.value).toBeLessThan(2_000);
  });
});
