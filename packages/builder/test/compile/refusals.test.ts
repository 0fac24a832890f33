import { describe, expect, it } from 'vitest';
import {
  command,
  fmt,
  imbot,
  raw,
  reply,
  ReplyError,
  type CommandAnswerAddress,
  type Inline,
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
    ['command id 0', reply('x'), { commandId: 0, messageId: 7 }, ['ADDRESS_INVALID commandId']],
    ['message id 0', reply('x'), { commandId: 1, messageId: 0 }, ['ADDRESS_INVALID messageId']],
    [
      'a message id that is text',
      reply('x'),
      { commandId: 1, messageId: '7' },
      ['ADDRESS_INVALID messageId'],
    ],
    ['no message id', reply('x'), { commandId: 1 }, ['ADDRESS_INVALID messageId']],
    [
      'a bot id that is none',
      reply('x'),
      { commandId: 1, messageId: 7, botId: 1.5 },
      ['ADDRESS_INVALID botId'],
    ],
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
      ['OPTION_INVALID attach.0.grid.1.link', 'NOT_TEXT attach.0.grid.0.name'],
    ],
    [
      'a link of no text',
      reply('x').attach((a) => a.link(5 as never, 6 as never, { desc: {} as never, preview: 7 as never })),
      undefined,
      [
        'NOT_TEXT attach.0.link.name',
        'NOT_TEXT attach.0.link.link',
        'OPTION_INVALID attach.0.link.preview',
        'NOT_TEXT attach.0.link.desc',
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

/** What plain JavaScript can pass: named, never thrown, never in the payload. */
describe('what the types forbid', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic, cyclic);
  let deep: Inline = 'x';
  for (let level = 0; level < 5_000; level += 1) deep = fmt.bold(deep);

  it.each<[string, () => Reply, readonly string[]]>([
    ['raw text that is none', () => reply(fmt`x${raw(5 as never)}`), ['NOT_TEXT text']],
    ['a list that holds itself', () => reply(['x', cyclic as never]), ['TOO_DEEP text', 'TOO_DEEP text']],
    ['markup 5,000 levels deep', () => reply(['x', deep]), ['TOO_DEEP text']],
    [
      'no grid',
      () => reply('x').attach((a) => a.message('x').grid(null as never)),
      ['NOT_A_GRID attach.1.grid'],
    ],
    [
      'a Map for a grid',
      () => reply('x').attach((a) => a.message('x').grid(new Map([['a', 'b']]) as never)),
      ['NOT_A_GRID attach.1.grid'],
    ],
    [
      'a promise for a grid',
      () => reply('x').attach((a) => a.message('x').grid(Promise.resolve({ a: 'b' }) as never)),
      ['NOT_A_GRID attach.1.grid'],
    ],
    [
      'half an emoji in a description',
      () => reply('x').attach((a) => a.message('x').description('a\ud83d')),
      ['LONE_SURROGATE attach.description'],
    ],
    [
      'no display',
      () => reply('x').attach((a) => a.grid({ a: 'b' }, { display: 5 as never })),
      ['OPTION_INVALID attach.0.grid.display'],
    ],
    [
      'a display in capitals',
      () => reply('x').keyboard((k) => k.send('a', 'b', { display: 'BLOCK' as never })),
      ['OPTION_INVALID keyboard.0.display'],
    ],
    [
      'a width that is no number',
      () => reply('x').keyboard((k) => k.send('a', 'b', { width: NaN })),
      ['OPTION_INVALID keyboard.0.width'],
    ],
    [
      'options that are none',
      () => reply('x').keyboard((k) => k.link('a', '/', null as never)),
      ['OPTION_INVALID keyboard.0'],
    ],
    [
      'a context that is none',
      () => reply('x').menu((m) => m.link('a', '/', { context: 5 as never })),
      ['OPTION_INVALID menu.0.context'],
    ],
    [
      'a delimiter of nothing',
      () => reply('x').attach((a) => a.delimiter(null as never)),
      ['OPTION_INVALID attach.0.delimiter'],
    ],
    [
      'cell options that are none',
      () => reply('x').attach((a) => a.grid([['a', 'b', null]] as never)),
      ['OPTION_INVALID attach.0.grid.0'],
    ],
    [
      'a raw block with a Date',
      () => reply('x').attach((a) => a.raw({ MESSAGE: new Date(0) }).message('x')),
      ['NOT_JSON attach.0.MESSAGE'],
    ],
    [
      'a raw block with NaN',
      () => reply('x').attach((a) => a.message('x').raw({ DELIMITER: { SIZE: NaN } })),
      ['NOT_JSON attach.1.DELIMITER.SIZE'],
    ],
    [
      'a raw block that holds itself',
      () => {
        const block: Record<string, unknown> = { MESSAGE: 'x' };
        block.one = { block, again: block };
        return reply('x').attach((a) => a.raw(block));
      },
      ['NOT_JSON attach.0.one.block', 'NOT_JSON attach.0.one.again'],
    ],
    [
      'a raw block whose lists and objects are in order',
      () => reply('x').attach((a) => a.raw({ GRID: [{ NAME: 'a', VALUE: 'b', LINK: undefined, WIDTH: 5 }] })),
      [],
    ],
    [
      'a raw button that is none',
      () => reply('x').keyboard((k) => k.raw(null as never).send('a')),
      ['NOT_JSON keyboard.0'],
    ],
    [
      'a raw item that is none',
      () => reply('x').menu((m) => m.raw('x' as never).send('a')),
      ['NOT_JSON menu.0'],
    ],
    ['a callback that is none', () => reply('x').attach(null as never), ['NOT_A_CALLBACK attach']],
  ])('%s', (_name, make, expected) => {
    const errors = inShort(errorsOf(make()));
    expect(errors).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([undefined, null, 5, {}, { method: 'im.fly', address: {} }, { method: 'toString', address: {} }])(
    'the target %j',
    (to) => {
      expect(reply('x').safeCompile(to as never)).toMatchObject({
        ok: false,
        issues: [{ code: 'TARGET_INVALID' }],
      });
    },
  );

  it.each<[object, readonly string[]]>([
    [{ commandId: undefined, command: 'echo', messageId: 5 }, []],
    [{ commandId: 3, command: 'echo', messageId: 5 }, []],
    [{ command: 5, messageId: 5 }, ['ADDRESS_INVALID command']],
  ])('the address %j', (address, expected) => {
    expect(inShort(errorsOf(reply('x'), address))).toEqual(expect.arrayContaining([...expected]));
  });

  it('an unknown option and keys that JavaScript re-orders are warned of', () => {
    const { warnings } = reply('x')
      .keyboard((k) => k.send('a', 'b', { colour: 'red' } as never))
      .attach((a) => a.grid({ 4512: 'paid', Total: '5', 17: 'new' }))
      .compile(target);
    const warned = warnings.filter(({ severity }) => severity === 'warning');
    expect(inShort(warned)).toEqual([
      'GRID_KEYS_REORDERED attach.0.grid',
      'OPTION_UNKNOWN keyboard.0.colour',
    ]);
  });

  it('what was passed may change afterwards', () => {
    const options = { tone: 'alert' as const, width: 5 };
    const block = { MESSAGE: { TEXT: 'before' } };
    const made = reply('x')
      .keyboard((k) => k.send('a', 'b', options))
      .attach((a) => a.raw(block));
    options.width = 99;
    block.MESSAGE.TEXT = 'after';
    expect(made.compile(target).params).toMatchObject({
      KEYBOARD: { BUTTONS: [{ WIDTH: 5 }] },
      ATTACH: { BLOCKS: [{ MESSAGE: { TEXT: 'before' } }] },
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
