import { describe, expect, it } from 'vitest';
import { command } from '@riposte/builder';
import { typed } from './event.ts';

const echo = command('echo', String);

describe('command', () => {
  it.each<[string, unknown]>([
    ['another command', { kind: 'command', command: 'help', params: '' }],
    ['another event', { kind: 'message', command: 'echo', params: '' }],
    ['an event without parameters', { kind: 'command', command: 'echo' }],
    ['nothing', null],
    ['a text', 'echo'],
  ])('does not match %s', (_name, event) => {
    expect(echo.match(event as never)).toBeUndefined();
  });

  it('matches an event that keeps the slash', () => {
    expect(echo.match(typed('/echo', 'x'))).toEqual({ ok: true, params: 'x' });
    expect(echo.match(typed('//echo', 'x'))).toBeUndefined();
  });

  it.each<unknown>([
    '',
    ' ',
    '/echo',
    '//echo',
    'two words',
    'tab\there',
    'nul\0',
    '\ud800',
    undefined,
    Symbol('x'),
    7,
  ])('refuses the name %j', (name) => {
    expect(() => command(name as string)).toThrow(TypeError);
    expect(() => command(name as string)).toThrow('A command is one word without a slash');
  });

  it('keeps title, hidden and maxAge as they were given', () => {
    const title = { en: 'Echo', ru: 'Эхо' };
    const { options } = command('echo', String, { title, hidden: true, maxAge: '24h' });
    title.en = 'changed';
    expect(options).toEqual({ title: { en: 'Echo', ru: 'Эхо' }, hidden: true, maxAge: '24h' });
    expect(command('echo').options).toEqual({});
  });

  it.each<[object | null, string]>([
    [{ title: 5 }, 'the title is 5; expected a text, or a text per language code'],
    [{ title: { en: 5 } }, 'the title is an object'],
    [{ hidden: 'Y' }, 'the hidden is the text "Y"; expected true or false'],
    [null, 'the options are null'],
    [{ maxAge: '24' }, 'The maxAge of /echo is the text "24"'],
    [{ maxAge: '0h' }, 'it is a time such as "30m", "24h" or "7d"'],
    [{ maxAge: 5 }, 'The maxAge of /echo is 5'],
  ])('refuses the options %j', (options, message) => {
    expect(() => command('echo', String, options as never)).toThrow(TypeError);
    expect(() => command('echo', String, options as never)).toThrow(message);
  });

  it.each<[unknown, string]>([
    [Number, 'The parameters of /x are a function'],
    ['text', 'The parameters of /x are the text "text"'],
    [[String], 'The parameters of /x are a list'],
    [{ a: Date }, 'The parameter a of /x is a function'],
    [{ a: [] }, 'The parameter a of /x is a list'],
    [{ a: ['one', 2] }, 'The parameter a of /x is a list'],
    [{ a: [Number, '!'] }, 'The parameter a of /x is a list'],
    [{ a: null }, 'The parameter a of /x is null'],
  ])('refuses parameters of a kind it does not know, such as %j', (params, message) => {
    expect(() => command('x', params as never)).toThrow(TypeError);
    expect(() => command('x', params as never)).toThrow(message);
  });

  it('names an option there is none of, which would be left out in silence', () => {
    const misspelt = { title: 'X', maxage: '7d' };
    expect(() => command('x', String, misspelt)).toThrow(
      '/x: there is no option maxage; there are title, hidden, maxAge.',
    );
  });

  it('says what a command without parameters takes', () => {
    const none: (given: unknown) => unknown = command('x', {}) as never;
    expect(() => none('y')).toThrow('for its parameters, which takes an empty object, or nothing.');
    expect(none(undefined)).toMatchObject({ params: '-' });
  });

  it('names options and parameters that throw when they are read', () => {
    const thrower = {
      get title(): string {
        throw new Error('boom');
      },
    };
    expect(() => command('x', String, thrower)).toThrow('the options are an object that throws');
    expect(() => command('x', thrower as never)).toThrow('The parameters of /x are an object that throws');
    const fail = (): never => {
      throw new Error('boom');
    };
    const trap = new Proxy({}, { get: fail, has: fail, ownKeys: fail });
    expect(() => command('x', trap)).toThrow('The parameters of /x are an object that throws');
  });
});
