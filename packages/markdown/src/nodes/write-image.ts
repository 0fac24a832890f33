import { fmt } from '@riposte/builder';
import type { Context } from '../convert/context.ts';
import { isSeen } from '../pieces/is-seen.ts';
import type { Piece } from '../pieces/piece.ts';
import { textPiece } from '../pieces/text-piece.ts';
import type { Image } from '../tree/node.ts';
import { blockUrl, hidesAddress, openableUrl } from './openable-url.ts';

/** A picture: a block of the attach, or in text its name and an address that the client draws. */
export function writeImage(node: Image, context: Context): readonly Piece[] {
  const label = node.alt.replace(/\s+/g, ' ').trim();
  const name = isSeen(label) ? label : '';
  if (context.attach) {
    const block = writeBlock(node.url, name, context);
    if (block !== undefined) return [block];
  }
  return writeText(name, node, context);
}

/** In a link it opens what the link opens. */
function writeBlock(url: string, name: string, { link }: Context): Piece | undefined {
  const picture = blockUrl(url);
  if (picture === undefined) return undefined;
  const opens = link === undefined ? undefined : blockUrl(link);
  const options = opens === undefined ? {} : { preview: picture };
  const address = opens ?? picture;
  return {
    kind: 'block',
    before: '',
    add: (attach) => attach.image(name === '' ? fileName(picture) : name, address, options),
    plain: name,
  };
}

/** What stands for a picture that has no name: the last part of its address. */
function fileName(url: string): string {
  const name =
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  return isSeen(name) ? name : url;
}

const drawn = /^https?:\/\/.+\.(?:jpe?g|png|gif|webp)(?:\?|$)/i;

function writeText(name: string, node: Image, { link, note }: Context): readonly Piece[] {
  const { url } = node;
  const address = openableUrl(url);
  if (link !== undefined || address === undefined) {
    note('IMAGE_NOT_SHOWN', node);
    const shown = link !== undefined || hidesAddress(url) ? '' : url;
    return [textPiece(name === '' ? shown : shown === '' ? name : `${name} (${shown})`)];
  }
  // The client draws a link that shows the address of a picture (client.md §2).
  if (drawn.test(address))
    return [{ kind: 'text', words: [name === '' ? '' : `${name} `, fmt.url(address)], before: '' }];
  note('IMAGE_AS_LINK', node);
  return [textPiece(name === '' ? fmt.url(address) : fmt.link(name, address))];
}
