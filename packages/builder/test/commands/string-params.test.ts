import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, ReplyError } from '@riposte/builder';
import { clicked, typed } from './event.ts';

const echo = command('echo', String);

describe('a command of one text', () => {
  it.each<[string | undefined, string]>([
    [undefined, '""'],
    ['', '""'],
    ['hello', 'hello'],
    ['two words', 'two words'],
    ['0', '"0"'],
    ['-', '"-"'],
    [' ', '" "'],
    [' padded ', '" padded "'],
    ['two\nlines', '"two\\nlines"'],
    ['"quoted"', '"\\"quoted\\""'],
    ['a "quoted" word', 'a "quoted" word'],
    ['🙂 🙂', '🙂 🙂'],
    ['\ud800', '"\\ud800"'],
  ])('packs %j as %j', (params, packed) => {
    expect(echo(params)).toEqual({ kind: 'command-call', name: 'echo', params: packed });
  });

  it.each<[string, string]>([
    ['', ''],
    ['hello  world', 'hello  world'],
    ['"0"', '0'],
    ['"open', '"open'],
    ['"a" "b"', '"a" "b"'],
    ['-', '-'],
    ['"\\x"', '"\\x"'],
  ])('reads %j, typed, as %j', (params, expected) => {
    expect(echo.match(typed('echo', params))).toEqual({ ok: true, params: expected });
  });

  it('gives every text back, clicked or typed, and the portal would drop none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const call = echo(text);
        expect(echo.match(clicked(call))).toEqual({ ok: true, params: text });
        expect(echo.match(typed('echo', call.params))).toEqual({ ok: true, params: text });
        expect(call.params).not.toBe('0');
        expect(call.params.trim()).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([5, {}, Symbol('x')])('refuses %s', (params) => {
    expect(() => echo(params as never)).toThrow(ReplyError);
    expect(() => echo(params as never)).toThrow(
      'for its text, which takes text. Pass text. [COMMAND_PARAM_INVALID]',
    );
  });
});
