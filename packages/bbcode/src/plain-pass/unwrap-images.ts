import { replacePairs } from '../scan/replace-pairs.ts';

/** `[img]` with a size becomes a word, whatever its address. */
export function unwrapImages(text: string): string {
  const images = { start: /\[img\s+size=(?:small|medium|large)]/gi, end: /\[\/img]/gi };
  return replacePairs(text, images, () => '[Image]');
}
