import { command, reply, ReplyError } from '@riposte/builder';
import type { Portal } from '@riposte/emulator';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bot, type Api, type Bot, type Connection, type Delivery } from '@riposte/bot';
import { callsOf, chatId, connectTo, dialog, openPortal, serveBot, user } from '../open-portal.ts';

const go = command('go', { id: Number });
const card = reply('Card').keyboard((k) => k.command('Go', go({ id: 1 }), { block: true }));
const apis: readonly Api[] = ['v1', 'v2'];

const log = vi.spyOn(console, 'error');
beforeEach(() => {
  log.mockReset().mockImplementation(() => undefined);
});
const logged = (): string => log.mock.calls.map((call) => call.map(String).join(' ')).join('\n');

/** A card with a button that blocks the keyboard, and the bot that is to handle the click. */
const open = async (
  api: Api,
  prepare: (bot: Bot, connection: Connection) => Bot,
  sentBy = connectTo,
): Promise<{ portal: Portal; made: Bot; click: () => Promise<void> }> => {
  const portal = await openPortal({ api });
  const connection = connectTo(portal, api);
  const made = prepare(bot(connection, { applicationToken: portal.applicationToken }), connection);
  await serveBot(made);
  await (sentBy === connectTo ? connection : sentBy(portal, api)).send({ dialog }, card);
  const click = async (): Promise<void> => {
    await portal.click({ userId: user.id, messageId: 33871, label: 'Go' });
    await made.settled();
  };
  return { portal, made, click };
};

const broken = (): never => {
  throw new Error('broken');
};

/** A connection of an earlier process: what it sent nobody here remembers. */
const earlier = (portal: Portal, api?: Api): Connection => connectTo(portal, api);

describe.each(apis)('a click of %s whose handler throws', (api) => {
  it('is heard of, and its keyboard is opened again', async () => {
    const { portal, click } = await open(api, (b) => b.onClick(go, broken));
    await click();
    expect(logged()).toContain(`The handler of /go in ${dialog} failed: Error: broken`);
    expect(callsOf(portal, 'message.update')).toMatchObject([{ messageId: 33871, status: 200 }]);
    expect(portal.messages(chatId)[0]).toMatchObject({
      text: 'Card',
      keyboard: [{ TEXT: 'Go', BLOCK: 'Y' }],
    });
    expect(logged()).not.toContain('may go on waiting');
  });

  it('is logged where nobody knows any more what the message showed', async () => {
    const { portal, click } = await open(api, (b) => b.onClick(go, broken), earlier);
    await click();
    expect(callsOf(portal, 'message.update')).toEqual([]);
    expect(logged()).toContain('The button that was clicked on message 33871 may go on waiting');
  });

  it('after it changed the message leaves it changed', async () => {
    const { portal, click } = await open(api, (b) =>
      b.onClick(go, async ({ update }) => {
        await update(reply('Half done'));
        broken();
      }),
    );
    await click();
    expect(callsOf(portal, 'message.update')).toHaveLength(1);
    expect(portal.messages(chatId)[0]).toMatchObject({ text: 'Half done', keyboard: null });
  });

  it('is left to onError, which may update the message and answer', async () => {
    const { portal, click } = await open(api, (b) =>
      b.onClick(go, broken).onError(async (error, { ref, connection, event }) => {
        if (ref !== undefined) await connection.update(ref, reply(`Failed: ${String(error)}`));
        return reply(`${event.kind} failed`);
      }),
    );
    await click();
    expect(portal.messages(chatId).map(({ text }) => text)).toEqual([
      'Failed: Error: broken',
      'command failed',
    ]);
    expect(logged()).toBe('');
  });

  it('is logged twice when onError throws too, and its keyboard is opened all the same', async () => {
    const { portal, click } = await open(api, (b) =>
      b.onClick(go, broken).onError(() => Promise.reject(new Error('listener'))),
    );
    await click();
    expect(logged()).toContain('listener');
    expect(logged()).toContain('broken');
    expect(callsOf(portal, 'message.update')).toHaveLength(1);
  });
});

