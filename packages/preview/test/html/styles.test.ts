import { describe, expect, it } from 'vitest';
import { styles } from '../../src/html/styles/styles.ts';

const selectors = Array.from(styles.matchAll(/([^{}]+)\{[^{}]*\}/gu), ([, list = '']) =>
  list.trim().split(','),
).flat();

describe('styles', () => {
  it.each(selectors.map((selector) => selector.trim()))('keeps to its own elements: %s', (selector) => {
    expect(selector).toMatch(/^\.riposte-/u);
  });

  it('fetches nothing', () => {
    expect(styles).not.toMatch(/@import|url\(/u);
  });

  it.each(['#9fcfff', '#00ace3', '#008dba', '#ff5752', 'rgba(82, 92, 105, .2)', '#2067b0', '225px', '830px'])(
    "has the client's %s",
    (measure) => {
      expect(styles).toContain(measure);
    },
  );
});
