import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, ReplyError, type StandardSchemaV1 } from '@riposte/builder';
import { clicked, typed } from './event.ts';

function schema<I, O = I>(validate: (value: unknown) => unknown): StandardSchemaV1<I, O> {
  return { '~standard': { version: 1, vendor: 'test', validate } };
}

const anything = schema<unknown>((value) => ({ value }));

const till = schema<{ readonly till: string }, { readonly till: Date }>((value) => {
  const date = new Date((value as { till?: string } | undefined)?.till ?? NaN);
  return Number.isNaN(date.getTime())
    ? { issues: [{ message: 'Expected a date', path: ['till', { key: 0 }] }] }
    : { value: { till: date } };
});

describe('a command with a schema', () => {
  it.each<[unknown, string]>([
    [{ id: 5, ok: true }, '{"id":5,"ok":true}'],
    [0, '0.0'],
    [-0, '-0'],
    ['0', '"0"'],
    ['', '""'],
    [[], '[]'],
    [null, 'null'],
    [undefined, '-'],
  ])('packs %j as %s', (input, packed) => {
    const made = command('x', anything);
    expect(made(input).params).toBe(packed);
    expect(made.match(clicked(made(input)))).toStrictEqual({ ok: true, params: input });
  });

  it('gives what comes out of the schema', () => {
    const decide = command('decide', till);
    const day = '2026-12-01T00:00:00.000Z';
    expect(decide.match(clicked(decide({ till: day })))).toEqual({
      ok: true,
      params: { till: new Date(day) },
    });
  });

  it('gives a typed text that is no JSON to the schema as it is', () => {
    expect(command('x', anything).match(typed('x', 'hello "you"'))).toEqual({
      ok: true,
      params: 'hello "you"',
    });
    expect(command('x', anything).match(typed('x', ''))).toEqual({ ok: true, params: undefined });
  });

  it.each(['', '{', '{"till":5e999}', 'null', '[]', '{"till":"never"}'])('%s is invalid', (params) => {
    expect(command('decide', till).match(typed('decide', params))).toMatchObject({
      ok: false,
      reason: 'invalid',
      issues: [
        {
          code: 'COMMAND_SCHEMA',
          path: ['params', 'till', 0],
          message: 'The schema of /decide refuses its parameters: "Expected a date".',
        },
      ],
    });
  });

  it('refuses to pack what the schema refuses, and what is no JSON', () => {
    expect(() => command('decide', till)({ till: 'never' })).toThrow(ReplyError);
    expect(() => command('x', anything)({ at: new Date(0) })).toThrow(
      'params.at: The parameters of /x hold a Date, which does not survive being written as JSON.',
    );
    expect(() => command('x', anything)([NaN])).toThrow('params.0: The parameters of /x hold NaN');
  });

  it.each<[string, unknown]>([
    ['throws', undefined],
    ['gives nothing', schema(() => undefined)],
    ['gives issues of no known form', schema(() => ({ issues: [5, null, 'no', { path: 'x' }] }))],
    ['gives an empty list of issues', schema(() => ({ issues: [] }))],
  ])('a schema that %s makes a call invalid', (_name, given) => {
    const thrower = schema(() => {
      throw new Error('boom');
    });
    const made = command('x', (given ?? thrower) as typeof thrower);
    expect(made.match(typed('x', '5'))).toMatchObject({ ok: false, reason: 'invalid' });
    expect(() => made(5)).toThrow(ReplyError);
  });

  it('refuses an asynchronous schema when the command is made, and leaves no rejection behind', () => {
    const later = schema(() => Promise.reject(new Error('nobody listens')));
    expect(() => command('x', later)).toThrow(TypeError);
    expect(() => command('x', later)).toThrow('The schema of /x validates asynchronously');
  });

  it('refuses one that turns out to be asynchronous when it is used', () => {
    const sometimes = schema((value) => (value === 5 ? Promise.reject(new Error('later')) : { value }));
    const made = command('x', sometimes);
    expect(() => made(5)).toThrow('The schema of /x answers later, by a promise.');
    expect(made.match(typed('x', '5'))).toMatchObject({
      ok: false,
      issues: [{ code: 'COMMAND_SCHEMA_ASYNC' }],
    });
  });

  it('takes a schema that is a function, as some libraries make them', () => {
    const callable = Object.assign(() => undefined, anything);
    expect(command('x', callable)(7).params).toBe('7');
  });

  it('gives every JSON value back, clicked or typed, and the portal would drop none', () => {
    const made = command('x', anything);
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (input) => {
        const plain: unknown = JSON.parse(JSON.stringify(input));
        const call = made(plain);
        expect(made.match(clicked(call))).toEqual({ ok: true, params: plain });
        expect(made.match(typed('x', call.params))).toEqual({ ok: true, params: plain });
        expect(call.params).not.toBe('0');
        expect(call.params.trim()).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });
});
