import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, ReplyError, type CommandSpec, type Match } from '@riposte/builder';
import { clicked, typed } from './event.ts';

const decline = command('decline', {
  deal: Number,
  why: ['busy', 'not mine'],
  urgent: [Boolean, '?'],
  note: [String, '?'],
});
const pair = command('pair', { first: String, second: String });
const page = command('page', { page: [Number, '?'] });

const reasons = (match: Match<unknown> | undefined): readonly string[] =>
  match?.ok === false ? match.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : ['taken'];

describe('packing', () => {
  it.each<[{ readonly params: string }, string]>([
    [command('take', { deal: Number, rev: Number })({ deal: 118, rev: 3 }), '118 3'],
    [decline({ deal: 1, why: 'busy' }), '1 busy'],
    [decline({ deal: 1, why: 'not mine', note: 'ask Ann' }), '1 "not mine" - ask Ann'],
    [decline({ deal: -1.5, why: 'busy', urgent: false, note: '-' }), '-1.5 busy n "-"'],
    [command('rate', { good: Boolean })({ good: true }), 'y'],
    [command('rate', { good: Boolean })({ good: false }), 'n'],
    [page({ page: 0 }), '"0"'],
    [page({ page: -0 }), '-0'],
    [page({ page: 1e21 }), '1e+21'],
    [page({}), '-'],
    [page({ page: undefined }), '-'],
    [pair({ first: '', second: '' }), '"" ""'],
    [pair({ first: 'a b', second: 'c d' }), '"a b" c d'],
    [pair({ first: '0', second: '0' }), '0 0'],
    [command('none', {})({}), '-'],
    [command('one', { of: ['0', '1'] })({ of: '0' }), '"0"'],
  ])('%j', (call, packed) => {
    expect(call.params).toBe(packed);
  });

  it.each<[unknown, readonly string[]]>([
    [{ deal: NaN, why: 'busy' }, ['COMMAND_PARAM_INVALID params.deal']],
    [
      { deal: Infinity, why: 'other' },
      ['COMMAND_PARAM_INVALID params.deal', 'COMMAND_PARAM_INVALID params.why'],
    ],
    [{ deal: '5' }, ['COMMAND_PARAM_INVALID params.deal', 'COMMAND_PARAM_MISSING params.why']],
    [{ deal: 5, why: 'busy', note: Symbol('x') }, ['COMMAND_PARAM_INVALID params.note']],
    [undefined, ['COMMAND_PARAM_MISSING params.deal', 'COMMAND_PARAM_MISSING params.why']],
    ['5 busy', ['COMMAND_PARAM_INVALID params']],
  ])('refuses %j, and says all that is wrong', (params, expected) => {
    let thrown: unknown;
    try {
      decline(params as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ReplyError);
    expect((thrown as ReplyError).issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
      expected,
    );
  });

  it('looks at what the parameters have themselves', () => {
    expect(() => command('x', { toString: String })({} as never)).toThrow(
      '/x lacks toString, which takes text.',
    );
  });
});

describe('what people type', () => {
  it.each<[string, object]>([
    ['118 busy', { deal: 118, why: 'busy' }],
    ['  118   busy ', { deal: 118, why: 'busy' }],
    ['+118.0 "not mine" yes', { deal: 118, why: 'not mine', urgent: true }],
    ['1 busy off call "Ann" later', { deal: 1, why: 'busy', urgent: false, note: 'call "Ann" later' }],
    ['1 busy - "call Ann"', { deal: 1, why: 'busy', note: 'call Ann' }],
    ['1 busy Y -', { deal: 1, why: 'busy', urgent: true }],
  ])('/decline %s', (line, params) => {
    expect(decline.match(typed('decline', line))).toEqual({ ok: true, params });
  });

  it.each<[string, readonly string[]]>([
    ['', ['COMMAND_PARAM_MISSING params.deal', 'COMMAND_PARAM_MISSING params.why']],
    ['x busy', ['COMMAND_PARAM_INVALID params.deal']],
    ['0x1f busy', ['COMMAND_PARAM_INVALID params.deal']],
    ['1e999 busy', ['COMMAND_PARAM_INVALID params.deal']],
    ['1 Busy', ['COMMAND_PARAM_INVALID params.why']],
    ['1 busy perhaps', ['COMMAND_PARAM_INVALID params.urgent']],
  ])('/decline %s is invalid', (line, expected) => {
    const match = decline.match(typed('decline', line));
    expect(match).toMatchObject({ ok: false, reason: 'invalid' });
    expect(reasons(match)).toEqual(expected);
  });

  it('a choice at the end takes the rest of the line', () => {
    const why = command('why', { why: ['busy', 'not mine'] });
    expect(why.match(typed('why', 'not mine'))).toEqual({ ok: true, params: { why: 'not mine' } });
  });

  it('what is too much is invalid', () => {
    expect(page.match(typed('page', '1 2'))).toMatchObject({
      ok: false,
      issues: [{ code: 'COMMAND_PARAMS_LEFT', message: '/page takes page; "2" is too much.' }],
    });
    expect(reasons(command('none', {}).match(typed('none', 'x')))).toEqual(['COMMAND_PARAMS_LEFT params']);
    expect(command('none', {}).match(typed('none', ''))).toEqual({ ok: true, params: {} });
  });
});

/** A spec, and parameters for it. */
const kinds = [
  [String, fc.string({ unit: 'binary' })],
  [Number, fc.double({ noDefaultInfinity: true, noNaN: true })],
  [Number, fc.constantFrom(0, -0, 1e21, 0.1, Number.MAX_VALUE, Number.MIN_VALUE, 118)],
  [Boolean, fc.boolean()],
] as const;

const param = fc.oneof(
  ...kinds.map(([type, values]) => fc.tuple(fc.constant(type), values)),
  ...kinds.map(([type, values]) =>
    fc.tuple(fc.constant([type, '?']), fc.oneof(fc.constant(undefined), values)),
  ),
  fc
    .array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 })
    .filter((choices) => choices[1] !== '?')
    .chain((choices) => fc.tuple(fc.constant(choices), fc.constantFrom(...choices))),
);

