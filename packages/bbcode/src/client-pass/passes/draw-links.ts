import { element } from '../../html/element.ts';
import { decodeHtml } from '../../html/entities.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import { isSafeUrl } from '../../urls/is-safe-url.ts';

const END = /\[\/url]/gi;

/** `[url]X[/url]` and `[url=X]text[/url]` (client.md §2). */
export function drawLinks(text: string): string {
  const plain = { start: /\[url(?:=([^[\]]+))?]/gi, end: END };
  const drawn = replacePairs(text, plain, ({ groups: [address], inside }) =>
    drawLink(decodeHtml(address ?? inside), inside),
  );
  const bracketed = {
    start: /\[url(?:=([\s\S]+?[^[\]]))?]/gi,
    end: END,
    limit: endOfLastAddress(drawn),
  };
  return replacePairs(drawn, bracketed, ({ groups: [address], inside }) => {
    const url = decodeHtml(address ?? inside);
    if (!isSafeUrl(url) || url.slice(url.lastIndexOf('[')).includes(']')) return drawLink(url, inside);
    return drawSplitLink(url, inside);
  });
}

function drawLink(href: string, html: string): string {
  return isSafeUrl(href) ? element('a', { href, target: '_blank' }, html) : html;
}

/** An address with brackets was cut at its first `]`; the client takes a part of the rest back. */
function drawSplitLink(url: string, rest: string): string {
  if (rest.startsWith(']')) return drawLink(`${url}]`, rest.slice(1));
  if (!rest.startsWith('=')) return drawLink(url, rest);
  const bracket = rest.lastIndexOf(']');
  return drawLink(`${url}]=${decodeHtml(rest.slice(1, bracket))}`, rest.slice(bracket + 1));
}

/** Behind the last `]` that may end an address: one with no bracket before it. */
function endOfLastAddress(text: string): number {
  let index = text.lastIndexOf(']');
  while (index > 0 && '[]'.includes(text.charAt(index - 1))) index = text.lastIndexOf(']', index - 1);
  return index + 1;
}
