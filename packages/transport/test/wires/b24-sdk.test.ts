import { ApiVersion, B24OAuth, ParamsFactory } from '@bitrix24/b24jssdk';
import { startPortal, type Fault, type Portal } from '@riposte/emulator';
import { createTransport, type B24Like, type Transport } from '@riposte/transport';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installationOf } from '../../../../scripts/samples/installation-of.ts';
import { keyed, unkeyed } from '../helpers/message.ts';

/** The real client, on tokens of a local portal, with the policy that the README asks for. */
const openClient = async (portal: Portal): Promise<B24OAuth> => {
  const b24 = new B24OAuth(...installationOf(portal));
  b24.offClientSideWarning();
  await b24.setRestrictionManagerParams({
    ...ParamsFactory.getDefault(),
    maxRetries: 1,
    retryOnNetworkError: false,
  });
  const { ajaxClient } = b24.getHttpClient(ApiVersion.v2);
  ajaxClient.defaults.timeout = 65_000;
  ajaxClient.defaults.maxRedirects = 0;
  return b24;
};

/** A portal with two bots of the application: 2 of the first generation, 3 of the second. */
const open = async (): Promise<{ readonly portal: Portal; readonly transport: Transport }> => {
  const portal = await startPortal();
  onTestFinished(() => portal.close());
  const b24: B24Like = await openClient(portal);
  const transport = createTransport({ b24 });
  await transport.call('imbot.register', {
    CODE: 'one',
    EVENT_HANDLER: 'http://127.0.0.1:9/',
    PROPERTIES: { NAME: 'One' },
  });
  await transport.call('imbot.v2.Bot.register', {
    fields: { code: 'two', eventMode: 'fetch', properties: { name: 'Two' } },
  });
  return { portal, transport };
};

const send = 'imbot.v2.chat.message.send';
const add = 'imbot.message.add';

describe('a client of the real SDK', () => {
  it('sends, and says what became of it', async () => {
    const { portal, transport } = await open();
    expect(await transport.send(unkeyed(2, 'chat1', 'one'))).toEqual({ status: 'sent', messageId: 1 });
    expect(await transport.send(keyed(3, 'chat1', 'two'))).toEqual({ status: 'sent', messageId: 2 });
    expect(await transport.send(keyed(3, 'chat1', ''))).toMatchObject({
      status: 'rejected',
      code: 'EMPTY_MESSAGE',
    });
    expect(portal.messages(1).map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it.each<[string, Fault, string]>([
    ['an answer that is lost', { kind: 'reset', match: { method: add } }, 'unknown'],
    [
      'a gateway, after it ran',
      { kind: 'status', status: 502, phase: 'after', match: { method: add } },
      'unknown',
    ],
    ['a page about maintenance', { kind: 'html', match: { method: add } }, 'unknown'],
    [
      'a refusal before it ran',
      { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503, phase: 'before', match: { method: add } },
      'sent',
    ],
    ['a token that expires', { kind: 'expireToken', match: { method: add } }, 'sent'],
  ])('%s never makes a message two', async (_name, fault, status) => {
    const { portal, transport } = await open();
    portal.faults.add(fault);
    expect((await transport.send(unkeyed(2, 'chat1', 'once'))).status).toBe(status);
    expect(portal.messages(1).length).toBeLessThanOrEqual(1);
    if (status === 'sent') expect(portal.messages(1)).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['an answer that is lost', { kind: 'reset', match: { method: send } }],
    ['a gateway, after it ran', { kind: 'status', status: 502, phase: 'after', match: { method: send } }],
    ['an answer cut short', { kind: 'truncate', match: { method: send } }],
  ])('under a key %s is asked for again, and there is one message', async (_name, fault) => {
    const { portal, transport } = await open();
    portal.faults.add(fault);
    expect(await transport.send(keyed(3, 'chat1', 'once'))).toEqual({ status: 'sent', messageId: 1 });
    expect(portal.messages(1)).toHaveLength(1);
  });
});
