import { expect, it } from 'vitest';
import { serveBot, callsOf, chatId, clientId, openPortal, user } from '../open-portal.ts';
import { crm } from './deal-crm.ts';

it('the deal program shows cards, gives a deal to the first one, and declines, in both generations', async () => {
  const portals = [await openPortal({ api: 'v1' }), await openPortal({ api: 'v2' })];
  process.env.B24_V1 = portals[0]!.webhook;
  process.env.B24_V2 = portals[1]!.webhook;
  process.env.TOKEN = clientId;
  const { bots } = await import('./deal.ts');

  for (const [index, portal] of portals.entries()) {
    const dealBot = bots[index]!;
    crm.reset();
    await serveBot(dealBot);
    const shown = (): readonly unknown[] =>
      portal.messages(chatId).map(({ id, keyboard, attach, text }) => ({
        id,
        text,
        buttons: keyboard?.map((button) => 'TEXT' in button && button.TEXT) ?? null,
        owner: /free|Owner \d+/.exec(JSON.stringify(attach))?.[0],
      }));
    const click = async (messageId: number, label: string): Promise<void> => {
      await portal.click({ userId: user.id, messageId, label });
      await dealBot.settled();
    };
    const text = 'Deal [url=/crm/deal/details/7/]Steel [4512][/url]';
    const free = { text, owner: 'free', buttons: ['Take', 'Decline'] };
    const noted = (): number => callsOf(portal, 'im.notify.system.add').length;

    // The change took the keyboard off the first card, and left its attach.
    expect(shown()).toEqual([
      { ...free, id: 33871, buttons: null },
      { ...free, id: 33872 },
      { ...free, id: 33873 },
    ]);

    await click(33872, 'Take');
    expect(noted()).toBe(0);
    await click(33873, 'Take');
    expect(noted()).toBe(1);
    await click(33873, 'Decline');
    expect(shown().slice(1)).toEqual([
      { id: 33872, text, buttons: null, owner: `Owner ${user.id}` },
      { id: 33873, text: 'Declined', buttons: null, owner: 'free' },
    ]);
  }
});
