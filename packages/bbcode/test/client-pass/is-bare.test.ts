import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/client-pass/decode.ts';
import { flatten } from '../../src/client-pass/flatten.ts';
import { isBare } from '../../src/client-pass/is-bare.ts';
import { convertLinks } from '../../src/portal-pass/convert-links.ts';
import { decodeEntities } from '../../src/portal-pass/decode-entities.ts';
import { isBare as isBareOnPortal } from '../../src/portal-pass/is-bare.ts';
import { phpTrim } from '../../src/portal-pass/php.ts';
import { createViewer } from '../../src/read/viewer.ts';

const pieces =
  'a|Я|7| |\n|\t|\r|>|>>|-|#|####|/me|/loud|/|&|&lt;|&amp;|<|<br />|"|\'|:|://|https|www.|.png|(c)|(tm)|\u00A0|😀|f09f9880|?|PHPSESSID=|@|{|«|\0|\u2028'.split(
    '|',
  );
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
  .map((found) => found.join(''));
const viewer = createViewer({});

describe('isBare', () => {
  it.each([
    ['12 500', true],
    ['ООО «Ромашка» & Co', true],
    ['a > b', true],
    ['/menu', false],
    ['[x', false],
    ['>>x', false],
    ['a    b', false],
  ])('%j is %j', (text, bare) => {
    expect(isBare(text)).toBe(bare);
  });

  it('holds only of text that every pass of the client leaves as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const trimmed = text.trim();
        fc.pre(isBare(trimmed) && trimmed !== '');
        expect(flatten(decode(trimmed, viewer) ?? '')).toEqual([{ text: trimmed, marks: [] }]);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds on the portal only of text that every pass there leaves as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(isBareOnPortal(text));
        expect(decodeEntities(convertLinks(text))).toBe(phpTrim(text));
      }),
      { numRuns: 2000 },
    );
  });
});
