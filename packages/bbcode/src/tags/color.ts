import { within } from '../write/marks.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Coloured text: `[color=#rrggbb]` (client.md §2). */
export interface ColorNode {
  readonly kind: 'color';
  /** Passes `isColor`; another one is left out. */
  readonly hex: string;
  readonly children: readonly TextNode[];
}

/**
 * Whether the client knows a colour: `#` with three or six hex digits, no names (client.md §2).
 *
 * @param hex the colour
 * @example
 * isColor('#f00'); // true
 * isColor('red'); // false
 */
export function isColor(hex: string): boolean {
  return HEX.test(hex);
}

/** A colour in a colour would stay open to the end of the message, so the outer one pauses (client.md §2). */
export const color: Tag<ColorNode> = {
  write(node, scope) {
    const mark = { kind: 'color', open: `[color=${node.hex}]`, close: '[/color]' } as const;
    return scope.unroll(node.children, isColor(node.hex) ? within(scope, mark) : scope);
  },
};
