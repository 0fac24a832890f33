import type { Portal } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, openWithBot } from '../open-portal.ts';

const post = async (portal: Portal, what: string, body: object): Promise<Response> =>
  fetch(`${portal.url}/chat/42/chat6001/${what}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const list = async (portal: Portal, what: string, place = '42/chat6001'): Promise<string> =>
  (await fetch(`${portal.url}/chat/${place}/${what}`)).text();

describe('a message', () => {
  it('is edited, reacted to and deleted in place', async () => {
    const { portal } = await openWithBot();
    await post(portal, 'say', { text: 'frist' });
    await post(portal, 'edit', { messageId: 70_411, text: 'first' });
    await post(portal, 'react', { messageId: 70_411, reaction: 'like' });
    expect(await list(portal, 'messages')).toMatch(/first[\s\S]*aria-pressed="true"[\s\S]*👍 1[\s\S]*edited/);
    await post(portal, 'react', { messageId: 70_411, reaction: 'like' });
    expect(await list(portal, 'messages')).not.toContain('aria-pressed');
    await post(portal, 'remove', { messageId: 70_411 });
    expect(await list(portal, 'messages')).toContain('This message has been deleted.');
    expect(portal.messages(6001)).toEqual([]);
  });

  it('that answers another shows which', async () => {
    const { portal } = await openWithBot();
    await portal.say({ userId: 42, dialog: 'chat6001', text: 'the [B]question[/B]' });
    const message = { DIALOG_ID: 'chat6001', MESSAGE: 'an answer', REPLY_ID: 70_411 };
    await call(portal, 'im.message.add', message);
    expect(await list(portal, 'messages')).toContain('href="#m70411"><b>Mara Lindqvist</b> the question</a>');
    await portal.remove({ messageId: 70_411 });
    expect(await list(portal, 'messages')).toContain('A deleted message');
  });

  it('of a mobile client is drawn as there', async () => {
    const { portal } = await openWithBot();
    const KEYBOARD = [
      { TEXT: 'Phone', ACTION: 'PUT', ACTION_VALUE: 'x', CONTEXT: 'MOBILE' },
      { TEXT: 'Desk', ACTION: 'PUT', ACTION_VALUE: 'x', CONTEXT: 'DESKTOP' },
    ];
    await call(portal, 'im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x', KEYBOARD });
    expect(await list(portal, 'messages')).toMatch(/^(?!.*Phone)[\s\S]*Desk/);
    expect(await list(portal, 'messages?client=mobile')).toMatch(/^(?!.*Desk)[\s\S]*Phone/);
    expect(await list(portal, 'dialogs?client=mobile')).toContain('href="/chat/42/chat6001?client=mobile"');
  });
});

describe('dialogs', () => {
  it('counts what is unread until it is read', async () => {
    const { portal } = await openWithBot();
    await portal.say({ userId: 1, dialog: 'chat6001', text: 'one' });
    await portal.say({ userId: 1, dialog: 'chat6001', text: 'two' });
    expect(await list(portal, 'dialogs', '42/901')).toContain('aria-label="2 unread"');
    expect(await (await post(portal, 'read', {})).json()).toEqual({ counter: 0 });
    expect(await list(portal, 'dialogs', '42/901')).not.toContain('unread"');
  });

  it('end with their bot, and the page begins elsewhere', async () => {
    const { portal } = await openWithBot();
    await portal.say({ userId: 1, dialog: 901, text: 'hello' });
    await call(portal, 'imbot.unregister', { CLIENT_ID: 'c', BOT_ID: 901 });
    const first = await fetch(portal.url);
    expect([first.status, new URL(first.url).pathname]).toEqual([200, '/chat/1/chat6001']);
    expect(await list(portal, 'dialogs', '1/chat6001')).not.toContain('href="/chat/1/1"');
    const late = await fetch(`${portal.url}/chat/1/901/say`, { method: 'POST', body: 'text=x' });
    expect([late.status, await late.text()]).toEqual([404, 'This dialog is not on the portal any more.\n']);
  });

  it('are added, and opened', async () => {
    const { portal } = await openWithBot();
    const chat = await post(portal, 'chat', { title: 'Support', members: ['901'] });
    expect(await chat.json()).toEqual({ href: '/chat/42/chat6002' });
    const person = await post(portal, 'person', { name: 'Ben' });
    expect(await person.json()).toEqual({ href: '/chat/42/902' });
    expect(await list(portal, 'dialogs')).toMatch(/Support[\s\S]*Weather[\s\S]*Ben/);
    expect(await list(portal, 'people')).toContain('<option value="/chat/902/chat6001">Ben</option>');
  });

  it.each<[string, object]>([
    ['901', { href: '/chat/42/901' }],
    ['chat6001', { href: '/chat/42/chat6001' }],
    ['chat5', {}],
    ['../x', {}],
  ])('%s is looked for', async (dialog, expected) => {
    const { portal } = await openWithBot();
    expect(await (await post(portal, 'dialog', { dialog })).json()).toEqual(expected);
  });

  it('offer the commands of their bots', async () => {
    const { portal } = await openWithBot();
    const { href } = (await (await post(portal, 'chat', { title: 'Apart' })).json()) as { href: string };
    expect(JSON.parse(await list(portal, 'commands'))).toMatchObject([
      { command: 'weather', title: 'x', bot: 'Weather' },
      { command: 'units' },
    ]);
    expect(JSON.parse(await list(portal, 'commands', href.replace('/chat/', '')))).toEqual([]);
  });
});

describe('what is empty says what to do', () => {
  it.each<[string, string, string]>([
    ['chat6001', 'messages', 'Write <code>/weather</code>'],
    ['901', 'messages', 'Write <code>/weather</code>'],
    ['1', 'messages', 'Nothing written yet'],
  ])('%s', async (dialog, what, expected) => {
    const { portal } = await openWithBot();
    expect(await list(portal, what, `42/${dialog}`)).toContain(expected);
  });

  it('no bot', async () => {
    const { portal } = await openWithBot();
    await call(portal, 'imbot.unregister', { CLIENT_ID: 'c', BOT_ID: 901 });
    expect(await list(portal, 'messages')).toContain('No bot is here yet');
    expect(await list(portal, 'portal')).toContain('None yet.');
  });
});

describe('switches', () => {
  it.each<[string, string, string, string]>([
    ['fault', 'dropEvent', 'always', 'faults'],
    ['fault', 'redirect', 'once', 'faults'],
    ['rule', 'generation', 'v1', 'portal'],
    ['rule', 'plan', 'enterprise', 'portal'],
  ])('%s %s is set to %s', async (what, setting, value, shownIn) => {
    const { portal } = await openWithBot();
    expect((await post(portal, what, { setting, value })).status).toBe(200);
    const name = what === 'fault' ? `fault-${setting}` : setting;
    expect(await list(portal, shownIn)).toContain(`name="${name}" value="${value}" checked`);
  });

  it('a fault goes off again; one of a program stays', async () => {
    const { portal } = await openWithBot();
    portal.faults.add({ kind: 'reset', match: { method: 'profile' } });
    await post(portal, 'fault', { setting: 'reset', value: 'always' });
    expect(portal.faults.list()).toMatchObject([{ match: { method: 'profile' } }, { left: null }]);
    await post(portal, 'fault', { setting: 'reset', value: 'off' });
    expect(portal.faults.list()).toHaveLength(1);
  });

  it('a portal without imbot.v2 knows none of it', async () => {
    const { portal } = await openWithBot();
    await post(portal, 'rule', { setting: 'generation', value: 'v1' });
    expect((await call(portal, 'imbot.v2.Revision.get', {})).body).toMatchObject({
      error: 'ERROR_METHOD_NOT_FOUND',
    });
    expect((await call(portal, 'methods', {})).body.result).not.toContain('imbot.v2.Revision.get');
    expect((await call(portal, 'method.get', { NAME: 'imbot.v2.Revision.get' })).body.result).toEqual({
      isExisting: false,
      isAvailable: false,
    });
  });
});

it.each<[string, object]>([
  ['edit', { messageId: 70_411, text: 'x' }],
  ['edit', { messageId: 1, text: 'x' }],
  ['remove', { messageId: 70_411 }],
  ['react', { messageId: 70_411, reaction: '' }],
  ['react', { messageId: 70_411, reaction: '<b>' }],
  ['chat', { title: ' ' }],
  ['chat', { title: 'x', members: ['5'] }],
  ['person', { name: ' ' }],
  ['fault', { setting: 'constructor', value: 'once' }],
  ['fault', { setting: 'reset', value: 'twice' }],
  ['rule', { setting: 'generation', value: 'v3' }],
  ['rule', { setting: 'plan', value: 'constructor' }],
  ['rule', { setting: 'gravity', value: '0' }],
])('POST %s with %j is refused', async (what, body) => {
  const { portal } = await openWithBot();
  await portal.say({ userId: 1, dialog: 'chat6001', text: 'of another' });
  const before = portal.snapshot();
  const response = await post(portal, what, body);
  expect([response.status, (await response.text()).length > 10]).toEqual([400, true]);
  expect(portal.snapshot()).toBe(before);
});
