import { describe, expect, it } from 'vitest';
import {
  eventKey,
  memoryEventLog,
  parseForm,
  readEventRequest,
  rememberedFor,
} from '@riposte/transport/inbound';
import { fixture } from '../helpers/fixture.ts';

const keysOf = (body: string): readonly string[] => {
  const request = readEventRequest(parseForm(body))!;
  return request.events.map((event) => eventKey(request, event));
};

const clicked = fixture('v1-onimcommandadd-group-keyboard.txt').trim();
const typed = fixture('v1-onimcommandadd-private.txt').trim();
const later = (body: string): string => body.replace(/&ts=(\d+)/, '&ts=1795999999');

describe('eventKey', () => {
  it('is another for each event of one request', () => {
    expect(new Set(keysOf(clicked)).size).toBe(2);
  });

  it.each<[string, string, string, boolean]>([
    ['the same body', clicked, clicked, true],
    ['a button clicked again', clicked, later(clicked), false],
    ['a typed command told again', typed, later(typed), true],
    ['another portal', typed, typed.replaceAll('5f2c9be0', '00000000'), false],
    ['another user at the same button', clicked, clicked.replaceAll('=42', '=43'), false],
  ])('%s', (_name, first, second, isSame) => {
    expect(keysOf(first)[0] === keysOf(second)[0]).toBe(isSame);
  });

  it.each([
    'ONIMBOTMESSAGEADD&data[BOT][1][BOT_ID]=1&data[PARAMS][DIALOG_ID]=5&data[PARAMS][MESSAGE_ID]=7',
    'ONIMBOTMESSAGEUPDATE&data[BOT][1][BOT_ID]=1&data[PARAMS][DIALOG_ID]=5&data[PARAMS][MESSAGE_ID]=7',
    'ONIMBOTJOINCHAT&data[BOT][1][BOT_ID]=1&data[PARAMS][DIALOG_ID]=5',
    'ONIMBOTDELETE&data[BOT_ID]=1',
    'ONIMBOTV2REACTIONCHANGE&data[bot][id]=1&data[chat][dialogId]=5&data[message][id]=7&data[reaction]=like',
    'ONAPPINSTALL',
  ])('tells event=%s from every other', (body) => {
    const others = ['a=1', 'ts=5', 'auth[member_id]=acme'].map(
      (field) => keysOf(`event=${body}&${field}`)[0],
    );
    expect(others[0]).toBe(keysOf(`event=${body}`)[0]);
    expect(others[2]).not.toBe(others[0]);
  });
});

describe('memoryEventLog', () => {
  it('knows an event for 48 hours, and the latest ones only', () => {
    let now = 0;
    const log = memoryEventLog({ most: 2, now: () => now });
    const remember = (key: string): unknown => log.remember(key, now + rememberedFor);
    expect([remember('a'), remember('a')]).toEqual([true, false]);
    now += rememberedFor - 1;
    expect(remember('a')).toBe(false);
    now += 1;
    expect([remember('a'), remember('b'), remember('c'), remember('a')]).toEqual([true, true, true, true]);
    expect(remember('c')).toBe(false);
  });
});
