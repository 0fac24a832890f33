import { repeat } from '../client-pass/repeat.ts';
import { replaceInnermost } from '../scan/replace-innermost.ts';
import { replacePairs } from '../scan/replace-pairs.ts';

const SIZES = { start: /\[size=\d+(?:pt|px)?]/gi, end: /\[\/size]/gi };
const COLORS = { start: /\[color=#(?:[0-9a-f]{3}|[0-9a-f]{6})]/gi, end: /\[\/color]/gi };

/** Struck text goes, other fonts leave their text. */
export function unwrapFonts(text: string): string {
  const unstruck = repeat(text, (pass) => replaceInnermost(pass, 's', () => ' '));
  const plain = ['b', 'u', 'i', 's'].reduce(
    (left, name) => repeat(left, (pass) => replaceInnermost(pass, name, (inside) => inside)),
    unstruck,
  );
  const sized = repeat(plain, (pass) => replacePairs(pass, SIZES, ({ inside }) => inside));
  return repeat(sized, (pass) => replacePairs(pass, COLORS, ({ inside }) => inside));
}
