import { expect, it } from 'vitest';
import { clientId, dialog, openPortal, serveBot, user } from '../open-portal.ts';

it('the echo program answers what is typed, and again what is clicked', async () => {
  const portal = await openPortal();
  process.env.B24 = portal.webhook;
  process.env.CLIENT_ID = clientId;
  const { default: echo } = await import('./echo.ts');
  await serveBot(echo);

  await portal.say({ userId: user.id, dialog, text: '/echo [b]hello[/b]' });
  await echo.settled();
  await portal.click({ userId: user.id, messageId: 33872, label: 'Again' });
  await echo.settled();
  await portal.say({ userId: user.id, dialog, text: '/echo' });
  await echo.settled();

  const said = portal.messages(2941).filter(({ authorId }) => authorId === 39);
  const literal = '[b]Maria Lopez[/b] said: [\u200bb]hello[\u200b/b]';
  expect(said.map(({ text }) => text)).toEqual([literal, literal, '[b]Maria Lopez[/b] said: nothing']);
  expect(said[0]?.keyboard).toMatchObject([
    { TEXT: 'Again', COMMAND: 'echo', COMMAND_PARAMS: '[b]hello[/b]', BOT_ID: 39, DISPLAY: 'LINE' },
    { TEXT: 'Site', LINK: 'https://bitrix24.com' },
  ]);
});
