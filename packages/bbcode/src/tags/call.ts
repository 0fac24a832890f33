import { isBlank } from '../escape/is-blank.ts';
import { literal } from '../write/leaves.ts';
import { writeMention } from './mention.ts';
import type { Tag } from './tag.ts';

const PHONE = /^(?=.*\d)[\d #()+./-]+$/;
const BLANKS = / +/g;

/** A label that calls a number: `[call=NUM]` (client.md §2). */
export interface CallNode {
  readonly kind: 'call';
  /** Passes `isPhone`; with another one only the label is written. */
  readonly phone: string;
  /** Blank: the number itself. */
  readonly label: string;
}

/**
 * Whether the client would call a number: digits, blanks and `# ( ) + . / -` (client.md §2). Without one it breaks
 * over the tag.
 *
 * @param phone the number
 * @example
 * isPhone('+7 (495) 123-45-67'); // true
 * isPhone('office'); // false
 */
export function isPhone(phone: string): boolean {
  return PHONE.test(phone);
}

export const call: Tag<CallNode> = {
  write: (node, scope) =>
    isPhone(node.phone)
      ? writeMention(
          { name: 'call', value: node.phone.replace(BLANKS, ' ') },
          [{ kind: 'text', value: labelOf(node) }],
          scope,
        )
      : literal(labelOf(node), scope),
  writePlain: (node, scope) => literal(labelOf(node), scope),
};

function labelOf(node: CallNode): string {
  return isBlank(node.label) ? node.phone : node.label;
}
