import type { ButtonKind, ButtonNode } from '../../keyboard/button-node.ts';
import { expressionOfJson } from '../expression-of-json.ts';
import { atom, type Link } from '../expression.ts';
import { sourceOfString } from '../source-of-string.ts';
import { codeOfAction, type WriteCall } from './code-of-action.ts';
import { options } from './code-of-block.ts';

const printers: { readonly [K in ButtonKind]: (node: ButtonNode<K>, writeCommand: WriteCall) => Link } = {
  button: ({ label, action, options: looks }, writeCommand) => {
    const { tone, display, width, disabled, context, color, textColor, block } = looks;
    const said = options({
      tone,
      display: display === 'line' ? undefined : display,
      width,
      disabled: disabled === true ? true : undefined,
      context,
      color,
      textColor,
      block: block === true ? true : undefined,
    });
    const { name, args } = codeOfAction(action, label, { writeCommand, hasOptions: said.length > 0 });
    return { name, args: [atom(sourceOfString(label)), ...args, ...said] };
  },
  break: () => ({ name: 'row', args: [] }),
  raw: ({ button }) => ({ name: 'raw', args: [expressionOfJson(button)] }),
};

/** An element of a keyboard as a call of the builder. */
export function codeOfButton<K extends ButtonKind>(node: ButtonNode<K>, writeCommand: WriteCall): Link {
  const print: (node: ButtonNode<K>, writeCommand: WriteCall) => Link = printers[node.kind];
  return print(node, writeCommand);
}