describe('what is not delivered', () => {
  it('is told to onUndelivered with its context, by whatever way the handler sent it', async () => {
    const heard: unknown[] = [];
    const { click } = await open('v2', (b) =>
      b
        .onClick(go, async ({ answer, notify, update, connection, live }) => {
          await answer(reply(''));
          await notify(card);
          await update(reply(''));
          await connection.send({ dialog: 'chat404' }, reply('x'));
          await (await live(reply('…'))).finish(reply(''));
        })
        .onUndelivered(({ status }, { user: { id } }) => heard.push([status, id])),
    );
    await click();
    expect(heard).toEqual(
      ['invalid', 'invalid', 'invalid', 'rejected', 'invalid'].map((status) => [status, user.id]),
    );
    expect(logged()).toBe('');
  });

  it.each<[string, () => unknown]>([
    ['throws', broken],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('is logged where the listener %s', async (_name, listener) => {
    const { made, click } = await open('v1', (b) => b.onClick(go, () => reply('')).onUndelivered(listener));
    await click();
    await made.settled();
    await vi.waitFor(() => {
      expect(logged()).toContain('A listener of the bot failed');
    }, 20_000);
  });

  it('is logged without a listener, and tells no secret', async () => {
    const { portal, click } = await open('v1', (b) => b.onClick(go, ({ update }) => update(reply('x'))));
    portal.faults.add({
      kind: 'error',
      code: 'CANT_EDIT_MESSAGE',
      status: 403,
      match: { method: 'imbot.message.update' },
    });
    await click();
    expect(logged()).toContain(`Answer to /go in ${dialog}: rejected.`);
    expect(logged()).not.toContain(portal.webhook.split('/').at(-2));
    expect(logged()).not.toContain(portal.applicationToken);
  });
});

describe('parameters that are not taken', () => {
  const open2 = async (
    prepare: (bot: Bot) => Bot,
  ): Promise<{ portal: Portal; say: (text: string) => Promise<void> }> => {
    const portal = await openPortal();
    const made = prepare(bot(connectTo(portal), { applicationToken: portal.applicationToken }));
    await serveBot(made);
    const say = async (text: string): Promise<void> => {
      await portal.say({ userId: user.id, dialog, text });
      await made.settled();
    };
    return { portal, say };
  };

  it('go to miss, and without one to onError', async () => {
    const errors: unknown[] = [];
    const { portal, say } = await open2((b) =>
      b
        .on(go, () => reply('never'), {
          miss: (_, { reason, issues }) => reply(`${reason}: ${issues[0]!.code}`),
        })
        .on(command('come', { id: Number }), () => reply('never'))
        .onError((error) => errors.push(error)),
    );
    await say('/go somewhere');
    await say('/come here');
    expect(portal.messages(chatId).map(({ text }) => text)).toEqual([
      '/go somewhere',
      'invalid: COMMAND_PARAM_INVALID',
      '/come here',
    ]);
    expect(errors).toEqual([expect.any(ReplyError)]);
  });

  it('of a typed command are nobody’s where only clicks are taken', async () => {
    const missed: Delivery[] = [];
    const { portal, say } = await open2((b) =>
      b
        .onClick(go, () => reply('never'), { miss: () => reply('never') })
        .onUndelivered((delivery) => missed.push(delivery)),
    );
    await say('/go 1');
    await say('/go somewhere');
    expect(portal.messages(chatId)).toHaveLength(2);
    expect(missed).toEqual([]);
  });

  it('of a button of an older version go to miss, which updates the message', async () => {
    const { portal, click } = await open('v1', (b) =>
      b.onClick(command('go', { id: ['one', 'two'] }), broken, {
        miss: ({ update }, { reason }) => update(reply(`This button is ${reason}.`)),
      }),
    );
    await click();
    expect(portal.messages(chatId)).toMatchObject([{ text: 'This button is invalid.', keyboard: null }]);
  });

  it('of a button of an older version open its keyboard again', async () => {
    const { portal, click } = await open('v1', (b) =>
      b.onClick(command('go', { id: ['one', 'two'] }), broken),
    );
    await click();
    expect(logged()).toContain('COMMAND_PARAM_INVALID');
    expect(callsOf(portal, 'message.update')).toHaveLength(1);
  });
});

describe('handlers', () => {
  it('of clicks may delete the message, and show updates it', async () => {
    const { portal, click } = await open('v2', (b) =>
      b.onClick(go, async (c) => {
        await c.show(reply('Shown'));
        expect(portal.messages(chatId)).toMatchObject([{ text: 'Shown' }]);
        return c.delete();
      }),
    );
    await click();
    expect(logged()).toBe('');
    expect(portal.messages(chatId)).toEqual([]);
  });

  it('get on with their work while others take their time', async () => {
    const portal = await openPortal();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const made = bot(connectTo(portal), { applicationToken: portal.applicationToken }).on(
      go,
      async ({ params }) => {
        if (params.id === 1) await gate;
        return reply(params.id);
      },
    );
    await serveBot(made);
    await portal.say({ userId: user.id, dialog, text: '/go 1' });
    await portal.say({ userId: user.id, dialog, text: '/go 2' });
    await expect.poll(() => portal.messages(chatId).at(-1)?.text, { timeout: 20_000 }).toBe('2');
    release();
    await made.settled();
    expect(portal.messages(chatId).at(-1)?.text).toBe('1');
  });
});
