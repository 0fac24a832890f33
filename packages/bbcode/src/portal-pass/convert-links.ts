import { decodeEmoji } from './decode-emoji.ts';
import { linkBareUrls } from './link-bare-urls.ts';
import { phpTrim } from './php.ts';
import { replaceUrlTags } from './replace-url-tags.ts';
import { writeUrlTag } from './write-url-tag.ts';

/** The portal means to rename the session, and drops it. */
const SESSION = /([?&;])PHPSESSID=[0-9a-z]{32}/gi;
const NO_MODIFY = /<\/?nomodify>/gi;
/** The portal's sign for a link that is put aside. */
const ASIDE = '<\u0018#';
const MARK = new RegExp(`${ASIDE}(\\d+) {2}>`, 'g');

/** What the portal's general text parser does to a message: links, emoji codes, white space (client.md §1.1 rules 3 to 6). */
export function convertLinks(text: string): string {
  const links: string[] = [];
  const places = new Map<string, number>();
  const defend = (link: string): string => {
    const place = places.get(link) ?? links.push(link) - 1;
    places.set(link, place);
    return `${ASIDE}${place}  >`;
  };
  const spaced = text.replace(SESSION, '$1PHPSESSID1=').replaceAll('\u00A0', ' ');
  const tagged = replaceUrlTags(spaced, (address, label) => defend(writeDefended(address, label)));
  const linked = linkBareUrls(tagged, (address) => defend(writeDefended(address, address)));
  const restored = restoreLinks(linked.replace(NO_MODIFY, ''), links);
  return phpTrim(replaceUrlTags(decodeEmoji(restored), writeUrlTag));
}

/** A link holds at most those inside its label and, in brackets, those around it. */
const DEEPEST = 4;

/** Of the links, those before `count`: a link can only hold earlier ones. */
function restoreLinks(text: string, links: readonly string[], count = links.length, depth = 0): string {
  return text.replace(MARK, (mark, digits: string) => {
    const place = Number(digits);
    const link = place < count ? links[place] : undefined;
    if (link === undefined) return mark;
    return depth < DEEPEST ? restoreLinks(link, links, place, depth + 1) : link;
  });
}

function writeDefended(address: string, label: string | undefined): string {
  if (label === undefined || label === '') return `[url]${address}[/url]`;
  return `[url=${address.replaceAll('[', '%5B').replaceAll(']', '%5D')}]${label}[/url]`;
}
