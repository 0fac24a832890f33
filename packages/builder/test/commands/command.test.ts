import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, type CalledCommand } from '@riposte/builder';

const echo = command('echo', String);
const event = (params: string, context: CalledCommand['context'] = 'keyboard'): CalledCommand => ({
  kind: 'command',
  command: 'echo',
  params,
  context,
});

describe('command', () => {
  it.each<[string | undefined, string]>([
    [undefined, ''],
    ['', ''],
    ['hello', 'hello'],
    ['two words', 'two words'],
    ['0', '"0"'],
    [' ', '" "'],
    [' padded ', '" padded "'],
    ['"quoted"', '"\\"quoted\\""'],
    ['🙂', '🙂'],
  ])('packs %j as %j', (params, packed) => {
    expect(echo(params)).toEqual({ kind: 'command-call', name: 'echo', params: packed });
  });

  it('gives every text back through a button, and the portal would drop none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { params } = echo(text);
        expect(echo.match(event(params))).toEqual({ ok: true, params: text });
        expect(params).not.toBe('0');
        expect(params === '' || params.trim() !== '').toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[string, CalledCommand['context'], string]>([
    ['"0"', 'textarea', '"0"'],
    ['"0"', 'menu', '0'],
    ['"open', 'keyboard', '"open'],
    ['"a" "b"', 'keyboard', '"a" "b"'],
  ])('reads %j from %s as %j', (params, context, expected) => {
    expect(echo.match(event(params, context))).toEqual({ ok: true, params: expected });
  });

  it('does not match another command', () => {
    expect(echo.match({ ...event(''), command: 'help' })).toBeUndefined();
  });

  it('refuses parameters of a kind it does not know', () => {
    expect(() => command('x', { a: Number } as never)).toThrow('The parameters of /x are String, or nothing');
  });

  it.each(['', ' ', '/echo', 'two words', 'tab\there'])('refuses the name %j', (name) => {
    expect(() => command(name)).toThrow(TypeError);
  });
});
