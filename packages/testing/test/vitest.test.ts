import { reply } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import '../src/vitest.ts';
import { take } from './support/commands.ts';

const deal = reply('Deal 7').keyboard((k) => k.command('Take', take({ deal: 7 })));

describe('with the setup of vitest', () => {
  it('every matcher is there, and its not', () => {
    expect(deal).toCompile();
    expect(reply('')).not.toCompile();
    expect(deal).toFit(undefined, { headroom: 0.9 });
    expect(deal).not.toFit(undefined, { headroom: 1 });
    expect(deal).toHaveButton('Take', take({ deal: 7 }));
    expect(deal).not.toHaveButton('Decline');
  });

  it('a matcher that fails says what it says', () => {
    expect(() => {
      expect(deal).toHaveButton('Take', take({ deal: 8 }));
    }).toThrow('It has a button "Take", but not one that does /take 8:\n  [Take] /take 7');
  });

  it('a snapshot is a card', () => {
    expect(deal).toMatchInlineSnapshot(`
      ┌
      │ Deal 7
      └
      1  [Take] /take 7
      push: Deal 7
      text 6 of 20,000, keyboard 197 of 60,000
    `);
  });
});
