import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Portal } from '@riposte/emulator';
import { call, listenForEvents, openWithBot } from '../open-portal.ts';

const answer = async (portal: Portal): Promise<void> => {
  await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
  await call(portal, 'imbot.command.answer', {
    CLIENT_ID: 'c',
    COMMAND_ID: 17,
    BOT_ID: 901,
    MESSAGE_ID: 70411,
    MESSAGE: 'It [B]rains[/B]',
    KEYBOARD: [
      { TEXT: 'Again', COMMAND: 'weather', COMMAND_PARAMS: 'Oslo' },
      { TYPE: 'NEWLINE' },
      { TEXT: 'Say so', ACTION: 'SEND', ACTION_VALUE: '/units F' },
      { TEXT: 'Off', COMMAND: 'weather', DISABLED: 'Y' },
      { TEXT: 'Gone', COMMAND: 'gone' },
    ],
    MENU: [{ TEXT: 'Units', COMMAND: 'units', COMMAND_PARAMS: 'C' }],
  });
};

describe('clicks', () => {
  it.each<[string, object]>([
    [
      'Again',
      { COMMAND: { 17: { COMMAND_PARAMS: 'Oslo', COMMAND_CONTEXT: 'KEYBOARD', MESSAGE_ID: '70412' } } },
    ],
    [
      'Say so',
      { COMMAND: { 18: { COMMAND_PARAMS: 'F', COMMAND_CONTEXT: 'TEXTAREA', MESSAGE_ID: '70413' } } },
    ],
    ['Units', { COMMAND: { 18: { COMMAND_PARAMS: 'C', COMMAND_CONTEXT: 'MENU', MESSAGE_ID: '70412' } } }],
  ])('%s calls its command', async (label, data) => {
    const { portal, events } = await openWithBot();
    await answer(portal);
    await portal.click({ userId: 42, messageId: 70412, label });
    expect(events[1]).toMatchObject({ data });
  });

  it.each<[object, string]>([
    [{ label: 'Off' }, 'has no such button'],
    [{ label: 'Nowhere' }, 'has no such button'],
    [{ label: 'Gone' }, 'runs no command of this portal'],
    [{ messageId: 5 }, 'There is no message 5'],
    [{ userId: 5 }, 'for user 5'],
  ])('%j is refused', async (change, message) => {
    const { portal } = await openWithBot();
    await answer(portal);
    await expect(portal.click({ userId: 42, messageId: 70412, ...change })).rejects.toThrow(message);
  });
});

describe('say', () => {
  it.each<[object, string]>([
    [{ userId: 5 }, 'There is no user 5'],
    [{ dialog: 'chat5' }, 'There is no dialog chat5'],
    [{ dialog: 42 }, 'There is no dialog 42'],
    [{ dialog: '../etc' }, 'There is no dialog ../etc'],
    [{ text: ' ' }, 'needs some text'],
  ])('%j is refused', async (change, message) => {
    const { portal } = await openWithBot();
    await expect(portal.say({ userId: 42, dialog: 'chat6001', text: 'x', ...change })).rejects.toThrow(
      message,
    );
  });
});

