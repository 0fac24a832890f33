import { change, im, imbot, imbotV2, reply, type Compiled } from '@riposte/builder';
import type { Outcome } from '@riposte/transport';
import { describe, expect, it } from 'vitest';
import { recordingTransport } from '../../src/index.ts';

const message = reply('x').compile(imbot.messageAdd({ dialogId: 5, botId: 39 }));
const place = { botId: 39, messageId: 7 };
const sentAs = (messageId: number): Outcome => ({ status: 'sent', messageId });

const usual: readonly (readonly [Compiled, Outcome])[] = [
  [message, sentAs(1)],
  [reply('x').compile(imbot.commandAnswer({ commandId: 1, messageId: 1 })), sentAs(1)],
  [reply('x').compile(im.notify({ userId: 1 })), sentAs(1)],
  [reply('x').compile(imbotV2.messageSend({ botId: 39, dialogId: 5 })), sentAs(1)],
  [change().text('x').compile(imbot.messageUpdate(place)), { status: 'sent' }],
  [change().text('x').compile(imbotV2.messageUpdate(place)), { status: 'sent' }],
  [
    reply('x').compile(imbotV2.commandAnswer({ ...place, commandId: 1, dialogId: 5 })),
    { status: 'accepted' },
  ],
];

describe('recordingTransport', () => {
  it.each(usual)('gives the usual outcome: %#', async (sent, outcome) => {
    expect(await recordingTransport().send(sent)).toEqual(outcome);
  });

  it('keeps what was sent, with options and outcome, and counts the ids', async () => {
    const transport = recordingTransport({ firstMessageId: 100 });
    const { signal } = new AbortController();
    await transport.send(message, { signal });
    await transport.send(change().text('x').compile(imbot.messageUpdate(place)));
    await transport.send(message);
    expect(transport.sent.map(({ outcome }) => outcome)).toEqual([
      sentAs(100),
      { status: 'sent' },
      sentAs(101),
    ]);
    expect(transport.sent[0]).toEqual({ message, options: { signal }, outcome: sentAs(100) });
  });

  it('keeps it as it was when it was sent', async () => {
    const transport = recordingTransport();
    const params: Record<string, unknown> = { ...message.params };
    await transport.send({ ...message, params });
    params.MESSAGE = 'changed';
    expect(transport.sent[0]?.message.params.MESSAGE).toBe('x');
  });

  it('gives outcomes in order, then the usual one', async () => {
    const lost: Outcome = { status: 'unknown', cause: new Error('lost') };
    const transport = recordingTransport({ outcomes: [lost] });
    expect([await transport.send(message), await transport.send(message)]).toEqual([lost, sentAs(1)]);
  });

  it('gives outcomes by message', async () => {
    const refused: Outcome = {
      status: 'rejected',
      code: 'X',
      description: '',
      httpStatus: 400,
      permanent: true,
    };
    const transport = recordingTransport({
      outcomes: ({ method }, index) => (method === 'im.notify' && index === 1 ? refused : undefined),
    });
    const notice = reply('x').compile(im.notify({ userId: 1 }));
    expect([await transport.send(notice), await transport.send(notice)]).toEqual([sentAs(1), refused]);
  });

  it('answers other methods, and keeps the calls', async () => {
    const transport = recordingTransport({ answers: { 'user.get': ({ ID }) => [{ ID }] } });
    expect(await transport.call('user.get', { ID: 7 })).toEqual([{ ID: 7 }]);
    expect(transport.calls).toEqual([{ method: 'user.get', params: { ID: 7 } }]);
  });

  it.each(['user.current', 'toString'])('rejects a call of %s, which has no answer', async (method) => {
    await expect(recordingTransport().call(method)).rejects.toThrow(`No answer is set for ${method}`);
  });

  it('rejects what is called off', async () => {
    const transport = recordingTransport();
    await expect(transport.send(message, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(transport.sent).toEqual([]);
  });

  it('takes no more once it is closed', async () => {
    const transport = recordingTransport();
    expect(await transport.close()).toEqual([]);
    await expect(transport.send(message)).rejects.toThrow('closed');
    await expect(transport.call('user.get')).rejects.toThrow('closed');
  });
});
