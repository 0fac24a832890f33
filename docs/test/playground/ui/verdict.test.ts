import { describe, expect, it } from 'vitest';
import { readRan } from '../../../playground/protocol/read-ran.ts';
import type { PlaygroundState } from '../../../playground/state/playground.ts';
import { toneOf, verdictOf } from '../../../playground/ui/verdict.ts';

const method = 'im.notify';
const call = { method, params: { MESSAGE: 'x' } };
const error = { severity: 'error', code: 'X', message: 'x', hint: '', path: '' };
const note = { ...error, severity: 'note' };

const stateOf = (ran: unknown, change: Partial<PlaygroundState> = {}): PlaygroundState => ({
  code: '',
  method: undefined,
  policy: undefined,
  status: 'ready',
  ran: readRan(ran),
  drawing: undefined,
  isStale: false,
  failure: '',
  ...change,
});

describe('the verdict', () => {
  it.each<[string, unknown, string, string]>([
    ['a message', { method, call }, 'im.notify takes it as it is.', 'good'],
    ['a remark', { method, call, issues: [note] }, 'im.notify takes it, with 1 remark.', 'good'],
    ['an error', { method, issues: [error, note] }, 'im.notify would not take it: 1 error.', 'bad'],
    ['errors', { method, issues: [error, error] }, 'im.notify would not take it: 2 errors.', 'bad'],
    ['a call that is none', { method, call: 7 }, 'There is no call of im.notify that can be shown', 'bad'],
    ['a call that is missing', { method, issues: [note] }, 'There is no call of im.notify', 'bad'],
    [
      'a call longer than any',
      { method, call: { method, params: { MESSAGE: 'x'.repeat(4_000_001) } } },
      'There is no call of im.notify',
      'bad',
    ],
    ['an answer that is forged whole', 7, 'No message yet', 'bad'],
    ['code that threw', { method, call, thrown: { message: 'x' } }, 'did not run to its end', 'bad'],
  ])('of %s', (_what, ran, words, tone) => {
    const state = stateOf(ran);
    expect(verdictOf(state)).toContain(words);
    expect(verdictOf(state)).not.toContain('0 errors');
    expect(toneOf(state)).toBe(tone);
  });

  it.each<[PlaygroundState | undefined, string]>([
    [undefined, 'Starting'],
    [stateOf({}, { status: 'starting' }), 'Starting'],
    [stateOf({}, { status: 'stopped' }), 'ran for more than 2 seconds'],
    [stateOf({}, { status: 'failed', failure: 'no memory' }), 'The playground failed: no memory'],
  ])('while there is none: %#', (state, words) => {
    expect(verdictOf(state)).toContain(words);
  });
});
