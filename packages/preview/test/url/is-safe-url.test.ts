import { describe, expect, it } from 'vitest';
import { isPictureUrl } from '../../src/url/is-picture-url.ts';
import { isSafeUrl } from '../../src/url/is-safe-url.ts';

const rows = [
  ['https://a.example', true, true],
  ['http://a.example', true, true],
  ['/crm/deal/1/', true, true],
  ['//a.example', true, true],
  ['mailto:a@a.example', true, false],
  ['tel:+1', true, false],
  ['ftp://a.example', true, false],
  ['callto:+1', true, false],
  ['skype:a', true, false],
  ['viber:a', true, false],
  ['javascript:alert(1)', false, false],
  ['JavaScript:alert(1)', false, false],
  ['java\nscript:alert(1)', false, false],
  [' https://a.example', false, false],
  ['HTTPS://a.example', false, false],
  ['data:image/png;base64,x', false, false],
  ['file:///etc/passwd', false, false],
  ['vbscript:x', false, false],
  ['x.png', false, false],
  ['', false, false],
] as const;

describe('addresses', () => {
  it.each(rows)('%s: a link %s, a picture %s', (url, link, picture) => {
    expect([isSafeUrl(url), isPictureUrl(url)]).toEqual([link, picture]);
  });
});
