import { emit } from '@riposte/bbcode';
import { isAddress } from '../issues/is-address.ts';
import { NOT_OF_URL } from './character-kinds.ts';
import { keptLineCost } from './kept-cost.ts';
import { unsure, type Pen } from './pen.ts';
import { costOf, kindsOf, scan } from './scan.ts';

/** An address as the portal takes it (portal.md §3.2). */
export function writeUrl(pen: Pen, url: string): string {
  const scanned = scan(url);
  if ((kindsOf(scanned) & NOT_OF_URL) === 0 && isAddress(url)) {
    pen.cost += costOf(scanned);
    return url;
  }
  const written = emit([{ kind: 'text', value: url }], 'url');
  pen.isSuspect = true;
  pen.cost += isAddress(written) ? keptLineCost(written) : unsure;
  return written;
}
