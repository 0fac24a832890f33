import { emit, type Policy } from '@riposte/bbcode';
import { writeAction } from '../actions/write-action.ts';
import type { Wire } from '../compile/wire.ts';
import type { ButtonKind, ButtonNode } from './button-node.ts';
import type { CommandButtonOptions } from './button-options.ts';

const writers: { readonly [K in ButtonKind]: (node: ButtonNode<K>, policy: Policy) => Wire } = {
  button: ({ label, action, options }, policy) => ({
    TEXT: emit([{ kind: 'text', value: label }], 'buttonText', { policy }),
    ...writeAction(action),
    ...writeOptions(options),
  }),
  break: () => ({ TYPE: 'NEWLINE' }),
  raw: ({ button }) => button,
};

/** A keyboard element in the portal's keys (portal.md §4). */
export function writeButton<K extends ButtonKind>(node: ButtonNode<K>, policy: Policy): Wire {
  const writer: (node: ButtonNode<K>, policy: Policy) => Wire = writers[node.kind];
  return writer(node, policy);
}

/** Flags are the string 'Y' and nothing else (portal.md §4 rule 8). */
function writeOptions(options: CommandButtonOptions): Wire {
  return {
    DISPLAY: options.display === 'block' ? 'BLOCK' : 'LINE',
    ...(options.tone !== undefined && { BG_COLOR_TOKEN: options.tone }),
    ...(options.color !== undefined && { BG_COLOR: options.color }),
    ...(options.textColor !== undefined && { TEXT_COLOR: options.textColor }),
    ...(options.width !== undefined && { WIDTH: options.width }),
    ...(options.context !== undefined && { CONTEXT: options.context.toUpperCase() }),
    ...(options.disabled === true && { DISABLED: 'Y' }),
    ...(options.block === true && { BLOCK: 'Y' }),
  };
}
