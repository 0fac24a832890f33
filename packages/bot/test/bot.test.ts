import { command, reply } from '@riposte/builder';
import { bot, connect, type Bot, type Ctx, type Delivery } from '@riposte/bot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Portal } from '@riposte/emulator';
import { clientId, dialog, openPortal, serveBot, user } from './open-portal.ts';

const echo = command('echo', String, { title: 'Echo' });
const help = command('help', null, { title: { en: 'Help', de: 'Hilfe' }, hidden: true });

const make = (portal: Portal): Bot =>
  bot(connect({ webhook: portal.webhook, clientId, bot: { id: 39 } }), {
    applicationToken: portal.applicationToken,
  });

const say = (portal: Portal, text: string): Promise<unknown> => portal.say({ userId: user.id, dialog, text });

describe('a handler', () => {
  it('gets who did what where', async () => {
    const portal = await openPortal();
    const seen: Ctx<string>[] = [];
    const echoBot = make(portal).on(echo, (context) => {
      seen.push(context);
    });
    await serveBot(echoBot);
    await say(portal, '/echo two words');
    await echoBot.settled();
    expect(seen).toMatchObject([
      {
        via: 'typed',
        params: 'two words',
        user,
        dialog,
        private: false,
        language: 'en',
        connection: { bot: { id: 39 } },
      },
    ]);
    expect(portal.messages(2941)).toHaveLength(1);
  });

  it('of another command is left alone, and the first of two of one command is taken', async () => {
    const portal = await openPortal();
    const helpBot = make(portal)
      .on(help, () => reply('first'))
      .on(echo, () => reply('never'))
      .on(help, () => reply('second'));
    await serveBot(helpBot);
    await say(portal, '/help');
    await helpBot.settled();
    expect(portal.messages(2941).map(({ text }) => text)).toEqual(['/help', 'first']);
  });

  it('may answer by itself, and is told what became of it', async () => {
    const portal = await openPortal();
    const deliveries: Delivery[] = [];
    const echoBot = make(portal).on(echo, async ({ answer }) => {
      deliveries.push(await answer(reply('one')), await answer(reply(' ')));
    });
    echoBot.onUndelivered(() => undefined);
    await serveBot(echoBot);
    await say(portal, '/echo');
    await echoBot.settled();
    expect(deliveries).toMatchObject([
      { status: 'sent', messageId: 33872 },
      { status: 'invalid', issues: [{ code: 'MESSAGE_EMPTY' }] },
    ]);
    expect(portal.messages(2941)).toHaveLength(2);
  });
});

describe('two commands of one message', () => {
  it('are answered in the order they were written', async () => {
    const portal = await openPortal();
    const echoBot = make(portal).on(echo, async ({ params }) => {
      if (params === 'first') await new Promise((resolve) => setTimeout(resolve, 60));
      return reply(params);
    });
    await serveBot(echoBot.on(help, () => reply('help')));
    await say(portal, '/echo first\n/help');
    await echoBot.settled();
    expect(
      portal
        .messages(2941)
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(['first', 'help']);
  });
});

describe('a mistake in a handler or a listener', () => {
  const failing = async (make: (portal: Portal) => Bot): Promise<readonly string[]> => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const portal = await openPortal();
    const failingBot = make(portal);
    await serveBot(failingBot);
    await say(portal, '/echo x');
    await failingBot.settled();
    return log.mock.calls.map((call) => call.map(String).join(' '));
  };

  it.each<[string, unknown, string]>([
    ['a string', 'hello', 'The handler returned string that is no reply'],
    ['an object', { kind: 'reply' }, 'The handler returned an object that is no reply'],
  ])('%s for a reply is named', async (_name, result, expected) => {
    const lines = await failing((portal) => make(portal).on(echo, () => result as undefined));
    expect(lines.join('\n')).toContain(expected);
  });

  it('onError that throws does not end the process', async () => {
    const lines = await failing((portal) =>
      make(portal)
        .on(echo, () => {
          throw new Error('handler');
        })
        .onError(() => Promise.reject(new Error('listener'))),
    );
    expect(lines.join('\n')).toContain('listener');
  });

  it('onOutcome that throws is not taken for the handler', async () => {
    const errors: unknown[] = [];
    const lines = await failing((portal) =>
      make(portal)
        .on(echo, () => reply('x'))
        .onError((error) => errors.push(error))
        .onOutcome(() => {
          throw new Error('listener');
        }),
    );
    expect(errors).toEqual([]);
    expect(lines.join('\n')).toContain('listener');
  });
});

