import { drawLinks } from '../../client-pass/passes/draw-links.ts';
import { encodeHtml } from '../../html/entities.ts';
import { parseOnPortal } from '../../portal-pass/parse-on-portal.ts';
import type { Check, Finding } from '../check.ts';

const LINK = '<a ';
const NO_ADDRESS = '[url]';

/** Links that open nothing, as the parsers of the place take them. */
export const links: Check = ({ text, pairs, onPortal }) => {
  const known = new Map<string, boolean>();
  return pairs.pairs
    .filter(({ start, end }) => {
      if (start.name !== 'url') return false;
      const label = start.code.toLowerCase() === NO_ADDRESS ? text.slice(start.end, end.start) : 'label';
      const code = `${start.code}${label}[/url]`;
      const isLink = known.get(code) ?? isDrawn(onPortal ? (parseOnPortal(code, String) ?? code) : code);
      known.set(code, isLink);
      return !isLink;
    })
    .map(({ start }): Finding => ({ code: 'DEAD_LINK', start: start.start, end: start.end }));
};

function isDrawn(code: string): boolean {
  return drawLinks(encodeHtml(code)).includes(LINK);
}
