import { createVirtualClock, tellReport, type Fault } from '@riposte/emulator';
import { expect, it } from 'vitest';
import { openWithBot, call, listenForEvents } from '../open-portal.ts';

const requests = async (url: string): Promise<string> =>
  (await fetch(`${url}/chat/42/chat6001/requests`)).text();

it('shows the last call laid open: sizes, findings, what became of it', async () => {
  const { portal } = await openWithBot();
  const large = { DIALOG_ID: 'chat6001', MESSAGE: 'x', ATTACH: [{ MESSAGE: 'y'.repeat(60_000) }] };
  await call(portal, 'im.message.add', large);
  const html = await requests(portal.url);
  expect(html.match(/ open>/g)).toHaveLength(1);
  expect(html).toMatch(/open>[\s\S]*ATTACH_OVERSIZE[\s\S]*HTTP 400/);
  expect(html).toMatch(/class="over"><th scope="row">attach<\/th>[\s\S]*60,099 of 60,000/);
  expect(html).toMatch(/class="issue error"><p><b>The attach takes 60099 characters/);
  expect(html).toContain('imbot.<wbr>register');
});

it.each([
  ['text', 20_000, { MESSAGE: 'x'.repeat(20_000) }, 'kept', 'near'],
  ['text', 20_006, { MESSAGE: 'x'.repeat(20_006) }, 'kept', 'near'],
  ['text', 20_007, { MESSAGE: 'x'.repeat(20_007) }, 'cut', 'over'],
  ['attach', 59_999, { MESSAGE: 'x', ATTACH: [{ MESSAGE: 'y'.repeat(59_900) }] }, 'kept', 'near'],
  ['attach', 60_000, { MESSAGE: 'x', ATTACH: [{ MESSAGE: 'y'.repeat(59_901) }] }, 'refused', 'over'],
])('a %s of %i', async (part, used, message, became, mood) => {
  const { portal } = await openWithBot();
  const { status } = await call(portal, 'im.message.add', { DIALOG_ID: 'chat6001', ...message });
  const isCut = portal.messages(6001).at(-1)?.text.endsWith(' (...)') === true;
  expect(status === 200 ? (isCut ? 'cut' : 'kept') : 'refused').toBe(became);
  const numbers = `<th scope="row">${part}</th>.*${used.toLocaleString('en')} of`;
  expect(await requests(portal.url)).toMatch(new RegExp(`<tr class="${mood}">${numbers}`));
});

it.each<[string, Fault | undefined, string, string]>([
  ['done', undefined, 'good', '>Message #70411</a>'],
  ['done, nobody knows', { kind: 'reset' }, 'odd', 'cut after the portal had done it'],
  ['not done', { kind: 'reset', phase: 'before' }, 'odd', 'cut before the portal did anything'],
  ['a gateway', { kind: 'status', status: 502, phase: 'after' }, 'odd', 'had done it all the same'],
  ['half an answer', { kind: 'truncate' }, 'odd', 'Message #70411 Its answer broke off'],
  ['maintenance', { kind: 'html' }, 'odd', 'The client heard 200; the portal did nothing.'],
])('says what became of a call: %s', async (_name, fault, mood, words) => {
  const { portal } = await openWithBot();
  if (fault !== undefined) portal.faults.add(fault);
  await call(portal, 'im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x' }).catch(() => undefined);
  await expect.poll(() => portal.log().length, { timeout: 20_000 }).toBe(4);
  const html = await requests(portal.url);
  expect(html).toContain(`class="outcome-words ${mood}"`);
  expect(html).toContain(words);
  expect(html.includes('A fault was played at it.')).toBe(fault !== undefined);
});

it.each([
  ['imbot.command.answer', { CLIENT_ID: 'c', COMMAND_ID: 17, MESSAGE_ID: 70_411, MESSAGE: 'late' }],
  [
    'imbot.v2.Command.answer',
    {
      botId: 901,
      botToken: 'c',
      commandId: 17,
      messageId: 70_411,
      dialogId: 'chat6001',
      fields: { message: 'x' },
    },
  ],
])('says of %s that it came too late, though the portal says yes', async (method, params) => {
  const clock = createVirtualClock();
  const { portal } = await openWithBot({ clock });
  await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
  await call(portal, method, params);
  expect(await requests(portal.url)).toContain('>Message #70412</a>');
  await clock.advance(11 * 60_000);
  expect((await call(portal, method, params)).status).toBe(200);
  expect(await requests(portal.url)).toMatch(
    /open>[\s\S]*outcome odd">not sent[\s\S]*said yes and sent nothing/,
  );
});