describe('listeners', () => {
  it('hear of outcomes with their messages, and of what handlers throw', async () => {
    const portal = await openPortal();
    const heard: unknown[] = [];
    const echoBot = make(portal)
      .on(echo, ({ params }) => {
        if (params === 'throw') throw new Error('broken');
        return reply(params);
      })
      .onOutcome((outcome, { event, message }) => heard.push([outcome.status, event.kind, message?.method]))
      .onError((error, { event, user }) => heard.push([error, event.kind, user.id]));
    await serveBot(echoBot);
    for (const text of ['/echo fine', '/echo', '/echo throw']) await say(portal, text);
    await echoBot.settled();
    expect(heard).toEqual(
      expect.arrayContaining([
        ['sent', 'command', 'imbot.command.answer'],
        ['invalid', 'command', undefined],
        [new Error('broken'), 'command', user.id],
      ]),
    );
  });

  describe('left out', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    beforeEach(() => {
      log.mockClear();
    });

    it.each<[string, Delivery, readonly string[]]>([
      ['sent', { status: 'sent', messageId: 1 }, []],
      ['accepted', { status: 'accepted' }, []],
      ['undelivered', { status: 'undelivered', reason: 'Too late.' }, ['undelivered. Too late.']],
      [
        'deferred',
        { status: 'deferred', until: new Date(), reason: 'QUERY_LIMIT_EXCEEDED' },
        ['deferred. QUERY_LIMIT_EXCEEDED'],
      ],
      [
        'rejected',
        { status: 'rejected', code: 'X', description: 'No.', httpStatus: 400, permanent: true },
        ['rejected. No. [X]'],
      ],
      ['unknown', { status: 'unknown', cause: new Error('lost') }, ['unknown. lost']],
    ])('%s is logged where it was not delivered', async (_name, outcome, expected) => {
      const portal = await openPortal();
      const { transport } = connect({ webhook: portal.webhook, clientId, bot: { id: 39 } });
      const fixed = { ...transport, send: () => Promise.resolve(outcome as never) };
      const { applicationToken } = portal;
      const echoBot = bot(connect({ transport: fixed, bot: { id: 39 } }), { applicationToken }).on(echo, () =>
        reply('x'),
      );
      await serveBot(echoBot);
      await say(portal, '/echo');
      await echoBot.settled();
      const lines = log.mock.calls.map(([line]) => String(line));
      expect(lines.map((line) => line.slice(0, 45))).toEqual(
        expected.map((text) => `Answer to /echo in chat2941: ${text}`.slice(0, 45)),
      );
    });

    it('an answer that does not compile, and what a handler throws, are logged too', async () => {
      const portal = await openPortal();
      const echoBot = make(portal).on(echo, ({ params }) => {
        if (params === '') return reply('');
        throw new Error('broken');
      });
      await serveBot(echoBot);
      await say(portal, '/echo');
      await say(portal, '/echo x');
      await echoBot.settled();
      const lines = log.mock.calls.map((call) => call.map(String).join(' ')).join('\n');
      expect(lines).toContain('[MESSAGE_EMPTY]');
      expect(lines).toContain('The handler of /echo in chat2941 failed: Error: broken');
    });
  });
});

describe('register', () => {
  it('registers every command, and names the one refused', async () => {
    const portal = await openPortal();
    await serveBot(
      make(portal)
        .on(echo, () => reply('x'))
        .on(help, () => reply('y')),
    );
    await expect(
      make(portal)
        .on(echo, () => reply('x'))
        .register({ handler: 'nowhere' }),
    ).rejects.toMatchObject({
      name: 'PortalError',
      code: 'EVENT_COMMAND_ADD_ERROR',
    });
  });
});

describe('connect', () => {
  it.each([0, -1, 1.5, NaN, '39'])('refuses the bot id %j', (id) => {
    expect(() =>
      connect({ webhook: 'https://portal.example/rest/1/code/', bot: { id: id as number } }),
    ).toThrow('whole number');
  });
});
