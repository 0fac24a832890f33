import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { command, type CalledCommand } from '@riposte/builder';
import { clicked, typed } from './event.ts';

const start = new Date('2026-06-24T08:00:00Z');
const later = (seconds: number): void => {
  vi.setSystemTime(start.getTime() + seconds * 1000);
};

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('maxAge', () => {
  const take = command('take', { deal: Number }, { maxAge: '24h' });

  it('stamps a call with its second', () => {
    expect(take({ deal: 0 }).params).toBe('~th4m80~ "0"');
  });

  it.each<[`${number}${'s' | 'm' | 'h' | 'd'}`, number]>([
    ['30s', 30],
    ['30m', 1_800],
    ['1.5h', 5_400],
    ['24h', 86_400],
    ['7d', 604_800],
  ])('of %s takes a call of %i seconds, and refuses an older one', (maxAge, seconds) => {
    const made = command('take', { deal: Number }, { maxAge });
    const event = clicked(made({ deal: 7 }));
    later(seconds);
    expect(made.match(event)).toEqual({ ok: true, params: { deal: 7 } });
    later(seconds + 1);
    expect(made.match(event)).toMatchObject({
      ok: false,
      reason: 'expired',
      issues: [
        { code: 'COMMAND_EXPIRED', message: `This call of /take was made longer than ${maxAge} ago.` },
      ],
    });
  });

  it('tells a bad call from an old one', () => {
    const event = typed('take', `${take({ deal: 7 }).params} 8`);
    expect(take.match(event)).toMatchObject({ ok: false, reason: 'invalid' });
    later(90_000);
    expect(take.match(event)).toMatchObject({ ok: false, reason: 'expired' });
  });

  it.each<[CalledCommand['context'], object]>([
    ['textarea', { ok: true, params: { deal: 7 } }],
    [undefined, { ok: true, params: { deal: 7 } }],
    ['keyboard', { ok: false, reason: 'expired' }],
    ['menu', { ok: false, reason: 'expired' }],
  ])('without a stamp, from %s', (context, expected) => {
    expect(take.match({ kind: 'command', command: 'take', params: '7', context })).toMatchObject(expected);
  });

  it('allows for clocks that differ by minutes, not for a stamp of tomorrow', () => {
    const event = clicked(take({ deal: 7 }));
    later(-240);
    expect(take.match(event)?.ok).toBe(true);
    later(-3_600);
    expect(take.match(event)).toMatchObject({
      ok: false,
      reason: 'invalid',
      issues: [{ code: 'COMMAND_STAMP' }],
    });
  });

  it('gives every text back, those that look like a stamp too', () => {
    const say = command('say', String, { maxAge: '1d' });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('~th4idc~ x', '~1~', '', '0', ' ~1~ '),
    );
    fc.assert(
      fc.property(text, (value) => {
        const call = say(value);
        expect(say.match(clicked(call))).toEqual({ ok: true, params: value });
        expect(say.match(typed('say', call.params))).toEqual({ ok: true, params: value });
      }),
    );
  });
});
