import { emit } from '@riposte/bbcode';
import { writeAction } from '../actions/write-action.ts';
import type { ButtonKind, ButtonNode } from './button-node.ts';
import type { CommandButtonOptions } from './button-options.ts';

type Wire = Readonly<Record<string, unknown>>;

const writers: { readonly [K in ButtonKind]: (node: ButtonNode<K>) => Wire } = {
  button: ({ label, action, options }) => ({
    TEXT: emit([{ kind: 'text', value: label }], 'buttonText'),
    ...writeAction(action),
    ...writeOptions(options),
  }),
  break: () => ({ TYPE: 'NEWLINE' }),
  raw: ({ button }) => button,
};

/** A keyboard element in the portal's keys (portal.md §4). */
export function writeButton<K extends ButtonKind>(node: ButtonNode<K>): Wire {
  const writer: (node: ButtonNode<K>) => Wire = writers[node.kind];
  return writer(node);
}

/** Flags are the string 'Y' and nothing else (portal.md §4 rule 8). */
function writeOptions(options: CommandButtonOptions): Wire {
  return {
    DISPLAY: options.display === 'block' ? 'BLOCK' : 'LINE',
    ...(options.tone !== undefined && { BG_COLOR_TOKEN: options.tone }),
    ...(options.width !== undefined && { WIDTH: options.width }),
    ...(options.context !== undefined && { CONTEXT: options.context.toUpperCase() }),
    ...(options.disabled === true && { DISABLED: 'Y' }),
    ...(options.block === true && { BLOCK: 'Y' }),
  };
}