const params = fc.array(param, { maxLength: 5 }).map((list) => ({
  spec: Object.fromEntries(list.map(([type], index) => [`p${index}`, type])) as CommandSpec,
  values: Object.fromEntries(
    list.flatMap(([, value], index) => (value === undefined ? [] : [[`p${index}`, value]])),
  ),
}));

describe('always', () => {
  it('gives every parameter back, clicked or typed, and the portal would drop none', () => {
    fc.assert(
      fc.property(params, ({ spec, values }) => {
        const made = command('x', spec);
        const call = made(values);
        expect(made.match(clicked(call))).toStrictEqual({ ok: true, params: values });
        expect(made.match(typed('x', call.params))).toStrictEqual({ ok: true, params: values });
        expect(call.params).not.toBe('0');
        expect(call.params.trim()).not.toBe('');
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes any text without breaking', () => {
    fc.assert(
      fc.property(params, fc.string({ unit: 'binary' }), ({ spec }, text) => {
        expect(command('x', spec).match(typed('x', text))?.ok).toBeTypeOf('boolean');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['letters', 'x'.repeat(1_000_000)],
    ['quotes', '"'.repeat(1_000_000)],
    ['an open quote', `"${'x'.repeat(1_000_000)}`],
    ['escapes in an open quote', `"${'\\"'.repeat(500_000)}`],
    ['blanks', `${' '.repeat(1_000_000)}x`],
  ])('survives a megabyte of %s', (_name, text) => {
    const event = { kind: 'command', command: 'pair', params: text };
    expect(pair.match(event)?.ok).toBe(false);
    const call = pair({ first: text, second: text });
    expect(pair.match(clicked(call))).toEqual({ ok: true, params: { first: text, second: text } });
  });
});