it('says which commands of a batch were refused, which is answered with 200', async () => {
  const { portal } = await openWithBot();
  const add = 'im.message.add?DIALOG_ID=chat6001&MESSAGE=';
  await call(portal, 'batch', { cmd: { first: `${add}x`, second: 'im.fly', third: add } });
  expect(portal.log().at(-1)).toMatchObject({
    status: 200,
    refused: ['second: ERROR_METHOD_NOT_FOUND', 'third: MESSAGE_EMPTY'],
  });
  expect(await requests(portal.url)).toMatch(
    /outcome bad">2 refused[\s\S]*Of the batch second: ERROR_METHOD_NOT_FOUND, third: MESSAGE_EMPTY\./,
  );
});

it('shows events with how they were taken', async () => {
  const { portal } = await openWithBot();
  await portal.say({ userId: 42, dialog: 901, text: 'hello' });
  expect(await requests(portal.url)).toMatch(/ONIMBOTMESSAGEADD<\/b> <span class="outcome good">200/);
  const { url } = await listenForEvents(500);
  await call(portal, 'imbot.update', { CLIENT_ID: 'c', BOT_ID: 901, FIELDS: { EVENT_MESSAGE_ADD: url } });
  portal.faults.add({ kind: 'delayEvent', milliseconds: 1 });
  await portal.say({ userId: 42, dialog: 901, text: 'hello' });
  expect(await requests(portal.url)).toMatch(/outcome bad">500[\s\S]*answered 500[\s\S]*A fault was played/);
});

it('shows of a handler its address, and no secret in it', async () => {
  const { portal } = await openWithBot();
  const { url } = await listenForEvents(200);
  const handler = `${url}?lang=en&token=s3cret`;
  const { body } = await call(portal, 'imbot.register', {
    CLIENT_ID: 'd',
    CODE: 'secretive',
    EVENT_HANDLER: handler,
    PROPERTIES: { NAME: 'Secretive' },
  });
  const { delivered } = await portal.say({ userId: 42, dialog: Number(body.result), text: 'hello' });
  expect(delivered).toMatchObject([{ handler, status: 200 }]);
  const gone = 'http://bot:s3cret@127.0.0.1:9/';
  const FIELDS = { EVENT_MESSAGE_ADD: gone };
  await call(portal, 'imbot.update', { CLIENT_ID: 'd', BOT_ID: body.result, FIELDS });
  const [report] = (await portal.say({ userId: 42, dialog: Number(body.result), text: 'again' })).delivered;
  expect(report && tellReport(report)).toContain('no answer from http://[redacted]@127.0.0.1:9/.');
  const shown = await requests(portal.url);
  expect(shown).toContain(`Taken by ${url}?lang=en&amp;token=[redacted]`);
  const facts = await (await fetch(`${portal.url}/chat/42/chat6001/portal`)).text();
  expect(facts).toContain(`${url}?lang=en&amp;token=[redacted]`);
  const log = await (await fetch(`${portal.url}/__emulator/log`)).text();
  expect(shown + facts + log).not.toContain('s3cret');
});

it('leaves out polls that go well', async () => {
  const { portal } = await openWithBot();
  await call(portal, 'server.time', {});
  expect(await requests(portal.url)).not.toContain('server.');
  portal.faults.add({ kind: 'status', status: 503 });
  await call(portal, 'server.time', {}).catch(() => undefined);
  expect(await requests(portal.url)).toContain('server.<wbr>time');
});

it('says the worst first', async () => {
  const { portal } = await openWithBot();
  const KEYBOARD = [{ TEXT: 'a', LINK: '/', BG_COLOR: '#ff0000' }, { TEXT: 'b' }];
  await call(portal, 'im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x ', KEYBOARD });
  const severities = [...(await requests(portal.url)).matchAll(/class="issue (\w+)"/g)].map(([, one]) => one);
  expect(new Set(severities).size).toBeGreaterThan(1);
  const order = ['error', 'warning', 'note'];
  expect(severities).toEqual([...severities].sort((a = '', b = '') => order.indexOf(a) - order.indexOf(b)));
});

it('names what was called where no method was', async () => {
  const { portal } = await openWithBot();
  await fetch(`${portal.url}/rest/1/wrong/`);
  expect(await requests(portal.url)).toMatch(/\[redacted\]/);
});
