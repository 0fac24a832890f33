import { describe, expect, it } from 'vitest';
import {
  command,
  imbot,
  reply,
  ReplyError,
  type CommandAnswerAddress,
  type Issue,
  type Reply,
} from '@riposte/builder';

const echo = command('echo', String);
const target = imbot.commandAnswer({ commandId: 99, messageId: 33871, botId: 39 });

const errorsOf = (made: Reply, address?: object): readonly Issue[] => {
  const to = address === undefined ? target : imbot.commandAnswer(address as CommandAnswerAddress);
  const result = made.safeCompile(to);
  return result.ok ? [] : result.issues.filter(({ severity }) => severity === 'error');
};
const inShort = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('what the portal would refuse or lose', () => {
  it.each<[string, Reply, object | undefined, readonly string[]]>([
    ['no text', reply(), undefined, ['MESSAGE_EMPTY text']],
    ['an empty text', reply(''), undefined, ['MESSAGE_EMPTY text']],
    ['a blank text', reply(' \n\t '), undefined, ['MESSAGE_EMPTY text']],
    [
      'an attach does not replace the text',
      reply().attach((a) => a.message('x')),
      undefined,
      ['MESSAGE_EMPTY text'],
    ],
    ['no command id', reply('x'), { messageId: 7 }, ['COMMAND_ID_ERROR commandId']],
    ['command id 0', reply('x'), { commandId: 0, messageId: 7 }, ['ID_INVALID commandId']],
    ['message id 0', reply('x'), { commandId: 1, messageId: 0 }, ['ID_INVALID messageId']],
    ['a message id that is text', reply('x'), { commandId: 1, messageId: '7' }, ['ID_INVALID messageId']],
    ['no message id', reply('x'), { commandId: 1 }, ['ID_INVALID messageId']],
    ['a bot id that is none', reply('x'), { commandId: 1, messageId: 7, botId: 1.5 }, ['ID_INVALID botId']],
    [
      'an attach too large',
      reply('x').attach((a) => a.message('x'.repeat(60_000))),
      undefined,
      ['ATTACH_OVERSIZE attach'],
    ],
    [
      'a callback that forgot its builder',
      reply('x').attach((() => undefined) as never),
      undefined,
      ['FORGOTTEN_RETURN attach'],
    ],
    [
      'another that returned something else',
      reply('x')
        .keyboard((() => 'k') as never)
        .menu((() => 1) as never),
      undefined,
      ['FORGOTTEN_RETURN keyboard', 'FORGOTTEN_RETURN menu'],
    ],
    [
      'a command that was not called',
      reply('x').keyboard((k) => k.command('Run', echo as never)),
      undefined,
      ['NOT_A_CALL keyboard.0.command'],
    ],
    [
      'a label that is no text',
      reply('x').keyboard((k) => k.send(5 as never)),
      undefined,
      ['NOT_TEXT keyboard.0.text', 'NOT_TEXT keyboard.0.actionValue'],
    ],
    [
      'an address that is no text',
      reply('x').menu((m) => m.link('x', 5 as never)),
      undefined,
      ['NOT_TEXT menu.0.link'],
    ],
    [
      'a grid row that is none',
      reply('x').attach((a) => a.grid([5] as never)),
      undefined,
      ['NOT_A_ROW attach.0.grid.0'],
    ],
    [
      'values that are no text',
      reply('x').attach((a) =>
        a.grid([
          [{} as never, [] as never],
          ['a', 'b', { link: 5 as never }],
        ]),
      ),
      undefined,
      ['NOT_TEXT attach.0.grid.0.name', 'NOT_TEXT attach.0.grid.1.link'],
    ],
    [
      'a link of no text',
      reply('x').attach((a) => a.link(5 as never, 6 as never, { desc: {} as never, preview: 7 as never })),
      undefined,
      [
        'NOT_TEXT attach.0.link.desc',
        'NOT_TEXT attach.0.link.name',
        'NOT_TEXT attach.0.link.link',
        'NOT_TEXT attach.0.link.preview',
      ],
    ],
  ])('%s', (_name, made, address, expected) => {
    expect(inShort(errorsOf(made, address))).toEqual(expected);
  });

  it.each(['javascript:alert(1)', 'HTTPS://e.com', 'mailto:a@e.com', 'e.com'])(
    'a link to %s, everywhere',
    (url) => {
      const made = reply('x')
        .attach((a) => a.link('Open', url).message('kept'))
        .keyboard((k) => k.link('Open', url).send('kept'))
        .menu((m) => m.link('Open', url).send('kept'));
      const errors = errorsOf(made);
      expect(errors.map(({ path }) => path[0])).toEqual(['attach', 'keyboard', 'menu']);
      expect(errors.map(({ path }) => path[1])).toEqual([0, 0, 0]);
    },
  );

  it('a button without an action by raw', () => {
    const errors = errorsOf(reply('x').keyboard((k) => k.raw({ TEXT: 'Nothing' }).send('kept')));
    expect(inShort(errors)).toEqual(['BUTTON_WITHOUT_ACTION keyboard.0']);
  });

  it('says all of it at once, each with what to do', () => {
    const made = reply(' ')
      .attach((a) => a.link('Open', 'javascript:alert(1)'))
      .keyboard((k) => k.raw({ TEXT: 'Nothing' }));
    let thrown: unknown;
    try {
      made.compile(target);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ReplyError);
    const { issues, code, message, name } = thrown as ReplyError;
    expect({ name, code }).toEqual({ name: 'ReplyError', code: 'MESSAGE_EMPTY' });
    expect(issues.length).toBeGreaterThanOrEqual(3);
    for (const issue of issues) {
      expect(issue.message).not.toBe('');
      expect(issue.hint).not.toBe('');
    }
    for (const { code: each } of issues.filter(({ severity }) => severity === 'error'))
      expect(message).toContain(`[${each}]`);
  });

  it('numbers stand where there are any', () => {
    const [issue] = errorsOf(reply('x').attach((a) => a.message('x'.repeat(60_000))));
    expect(issue).toMatchObject({
      limit: 60_000,
      actual: 60_099,
      portalCode: 'ATTACH_OVERSIZE',
      wirePath: 'ATTACH',
    });
  });
});

