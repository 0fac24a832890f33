import { describe, expect, it } from 'vitest';
import { redact, redactPath } from '../../src/inspect/redact.ts';

const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) });

describe('what the log shows', () => {
  it.each<[unknown, unknown]>([
    ['x', 'x'],
    [null, null],
    [
      [{ AUTH: 1 }, 2],
      [{ AUTH: '[redacted]' }, 2],
    ],
    [
      { botToken: 'x', fields: { botToken: ['x'] } },
      { botToken: '[redacted]', fields: { botToken: '[redacted]' } },
    ],
    [
      { Client_Id: 'x', message: 'auth' },
      { Client_Id: '[redacted]', message: 'auth' },
    ],
    [
      { cmd: { a: 'profile?auth=s3cret&x=1', b: 'm?fields%5Bbot%54oken%5D=s3cret&text=auth%3D1' } },
      { cmd: { a: 'profile?auth=[redacted]&x=1', b: 'm?fields%5Bbot%54oken%5D=[redacted]&text=auth%3D1' } },
    ],
    [{ CMD: ['m?x=1&CLIENT_ID=s3cret', 5, null] }, { CMD: ['m?x=1&CLIENT_ID=[redacted]', 5, null] }],
    [
      { EVENT_HANDLER: 'https://u:p@bot.example/?key=k', MESSAGE: 'https://u:p@bot.example/?key=k' },
      {
        EVENT_HANDLER: 'https://[redacted]@bot.example/?key=[redacted]',
        MESSAGE: 'https://u:p@bot.example/?key=k',
      },
    ],
    [
      { fields: { webhookUrl: '/?sig=1' }, handler: '/?a=1', HANDLER: ['/?sig=1'] },
      { fields: { webhookUrl: '/?sig=[redacted]' }, handler: '/?a=1', HANDLER: ['/?sig=1'] },
    ],
    [
      { cmd: 'imbot.register?EVENT_HANDLER=https%3A%2F%2Fbot.example%2F%3Ftoken%3Ds3cret&x=1' },
      { cmd: 'imbot.register?EVENT_HANDLER=https://bot.example/?token=[redacted]&x=1' },
    ],
    [{ cmd: 'm?botToken[]=s3cret' }, { cmd: 'm?botToken[]=[redacted]' }],
  ])('of %j is %j', (value, shown) => {
    expect(redact(value)).toEqual(shown);
  });

  it('ends somewhere', () => {
    expect(JSON.stringify(redact(deep(30)))).toContain('[deeper]');
  });

  it.each([
    ['/rest/1/s3cret/server.time', '/rest/1/[redacted]/server.time'],
    ['//rest//1//s3cret//server.time', '//rest//1//[redacted]//server.time'],
    ['/rest/1/s3cret', '/rest/1/[redacted]'],
    ['/rest/server.time', '/rest/server.time'],
  ])('of the path %s is %s', (path, shown) => {
    expect(redactPath(path)).toBe(shown);
  });
});
