import { LINK_SCHEMES } from './link-schemes.ts';
import { phpTrim } from './php.ts';

const NO_MODIFY = /\[\/?nomodify]/g;
const TRAILING = /(?:[.,?!;]|&#33;)$/;
const KNOWN_SCHEME = new RegExp(`^(?:/|(?:${LINK_SCHEMES}):)`, 'i');

/** A link tag in the one form the portal gives it (client.md §1.1 rule 4). */
export function writeUrlTag(address: string, label: string | undefined): string {
  const url = phpTrim(address.replace(NO_MODIFY, ''));
  // To PHP the label "0" is none.
  const given = phpTrim(
    (label === undefined || label === '' || label === '0' ? address : label).replace(NO_MODIFY, ''),
  );
  const text = given === '' ? url : given;
  const trailing = text === url ? (TRAILING.exec(url)?.[0] ?? '') : '';
  const href = cleanHref(dropEnd(url, trailing));
  const shown = dropEnd(text.replaceAll('\\"', '"'), trailing)
    .replace(/&amp;/gi, '&')
    .replace(/javascript:/giu, 'javascript&#58; ');
  return (href === shown ? `[URL]${href}[/URL]` : `[URL=${href}]${shown}[/URL]`) + trailing;
}

function cleanHref(url: string): string {
  const clean = url
    .replaceAll('&amp;', '&')
    .replace(/javascript:/giu, 'java script&#58; ')
    .replace(/[\f']/g, '%27')
    .replaceAll('&#91;', '[')
    .replaceAll('&#93;', ']');
  return KNOWN_SCHEME.test(clean) ? clean : `http://${clean}`;
}

function dropEnd(text: string, end: string): string {
  return text.slice(0, text.length - end.length);
}
