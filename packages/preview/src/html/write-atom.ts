import type { Atom } from '@riposte/bbcode';
import { isPictureUrl } from '../url/is-picture-url.ts';
import { openTag } from './element.ts';
import { writeText } from './write-text.ts';

/** A picture or icon in the text. One from an address that no picture may have is named instead. */
export function writeAtom(atom: Atom): string {
  const src = 'image' in atom ? atom.image : atom.icon;
  if (!isPictureUrl(src)) return writeText('image' in atom ? '[Image]' : atom.title);
  const attributes =
    'image' in atom
      ? { class: `riposte-picture riposte-picture-${atom.size ?? 'link'}`, alt: '' }
      : {
          class: 'riposte-icon',
          width: atom.width,
          height: atom.height,
          alt: atom.title,
          title: atom.title,
        };
  return openTag('img', { src, loading: 'lazy', referrerpolicy: 'no-referrer', ...attributes });
}