describe('the page', () => {
  it('shows the conversation, and escapes what people wrote', async () => {
    const { portal } = await openWithBot({ chat: { id: 6001, title: '<b>"Ops" & \'more\'</b>' } });
    await answer(portal);
    await portal.say({ userId: 42, dialog: 'chat6001', text: '<script>alert(1)</script>' });
    const page = await (await fetch(portal.chatUrl({ userId: 42, dialog: 'chat6001' }))).text();
    expect(page).toContain('<h1>&lt;b&gt;&quot;Ops&quot; &amp; &#39;more&#39;&lt;/b&gt;</h1>');
    expect(page).toContain('data-command="weather"');
    expect(page).not.toContain('<script>alert');
  });

  it('knows the names of people and chats that a mention leaves out', async () => {
    const { portal } = await openWithBot();
    await portal.say({ userId: 42, dialog: 'chat6001', text: '[user=901][/user] in [chat=6001][/chat]' });
    const list = await (await fetch(`${portal.chatUrl({ userId: 42, dialog: 'chat6001' })}/messages`)).text();
    expect(list).toMatch(/Weather[\s\S]*Ops/);
  });

  it.each([
    [200, '', 1, 200, undefined],
    [201, '', 2, 200, '1 1 earlier message'],
    [450, '', 251, 200, '51 200 of 250 earlier messages'],
    [450, '?from=51', 51, 400, '1 50 earlier messages'],
    [450, '?from=1', 1, 450, undefined],
    [450, '?from=400', 251, 200, '51 200 of 250 earlier messages'],
    [450, '?from=9999', 251, 200, '51 200 of 250 earlier messages'],
    [450, '?from=-3', 251, 200, '51 200 of 250 earlier messages'],
    [450, '?from=x', 251, 200, '51 200 of 250 earlier messages'],
  ])('of %i messages, asked for with %j, shows those from #%i and how many are earlier', async (...row) => {
    const [written, query, from, shown, earlier] = row;
    const { portal } = await openWithBot({ firstIds: { message: 1 } });
    for (let line = 1; line <= written; line += 1)
      await portal.say({ userId: 42, dialog: 'chat6001', text: `line ${line}` });
    const url = `${portal.chatUrl({ userId: 42, dialog: 'chat6001' })}/messages${query}`;
    const list = await (await fetch(url)).text();
    const ids = [...list.matchAll(/ data-message="(\d+)"/g)].map(([, id]) => Number(id));
    expect([ids[0], ids.at(-1), ids.length]).toEqual([from, written, shown]);
    // Whoever wrote the first one stands above it.
    expect(/class="message own( following)?"/.exec(list)?.[1]).toBeUndefined();
    const [, id, words] = /data-earlier="(\d+)">Show ([^<]*)</.exec(list) ?? [];
    expect(id && `${id} ${words ?? ''}`).toBe(earlier);
  });

  it('of a private dialog is named after the other one', async () => {
    const { portal } = await openWithBot();
    const page = await (await fetch(portal.chatUrl({ userId: 42, dialog: 901 }))).text();
    expect(page).toContain('<h1>Weather</h1>');
  });

  it.each([
    ['assets/main.js', 200, 'text/javascript'],
    ['assets/chat.css', 200, 'text/css'],
    ['assets/icon.svg', 200, 'image/svg+xml'],
    ['assets/none.js', 404, 'text/plain'],
    ['assets/message.css', 200, 'text/css'],
    ['assets/..%2fpackage.json', 404, 'text/plain'],
    ['assets/constructor', 404, 'text/plain'],
    ['assets', 404, 'text/plain'],
    ['chat/42/chat6001/messages', 200, 'text/html'],
    ['chat/42/chat6001/dialogs', 200, 'text/html'],
    ['chat/42/chat6001/people', 200, 'text/html'],
    ['chat/42/chat6001/requests', 200, 'text/html'],
    ['chat/42/chat6001/faults', 200, 'text/html'],
    ['chat/42/chat6001/portal', 200, 'text/html'],
    ['chat/42/chat6001/commands', 200, 'application/json'],
    ['chat/42/chat6001/nothing', 404, 'text/html'],
    ['chat/42/chat6001/constructor', 404, 'text/html'],
    ['chat/42/chat7', 404, 'text/html'],
    ['chat/7/chat6001', 404, 'text/html'],
    ['crm/deal/details/7/', 404, 'text/html'],
  ])('GET /%s is %i', async (path, status, type) => {
    const { portal } = await openWithBot();
    const response = await fetch(`${portal.url}/${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  const post = async (
    portal: Portal,
    what: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${portal.url}/chat/42/chat6001/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('writes and clicks', async () => {
    const { portal, events } = await openWithBot();
    await answer(portal);
    expect(await (await post(portal, 'say', { text: 'hi' })).json()).toEqual({ messageId: 70413 });
    const clicked = await post(portal, 'click', { messageId: 70412, command: 'weather', params: 'Oslo' });
    expect(clicked.status).toBe(200);
    await expect.poll(() => events.length, { timeout: 20_000 }).toBe(2);
  });

  it.each<[string, object, Record<string, string>, number]>([
    ['say', { text: '' }, {}, 400],
    ['say', { text: { a: 1 } }, {}, 400],
    ['click', { messageId: 1, command: 'weather', params: '' }, {}, 400],
    ['dance', {}, {}, 404],
    ['say', { text: 'x' }, { Origin: 'https://elsewhere.example' }, 403],
  ])('POST %s with %j %j is %i', async (what, body, headers, status) => {
    const { portal } = await openWithBot();
    expect((await post(portal, what, body, headers)).status).toBe(status);
    expect(portal.messages(6001)).toEqual([]);
  });

  it.each([
    ['evil.example:4000', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost:4000', 200],
    ['[::1]:4000', 200],
  ])('asked for as %s answers %i', async (host, status) => {
    const { portal } = await openWithBot();
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      get(`${portal.url}/chat/42/chat6001`, { headers: { Host: host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    expect(answered).toBe(status);
  });

  it('is told when a handler does not take an event', async () => {
    const { portal } = await openWithBot();
    const CLIENT_ID = 'c';
    const { url } = await listenForEvents(403);
    const command = { CLIENT_ID, BOT_ID: 901, EVENT_COMMAND_ADD: url, LANG: [{}], COMMAND: 'closed' };
    await call(portal, 'imbot.command.register', command);
    const stop = new AbortController();
    const response = await fetch(`${portal.url}/chat/42/chat6001/changes`, { signal: stop.signal });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    void portal.say({ userId: 42, dialog: 'chat6001', text: '/closed' });
    let heard = '';
    while (!heard.includes('notice')) heard += (await reader.read()).value ?? '';
    expect(heard).toContain(
      `data: ONIMCOMMANDADD: ${url} answered 403, so it does not trust the application token.`,
    );
    stop.abort();
  });

  it('begins with the first dialog of who the webhook acts for', async () => {
    const { portal } = await openWithBot();
    const response = await fetch(portal.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/chat/1/chat6001']);
  });

  it('is told of every change in its own chat, and of the others what its list shows', async () => {
    const { portal } = await openWithBot();
    const { heard, stop } = await listenToChanges(portal);
    await portal.say({ userId: 42, dialog: 901, text: 'elsewhere' });
    await expect.poll(() => heard(), { timeout: 20_000 }).toMatchObject({ dialogs: 1, log: 1 });
    expect(heard().messages).toBeUndefined();
    const { messageId } = await portal.say({ userId: 42, dialog: 'chat6001', text: 'here' });
    await portal.edit({ messageId, text: 'there' });
    await portal.react({ userId: 1, messageId });
    await portal.remove({ messageId });
    await expect.poll(() => heard().messages, { timeout: 20_000 }).toBe(4);
    await call(portal, 'imbot.chat.sendTyping', { CLIENT_ID: 'c', BOT_ID: 901, DIALOG_ID: 'chat6001' });
    await expect.poll(() => heard().typing, { timeout: 20_000 }).toBe(1);
    portal.addUser({ name: 'Ben' });
    portal.leave({ userId: 1, dialog: 'chat6001' });
    const { dialogs = 0 } = heard();
    await expect.poll(() => heard().dialogs, { timeout: 20_000 }).toBeGreaterThanOrEqual(dialogs);
    stop();
  });

  it('is told nothing by a name that has lines of its own', async () => {
    const { portal } = await openWithBot({ users: { 42: 'Mara' } });
    const PROPERTIES = { NAME: 'Bot\n\nevent: notice\ndata: forged\r\rx' };
    await call(portal, 'imbot.update', { CLIENT_ID: 'c', BOT_ID: 901, FIELDS: { PROPERTIES } });
    const { heard, stop } = await listenToChanges(portal);
    await call(portal, 'imbot.chat.sendTyping', { CLIENT_ID: 'c', BOT_ID: 901, DIALOG_ID: 'chat6001' });
    await expect.poll(() => heard(), { timeout: 20_000 }).toMatchObject({ typing: 1, log: 1 });
    expect(heard().notice).toBeUndefined();
    stop();
  });

  it('a private dialog that is opened by looking at it welcomes: the bot hears that somebody came', async () => {
    const { portal } = await openWithBot();
    const { url, events } = await listenForEvents();
    await call(portal, 'imbot.update', {
      CLIENT_ID: 'c',
      BOT_ID: 901,
      FIELDS: { EVENT_WELCOME_MESSAGE: url },
    });
    await fetch(portal.chatUrl({ userId: 42, dialog: 901 }));
    await fetch(portal.chatUrl({ userId: 42, dialog: 901 }));
    await expect.poll(() => events.length, { timeout: 20_000 }).toBe(1);
    expect(events[0]).toMatchObject({ event: 'ONIMBOTJOINCHAT' });
  });
});

/** How often a page of chat 6001 was told of what. */
const listenToChanges = async (
  portal: Portal,
): Promise<{ readonly heard: () => Readonly<Record<string, number>>; readonly stop: () => void }> => {
  const stop = new AbortController();
  const response = await fetch(`${portal.url}/chat/42/chat6001/changes`, { signal: stop.signal });
  let text = '';
  const read = async (): Promise<void> => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk;
  };
  read().catch(() => undefined);
  const heard = (): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const [, event = ''] of text.matchAll(/^event: (.+)$/gm)) counts[event] = (counts[event] ?? 0) + 1;
    return counts;
  };
  return {
    heard,
    stop: () => {
      stop.abort();
    },
  };
};
