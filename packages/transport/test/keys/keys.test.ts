import type { Compiled } from '@riposte/portal';
import { describe, expect, it } from 'vitest';
import { createTransport } from '@riposte/transport';
import { isKeyable } from '../../src/keys/keyable.ts';
import { isUuid, randomUuid } from '../../src/keys/uuid.ts';
import { createGenerations } from '../../src/keys/generations.ts';
import { keyed, message } from '../helpers/message.ts';
import { serve } from '../helpers/serve.ts';

const uuid = '0b7c1f0e-8d24-4c37-9a55-2f6b1f0c7d11';
const send = keyed(39, 'chat5', 'x');
const plain: Compiled = {
  ...message({}),
  method: 'im.message.add',
  params: { DIALOG_ID: 'chat5' },
  key: 'TEMPLATE_ID',
};

describe('a key', () => {
  it.each<[string, Compiled, boolean]>([
    ['imbot.v2.Chat.Message.send', send, true],
    ['im.message.add', plain, true],
    ['a method that honours none', message(), false],
    ['a system message of v1', { ...plain, params: { SYSTEM: 'Y' } }, false],
    ['one that says it is none', { ...plain, params: { SYSTEM: 'N' } }, true],
    ['a system message of v2', { ...send, params: { fields: { system: true } } }, false],
    ['one of v2 that says it is none', { ...send, params: { fields: { system: false } } }, true],
    ['an odd flag', { ...send, params: { fields: { system: '1' } } }, false],
    ['no fields at all', { ...send, params: {} }, true],
  ])('is for %s', (_name, given, expected) => {
    expect(isKeyable(given)).toBe(expected);
  });

  it('of nobody is new each time, and one the portal honours', () => {
    const keys = Array.from({ length: 100 }, randomUuid);
    expect(new Set(keys).size).toBe(100);
    expect(keys.every(isUuid)).toBe(true);
  });

  it.each([uuid.toUpperCase(), uuid.replace('4c37', '1c37'), uuid.replace('9a55', 'ca55'), `${uuid}0`, ''])(
    'is not %j',
    (text) => {
      expect(isUuid(text)).toBe(false);
    },
  );

  const keysOf = async (options: readonly ({ key?: string } | undefined)[], answers: readonly string[]) => {
    const seen: unknown[] = [];
    const webhook = await serve((_request, response, body) => {
      const { TEMPLATE_ID, fields } = JSON.parse(body) as {
        TEMPLATE_ID?: string;
        fields?: { templateId?: string };
      };
      seen.push(TEMPLATE_ID ?? fields?.templateId);
      response.end(answers[seen.length - 1]);
    });
    const transport = createTransport({ webhook });
    for (const given of options) await transport.send(send, given);
    return seen;
  };
  const ok = '{"result":{"id":7}}';
  const refused = '{"error":"EMPTY_MESSAGE"}';

  it('stands where it was put, as it is, until the portal rejects what is sent under it', async () => {
    const [first, second, third] = await keysOf(
      [{ key: uuid }, { key: uuid }, { key: uuid }],
      [refused, ok, ok],
    );
    expect(first).toBe(uuid);
    expect(second).not.toBe(uuid);
    expect(third).toBe(second);
  });

  it('is made of a name, the same for the same, another for another and after a rejection', async () => {
    const keys = await keysOf(
      [{ key: 'order' }, { key: 'order' }, { key: 'order' }, { key: 'other' }],
      [ok, refused, ok, ok],
    );
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => isUuid(String(key)))).toBe(true);
  });

  it('is another each time where none is given', async () => {
    const keys = await keysOf([undefined, {}], [ok, ok]);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('createGenerations', () => {
  it('forgets the oldest names, not the latest', () => {
    const generations = createGenerations(2);
    for (const name of ['a', 'b', 'a', 'c']) generations.next(name);
    expect(['a', 'b', 'c'].map(generations.of)).toEqual([2, 0, 1]);
  });
});
