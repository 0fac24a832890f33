import { command, imbot, reply } from '@riposte/builder';
import { bot, connect, type Bot } from '@riposte/bot';
import { listen } from '@riposte/bot/node';
import { createTransport } from '@riposte/transport';
import { describe, expect, it } from 'vitest';

// What plain JavaScript passes: it must be named where it is passed, not fail elsewhere or never.
const transport = createTransport({ webhook: 'https://portal.example/rest/1/code/' });
const connection = connect({ transport, bot: { id: 39 } });
const echo = command('echo', String);
const answer = () => reply('x');

type Careless = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
const made = (): Careless => bot(connection) as Bot & Careless;

describe('bot', () => {
  it.each([null, undefined, {}, 'https://portal.example'])('takes no %j for a connection', (at) => {
    const make: (at: unknown) => unknown = bot as never;
    expect(() => make(at)).toThrow('bot takes what connect(…) gives');
  });

  it.each<[string, unknown]>([
    ['a kind that does not happen', 'mesage'],
    ['the name of a command', '/echo'],
    ['a call of a command', echo('x')],
    ['nothing', undefined],
    ['a handler alone', answer],
  ])('hears nothing of %s, and says what there is', (_name, what) => {
    expect(() => made().on?.(what, answer)).toThrow(
      'message, message-delete, message-update, reaction; this',
    );
  });

  it.each(['message', null, answer])('takes no clicks of %j', (what) => {
    expect(() => made().onClick?.(what, answer)).toThrow('onClick takes what command(…) made.');
  });

  it.each([undefined, 'x', reply('x')])('takes no %j for a handler', (handler) => {
    expect(() => made().on?.(echo, handler)).toThrow('The handler is no function');
    expect(() => made().on?.('message', handler)).toThrow('The handler is no function');
    expect(() => made().onClick?.(echo, handler)).toThrow('The handler is no function');
  });

  it('takes a function for miss alone', () => {
    expect(() => made().on?.(echo, answer, { miss: reply('x') })).toThrow('miss is no function');
    expect(() => made().onClick?.(echo, answer, { miss: 5 })).toThrow('miss is no function');
  });

  it.each(['onError', 'onUndelivered', 'onOutcome'])('takes a function for %s alone', (name) => {
    expect(() => made()[name]?.(5)).toThrow(`${name} takes a function.`);
  });
});

describe('a connection', () => {
  const careless: Readonly<Record<'send' | 'live', (to: unknown, reply: unknown) => Promise<unknown>>> =
    connection as never;
  it.each([null, undefined, 5, 'chat5', {}, { chat: 5 }])('writes to no %j', async (to) => {
    await expect(careless.send(to, reply('x'))).rejects.toThrow("An address is { dialog: 'chat5' }");
    await expect(careless.live(to, reply('x'))).rejects.toThrow("An address is { dialog: 'chat5' }");
  });

  it.each([null, 'x', Promise.resolve(reply('x'))])('begins no live message with %j', async (first) => {
    await expect(careless.live({ dialog: 5 }, first)).rejects.toThrow('pass reply(…)');
  });

  // An outcome would say that the message may be in the chat.
  it.each<[string, unknown, string]>([
    ['a promise', Promise.resolve({ to: { dialog: 5 }, reply: reply('x') }), 'answered by a promise'],
    ['a text', 'x', 'gives { to, reply, key? }'],
    ['null', null, 'gives { to, reply, key? }'],
    ['no address', { reply: reply('x') }, 'gives { to, reply, key? }'],
    ['a dialog for an address', { to: 'chat5', reply: reply('x') }, 'gives { to, reply, key? }'],
    ['a text for a reply', { to: { dialog: 5 }, reply: 'x' }, 'gives { to, reply, key? }'],
    [
      'a compiled message',
      { to: { dialog: 5 }, reply: reply('x').compile(imbot.messageAdd({ dialogId: 5 })) },
      'gives { to, reply, key? }',
    ],
    ['an empty key', { to: { dialog: 5 }, reply: reply('x'), key: '' }, 'it is empty or no text'],
    ['a number for a key', { to: { dialog: 5 }, reply: reply('x'), key: 7 }, 'it is empty or no text'],
  ])('throws where the plan of an item is %s', async (_name, mailing, message) => {
    const run = async (): Promise<void> => {
      for await (const told of connection.sendEach([1], () => mailing as never)) expect(told).toBeUndefined();
    };
    await expect(run()).rejects.toThrow(message);
  });
});

describe('listen', () => {
  it.each(['/tmp-socket', '3000', NaN, -1, 65_536, 1.5, null])('takes no %j for a port', async (port) => {
    await expect(listen(bot(connection), { port: port as number })).rejects.toThrow('0 to 65535');
  });
});
