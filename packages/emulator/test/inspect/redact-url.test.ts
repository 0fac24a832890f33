import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactUrl } from '../../src/inspect/redact-url.ts';

describe('the address of a handler', () => {
  it.each([
    ['https://bot.example/hook'],
    ['https://bot.example/hook?lang=en&page=2'],
    ['http://127.0.0.1:3000/?from=portal'],
    ['https://bot.example/?monkey=1&keyboard=2&author=3&passage=4'],
    ['https://bot.example/@me?mail=a@b'],
    ['no address'],
    [''],
  ])('%s stays as it is', (url) => {
    expect(redactUrl(url)).toBe(url);
  });

  it.each([
    ['https://user:s3cret@bot.example/hook', 'https://[redacted]@bot.example/hook'],
    ['https://s3cret@bot.example', 'https://[redacted]@bot.example'],
    ['https://user:s3@cret@bot.example/', 'https://[redacted]@bot.example/'],
    ['https://bot.example/?token=s3cret&lang=en', 'https://bot.example/?token=[redacted]&lang=en'],
    ['https://bot.example/?lang=en&hookKey=s3cret#x', 'https://bot.example/?lang=en&hookKey=[redacted]#x'],
    ['https://bot.example/?x-api-key=s3cret', 'https://bot.example/?x-api-key=[redacted]'],
    [
      'https://bot.example/?AUTH=s3cret&auth[token]=s3cret',
      'https://bot.example/?AUTH=[redacted]&auth[token]=[redacted]',
    ],
    ['https://bot.example/?tok%65n=s3cret', 'https://bot.example/?tok%65n=[redacted]'],
    ['https://bot.example/?pwd=s3=cret', 'https://bot.example/?pwd=[redacted]'],
    ['https://bot.example/?q=4f9ac01b77de4f9ac01b77de', 'https://bot.example/?q=[redacted]'],
    ['https://bot.example/?4f9ac01b77de4f9ac01b77de', 'https://bot.example/?[redacted]'],
    ['/hook?code=s3cret', '/hook?code=[redacted]'],
  ])('%s is shown as %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });

  it('never shows who it signs in as, nor the value of a token', () => {
    const secret = fc.string({ minLength: 6 }).map((text) => `S${encodeURIComponent(text.toWellFormed())}`);
    fc.assert(
      fc.property(secret, fc.constantFrom('token', 'my_secret', 'apiKey', 'sig'), (value, name) => {
        const shown = redactUrl(`https://bot:${value}@bot.example/?a=1&${name}=${value}&b=2`);
        expect(shown).toBe(`https://[redacted]@bot.example/?a=1&${name}=[redacted]&b=2`);
      }),
    );
  });
});
