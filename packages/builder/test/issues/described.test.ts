import { describe, expect, it } from 'vitest';
import { command, fmt, imbot, raw, reply, revise, type Reply } from '@riposte/builder';

const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const findings = (made: Reply): readonly string[] => {
  const compiled = made.safeCompile(target);
  const issues = compiled.ok ? compiled.message.warnings : compiled.issues;
  return issues.map(({ severity, code, message }) => `${severity} ${code} ${message}`);
};

describe('what is passed in place of something else is named', () => {
  it.each<[unknown, string]>([
    [Promise.resolve('x'), 'a promise that was not awaited is not text.'],
    [new Date(0), 'a Date is not text.'],
  ])('%j', (given, message) => {
    expect(findings(reply(given as string))).toEqual([`error NOT_TEXT ${message}`]);
  });

  it('a bigint is told from a number', () => {
    const open: (given: unknown) => unknown = command('open', { id: Number }) as never;
    expect(() => open({ id: 7n })).toThrow(
      '/open was given the bigint 7n for id, which takes a finite number.',
    );
  });

  it.each<[string, (r: Reply) => Reply, string]>([
    ['a list of buttons', (r) => r.keyboard([[{ TEXT: 'x' }]] as never), 'keyboard was given a list'],
    ['nothing', (r) => r.menu(undefined as never), 'menu was given undefined'],
    [
      'a promise',
      (r) => r.attach(Promise.resolve() as never),
      'attach was given a promise that was not awaited',
    ],
    ['a number', (r) => r.use(5 as never), 'A fragment was given 5'],
  ])('%s where a callback belongs', (_name, compose, message) => {
    expect(findings(compose(reply('x')))).toEqual([`error NOT_A_CALLBACK ${message} instead of a callback.`]);
  });
});

/** As a template literal without `fmt` writes it. */
const written = (value: unknown): string => String(value);

describe('nothing is lost in silence', () => {
  // Nothing can be copied out of these, so that all options would be gone.
  it.each<[unknown, string]>([
    [Promise.resolve({ tone: 'alert' }), 'a promise that was not awaited'],
    [new Date(0), 'a Date'],
    [[], 'a list'],
  ])('of options that are %j', (options, named) => {
    const made = reply('x').keyboard((k) => k.link('Open', '/x', options as never));
    expect(findings(made)).toEqual([
      expect.stringContaining(
        `error OPTION_INVALID The value of the options is ${named}; it takes an object with`,
      ),
    ]);
  });

  it.each([
    ['text of fmt in a plain string', `Hello ${written(fmt.bold('Anna'))}`],
    ['an object in a plain string', `Deal ${written({ id: 7 })}`],
    ['a promise in a plain string', `Deal ${written(Promise.resolve(7))}`],
  ])('of %s', (_name, text) => {
    const warning = expect.stringMatching(/^warning TEXT_OBJECT .*an object was put into a string/);
    expect(findings(reply(text))).toEqual([warning]);
    expect(findings(reply('x').attach((a) => a.message(text)))).toEqual([warning]);
  });

  it('of half an emoji in ready BB code, which would empty the request', () => {
    expect(findings(reply(raw('[b]a\ud83d[/b]')))).toEqual([expect.stringContaining('error LONE_SURROGATE')]);
  });
});

it('a recipe that goes on too late is told of, and does not end the process', async () => {
  const late: (draft: { text: unknown }) => unknown = async (draft) => {
    await Promise.resolve();
    draft.text = 'y';
  };
  const revised = revise(reply('x'), (draft) => late(draft) as never);
  expect(findings(revised)).toEqual([expect.stringContaining('error REVISE_LATE')]);
  // An unhandled rejection would fail this run.
  await new Promise((resolve) => setTimeout(resolve, 5));
});
