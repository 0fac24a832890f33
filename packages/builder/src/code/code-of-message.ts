import type { Change } from '../reply/change.ts';
import type { Reply } from '../reply/reply.ts';
import { toArray } from '../tree/sequence.ts';
import { atom, call, type Expression, type Link } from './expression.ts';
import { expressionOfJson } from './expression-of-json.ts';
import type { WriteCall } from './nodes/code-of-action.ts';
import { codeOfBlock } from './nodes/code-of-block.ts';
import { codeOfButton } from './nodes/code-of-button.ts';
import { codeOfItem } from './nodes/code-of-item.ts';
import { codeOfText } from './nodes/code-of-text.ts';

/** A whole message or a change to one as one expression; without links where nothing is said. */
export function codeOfMessage(
  { kind, tree }: Reply | Change,
  writeCommand: WriteCall,
): { readonly head: Expression; readonly links: readonly Link[] } {
  const text = tree.text === undefined ? [] : [codeOfText(tree.text)];
  const { tone, color, description } = tree.look;
  const attach: readonly Link[] = [
    ...toArray(tree.attach).map(codeOfBlock),
    ...look('tone', tone === undefined ? undefined : expressionOfJson(tone)),
    ...look('color', color === undefined ? undefined : expressionOfJson(color)),
    ...look('description', description === undefined ? undefined : codeOfText(description)),
  ];
  const keyboard = toArray(tree.keyboard).map((node) => codeOfButton(node, writeCommand));
  const menu = toArray(tree.menu).map((node) => codeOfItem(node, writeCommand));
  return {
    head: kind === 'reply' ? call('reply', ...text) : call('change'),
    links: [
      ...(kind === 'change' && text.length > 0 ? [{ name: 'text', args: text }] : []),
      ...(tree.fallback === undefined ? [] : [{ name: 'fallback', args: [codeOfText(tree.fallback)] }]),
      ...part('attach', 'a', attach),
      ...part('keyboard', 'k', keyboard),
      ...part('menu', 'm', menu),
      ...(tree.removed.length > 0 ? [{ name: 'remove', args: tree.removed.map(expressionOfJson) }] : []),
      ...(tree.system === undefined ? [] : [{ name: 'system', args: [atom(String(tree.system))] }]),
      ...(tree.urlPreview === undefined
        ? []
        : [{ name: 'urlPreview', args: [atom(String(tree.urlPreview))] }]),
    ],
  };
}

function look(name: string, value: Expression | undefined): readonly Link[] {
  return value === undefined ? [] : [{ name, args: [value] }];
}

function part(name: string, parameter: string, links: readonly Link[]): readonly Link[] {
  if (links.length === 0) return [];
  const body: Expression = { kind: 'chain', head: atom(parameter), links };
  return [{ name, args: [{ kind: 'arrow', parameter, body }] }];
}
