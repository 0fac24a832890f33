import { isSafeUrl } from '../../urls/is-safe-url.ts';
import type { Check } from '../check.ts';

const START = '[url=';
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Links that open nothing; the portal puts `http://` before an address without a scheme. */
export const links: Check = ({ tags, onPortal }) =>
  tags.flatMap(({ code, start, end }) => {
    const url = code.slice(START.length, -1).trim();
    if (!code.toLowerCase().startsWith(START) || url === '') return [];
    const whole = onPortal && !url.startsWith('/') && !SCHEME.test(url) ? `http://${url}` : url;
    return isSafeUrl(whole) ? [] : [{ code: 'DEAD_LINK', start, end }];
  });
