import { createVirtualClock } from '@riposte/emulator';
import { expect, it } from 'vitest';
import { chatId, clientId, dialog, openPortal, serveBot, user } from '../open-portal.ts';

it('the orders program pages through one message', async () => {
  const clock = createVirtualClock();
  const portal = await openPortal({ api: 'v2', clock });
  process.env.B24 = portal.webhook;
  process.env.TOKEN = clientId;
  const { default: ordersBot } = await import('./orders.ts');
  await serveBot(ordersBot);
  await portal.say({ userId: user.id, dialog, text: '/orders' });
  await ordersBot.settled();
  const message = (): { readonly text: string; readonly labels: readonly unknown[] } => {
    const [, shown] = portal.messages(chatId);
    return {
      text: shown!.text,
      labels: (shown!.keyboard ?? []).flatMap((button) => ('TEXT' in button ? [button.TEXT] : [])),
    };
  };
  const click = async (command: string, params: string): Promise<void> => {
    // The portal tells the second of a click: two of the same button in one second are one event that came twice.
    await clock.advance(1_000);
    await portal.click({ userId: user.id, messageId: 33872, command, params });
    await ordersBot.settled();
  };

  expect(message().text).toBe('Orders 1/6 of 57');
  await click('orders', '2');
  expect(message().text).toBe('Orders 2/6 of 57');
  expect(message().labels).toContain('#20');
  await click('order', '20 2');
  expect(message()).toEqual({ text: 'Order 20', labels: ['Back'] });
  await click('orders', '2');
  expect(message().text).toBe('Orders 2/6 of 57');
  expect(portal.messages(chatId)).toHaveLength(2);
});