describe('sizes', () => {
  it('are those of the stored form', () => {
    const { sizes } = reply('x')
      .attach((a) => a.message('x'))
      .keyboard((k) => k.link('Open', 'https://example.com/a/b', { display: 'block' }))
      .compile(target);
    expect(sizes).toMatchObject({
      text: { used: 1, limit: 20_000 },
      attach: { used: 100, limit: 60_000 },
      keyboard: { used: 189, limit: 60_000 },
      menu: { used: 0, limit: 60_000 },
    });
  });

  it('assume the widest bot id where the bot is not known, and say so', () => {
    const made = reply('x').keyboard((k) => k.command('a', command('x')(), { display: 'block' }));
    const known = made.compile(target);
    const unknown = made.compile(imbot.commandAnswer({ command: 'echo', messageId: 7 }));
    expect(unknown.sizes.keyboard.used - known.sizes.keyboard.used).toBe(8);
    expect(unknown.warnings.map(({ code }) => code)).toEqual(['BOT_ID_ASSUMED']);
    expect(known.warnings).toEqual([]);
    expect(unknown.params).toMatchObject({ COMMAND: 'echo', KEYBOARD: { BUTTONS: [{}] } });
    expect(unknown.params).not.toHaveProperty('BOT_ID');
  });
});

describe('warnings', () => {
  it('a private dialog drops the menu', () => {
    const made = reply('x').menu((m) => m.link('Site', '/'));
    const to = imbot.commandAnswer({ commandId: 99, messageId: 7, botId: 39, dialogKind: 'private' });
    expect(inShort(errorsOf(made, to.address))).toEqual(
      expect.arrayContaining([expect.stringContaining('menu')]),
    );
  });
});
