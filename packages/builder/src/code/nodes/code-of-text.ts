import type { TextNode } from '@riposte/bbcode';
import type { TextValue } from '../../text/text-value.ts';
import { atom, call, template, type Expression } from '../expression.ts';
import { sourceOfString, sourceOfTemplatePart } from '../source-of-string.ts';
import { namesIn } from '../names-in.ts';
import { printFlat } from '../print/print-flat.ts';
import { codeOfMark } from './code-of-mark.ts';

/** A text: a string, a helper, or a template of both. */
export function codeOfText(text: TextValue): Expression {
  return typeof text === 'string' ? atom(sourceOfString(text)) : codeOfNodes(text.nodes);
}

export function codeOfNodes(nodes: readonly TextNode[]): Expression {
  const literal = literalOf(nodes);
  if (literal !== undefined) return atom(sourceOfString(literal));
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) return codeOfNode(only);
  const parts = nodes.map((node) => (node.kind === 'text' ? node.value : codeOfNode(node)));
  const source = parts.map((part) =>
    typeof part === 'string' ? sourceOfTemplatePart(part) : `\${${printFlat(part)}}`,
  );
  const names = parts.flatMap((part) => (typeof part === 'string' ? [] : namesIn(part)));
  return template(`fmt\`${source.join('')}\``, ['fmt', ...names]);
}

function codeOfNode(node: TextNode): Expression {
  if (node.kind === 'text') return atom(sourceOfString(node.value));
  return node.kind === 'raw' ? call('raw', atom(sourceOfString(node.code))) : codeOfMark(node);
}

function literalOf(nodes: readonly TextNode[]): string | undefined {
  let text = '';
  for (const node of nodes) {
    if (node.kind !== 'text') return undefined;
    text += node.value;
  }
  return text;
}
