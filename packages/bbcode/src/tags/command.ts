import { escapeText } from '../escape/escape-text.ts';
import { isBlank } from '../escape/is-blank.ts';
import type { Position } from '../positions/position.ts';
import { code, literal } from '../write/leaves.ts';
import type { Tag } from './tag.ts';

/** What `send` and `put` have in common: a label, and the text a click sends or puts into the input field. */
export interface Command {
  /** Blank: the command itself. Brackets become parentheses, a line break a blank. */
  readonly label: string;
  /** Blank: nothing to click, so only the label is written. Brackets become parentheses, a line break a blank. */
  readonly command: string;
}

export function commandTag<Node extends Command>(name: 'send' | 'put', position: Position): Tag<Node> {
  return {
    write: (node, scope) => {
      if (isBlank(node.command)) return literal(node.label, scope);
      const command = escapeText(node.command, position, scope);
      const label = escapeText(labelOf(node), 'sendLabel', scope);
      return code(`[${name}=${command}]${label}[/${name}]`, scope);
    },
    writePlain: (node, scope) => literal(labelOf(node), scope),
  };
}

function labelOf(node: Command): string {
  return isBlank(node.label) ? node.command : node.label;
}
