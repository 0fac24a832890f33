import { expect, it } from 'vitest';
import { callsOf, clientId, openPortal, serveBot, user } from '../open-portal.ts';
import { given } from './llm-model.ts';

it('the LLM program writes one message, ends it however the model ends, and counts votes', async () => {
  const portal = await openPortal({ api: 'v2' });
  process.env.B24 = portal.webhook;
  process.env.TOKEN = clientId;
  const { default: llmBot } = await import('./llm.ts');
  await serveBot(llmBot);
  const ask = async (text: string): Promise<void> => {
    await portal.say({ userId: user.id, dialog: 39, text });
    await llmBot.settled();
  };
  const privateChat = 2942;
  await ask('How warm is it?');
  await ask('Now fail');

  const answers = portal.messages(privateChat).filter(({ authorId }) => authorId === 39);
  expect(answers.map(({ text }) => text)).toEqual(['Twelve degrees', 'Twelve \n\n_(interrupted)_']);
  expect(callsOf(portal, 'message.send')).toHaveLength(2);

  await portal.click({ userId: user.id, messageId: answers[0]!.id, label: '👍' });
  await llmBot.settled();
  expect(given).toEqual([[answers[0]!.id, true]]);
  expect(portal.messages(privateChat).find(({ id }) => id === answers[0]!.id)).toMatchObject({
    text: '…',
    keyboard: null,
  });
});
