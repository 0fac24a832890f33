import { emit } from '@riposte/bbcode';
import { isAddress } from '../issues/is-address.ts';
import { keptLineCost } from './kept-cost.ts';
import { unsure, type Pen } from './pen.ts';
import { costOf, scan } from './scan.ts';

/** What most addresses are made of: nothing in it is encoded, nothing costs more than itself but the slash. */
const ordinary = /^(?:\/|https?:\/\/)[\w./?=:~%+,;@!()*-]*$/;

/** An address as the portal takes it (portal.md §3.2). */
export function writeUrl(pen: Pen, url: string): string {
  if (ordinary.test(url)) {
    pen.cost += costOf(scan(url));
    return url;
  }
  const written = emit([{ kind: 'text', value: url }], 'url');
  pen.isSuspect = true;
  pen.cost += isAddress(written) ? keptLineCost(written) : unsure;
  return written;
}
