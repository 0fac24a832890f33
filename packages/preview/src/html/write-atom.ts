import type { Run } from '@riposte/bbcode';
import { runText } from '../runs/run-text.ts';
import { isPictureUrl } from '../url/is-picture-url.ts';
import { openTag } from './element.ts';
import type { Attributes } from './element.ts';
import { writeText } from './write-text.ts';

type AtomRun = Extract<Run, { readonly atom: unknown }>;

/** A picture or icon in the text. One from an address that no picture may have is named instead. */
export function writeAtom(run: AtomRun): string {
  const { src, ...look } = pictureOf(run.atom);
  if (!isPictureUrl(src)) return writeText(runText(run));
  return openTag('img', { src, loading: 'lazy', referrerpolicy: 'no-referrer', ...look });
}

function pictureOf(atom: AtomRun['atom']): Attributes & { readonly src: string } {
  if ('image' in atom) {
    const size = atom.size ?? 'link';
    return { src: atom.image, class: `riposte-picture riposte-picture-${size}`, alt: 'Image' };
  }
  const { icon, width, height, title } = atom;
  return { src: icon, class: 'riposte-icon', width, height, alt: title, title };
}
