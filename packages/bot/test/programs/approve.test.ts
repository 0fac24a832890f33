import { expect, it } from 'vitest';
import { chatId, clientId, dialog, openPortal, serveBot, user } from '../open-portal.ts';

it('the approve program asks, helps who mistypes, decides once, and refuses an old button', async () => {
  const portal = await openPortal();
  process.env.B24 = portal.webhook;
  process.env.CLIENT_ID = clientId;
  const { default: approve } = await import('./approve.ts');
  await serveBot(approve);
  const say = async (text: string): Promise<void> => {
    await portal.say({ userId: user.id, dialog, text });
    await approve.settled();
  };
  const texts = (chat: number): readonly string[] =>
    portal
      .messages(chat)
      .filter(({ authorId }) => authorId === 39)
      .map(({ text }) => text);

  await say('/leave soon');
  await say('/leave 3 paid to see [b]mum[/b]');
  await say('/decide {"id":5,"ok":true,"till":"2026-12-01"}');
  expect(texts(chatId)).toEqual(['Type [put=/leave 3 paid]/leave 3 paid[/put]', 'Sent to your manager.']);

  // The administrator's own dialog with the bot is the next chat of the portal.
  const manager = chatId + 1;
  const [request] = portal.messages(manager);
  expect(request?.text).toBe(
    '[user=1269]Maria Lopez[/user] asks for 3 days (paid): to see [\u200bb]mum[\u200b/b]',
  );
  const click = async (label: string): Promise<void> => {
    await portal.click({ userId: 1, messageId: request!.id, label });
    await approve.settled();
  };
  await click('Approve');
  expect(portal.messages(manager)).toHaveLength(1);
  expect(portal.messages(manager)[0]).toMatchObject({ keyboard: null, attach: null });
  expect(texts(manager)[0]).toMatch(/^Approved by Administrator till \[timestamp=1796083200/);
});
