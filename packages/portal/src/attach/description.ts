import { breaksToSpaces } from '../php/breaks-to-spaces.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { trim } from '../php/trim.ts';
import type { PhpValue } from '../php/value.ts';
import { htmlToBb } from './html-to-bb.ts';

/** DESCRIPTION of an attach, which pushes and the chat list show (portal.md §3.1 rule 9). */
export const description = (attach: PhpValue): string =>
  trim(htmlToBb(breaksToSpaces(fieldArgument(attach, 'DESCRIPTION', 'trim'))));
