import { expect, test } from 'vitest';
import { isColor, isPhone, isSafeUrl } from '../../src/index.ts';

test.each<[url: string, safe: boolean]>([
  ['/crm/', true],
  ['//e.com', true],
  ['http://e.com', true],
  ['https://e.com', true],
  ['ftp://e.com', true],
  ['file:///a', true],
  ['tel:+7', true],
  ['callto:a', true],
  ['mailto:a@b.co', true],
  ['skype:a', true],
  ['viber:a', true],
  ['HTTPS://e.com', false],
  ['https://', false],
  [' https://e.com', false],
  ['e.com', false],
  ['', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
])('address %s', (url, safe) => {
  expect(isSafeUrl(url)).toBe(safe);
});

test.each<[hex: string, known: boolean]>([
  ['#f00', true],
  ['#ff0000', true],
  ['#ff00', false],
  ['red', false],
])('colour %s', (hex, known) => {
  expect(isColor(hex)).toBe(known);
});

test.each<[phone: string, callable: boolean]>([
  ['+7 (495) 123-45-67', true],
  ['*100#', false],
  ['112', true],
  ['( )', false],
  ['', false],
])('number %s', (phone, callable) => {
  expect(isPhone(phone)).toBe(callable);
});
