import fc from 'fast-check';
import { buildForm } from '@riposte/portal/form';
import { describe, expect, it } from 'vitest';
import { FormError, parseEventBody, readEventRequest } from '@riposte/transport/inbound';

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('parseEventBody', () => {
  it.each<[string, string | undefined, object]>([
    ['a=1&b[c]=2', 'application/x-www-form-urlencoded', { a: '1', b: { c: '2' } }],
    ['a=1', undefined, { a: '1' }],
    [
      '{"a":1,"b":[true,false,null,"x"]}',
      'application/json',
      { a: '1', b: { 0: '1', 1: '0', 2: '', 3: 'x' } },
    ],
    [' {"a":{"17":{}}}', undefined, { a: { 17: {} } }],
    ['{"a":1}', 'application/vnd.api+json; charset=utf-8', { a: '1' }],
    ['{"a":1,"a":2}', 'application/json', { a: '2' }],
    ['{"a":1}', 'text/plain', { '{"a":1}': '' }],
    [
      '{"__proto__":{"x":1},"constructor":"y"}',
      'application/json',
      JSON.parse('{"__proto__":{"x":"1"},"constructor":"y"}') as object,
    ],
  ])('reads %s as %s', (body, type, expected) => {
    expect(JSON.stringify(parseEventBody(body, type))).toBe(JSON.stringify(expected));
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['JSON that ends too soon', '{"event":', 'is none'],
    ['a page', '<html></html>', 'is none'],
    ['a list', '[1]', 'no object'],
    ['null', 'null', 'no object'],
    ['10,000 nested objects', nested(10_000), 'deeper than 8'],
    ['10,000 nested brackets', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'deeper than 8'],
    [
      'too many fields',
      JSON.stringify(
        Array.from({ length: 6_000 }, (_, i) => i).reduce<object>(
          (all, i) => Object.assign(all, { [`k${i}`]: 1 }),
          {},
        ),
      ),
      'more than 5000',
    ],
    ['too long a body', `{"a":"${'x'.repeat(1_100_000)}"}`, 'at most 1048576'],
  ])('refuses %s', (_name, body, message) => {
    expect(() => parseEventBody(body, 'application/json')).toThrow(FormError);
    expect(() => parseEventBody(body, 'application/json')).toThrow(message);
  });

  it('reads the same event out of both bodies', () => {
    const event = {
      event: 'ONIMBOTV2MESSAGEADD',
      data: { bot: { id: 39 }, chat: { dialogId: 'chat5' }, message: { id: 7, text: 'x', isSystem: true } },
      ts: 5,
      auth: { member_id: 'acme' },
    };
    expect(parseEventBody(JSON.stringify(event), 'application/json')).toEqual(
      parseEventBody(buildForm(event)),
    );
  });

  it('never throws anything but a FormError, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((x) => `event=${x}&data[${x}][${x}]=${x}`),
        ),
        fc.constantFrom(undefined, 'application/json', 'text/plain'),
        (body, type) => {
          try {
            readEventRequest(parseEventBody(body, type));
          } catch (error) {
            expect(error).toBeInstanceOf(FormError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
