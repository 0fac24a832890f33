import type { TextNode } from '@riposte/bbcode';
import { atom, method, type Expression } from '../expression.ts';
import { expressionOfJson } from '../expression-of-json.ts';
import { sourceOfString } from '../source-of-string.ts';
import { codeOfNodes } from './code-of-text.ts';

/** Nodes that a helper of fmt makes. */
type MarkNode = Exclude<TextNode, { kind: 'text' | 'raw' }>;

type MarkOf<K extends MarkNode['kind']> = Extract<MarkNode, { kind: K }>;

const printers: { readonly [K in MarkNode['kind']]: (node: MarkOf<K>) => Expression } = {
  bold: ({ children }) => helper('bold', codeOfNodes(children)),
  italic: ({ children }) => helper('italic', codeOfNodes(children)),
  underline: ({ children }) => helper('underline', codeOfNodes(children)),
  strike: ({ children }) => helper('strike', codeOfNodes(children)),
  size: ({ children, px }) => helper('size', codeOfNodes(children), atom(String(px))),
  color: ({ children, hex }) => helper('color', codeOfNodes(children), string(hex)),
  link: ({ children, url }) => helper('link', codeOfNodes(children), string(url)),
  url: ({ url }) => helper('url', string(url)),
  user: ({ children, id }) => helper('user', codeOfNodes(children), atom(String(id))),
  everyone: ({ children }) => helper('everyone', codeOfNodes(children)),
  chat: ({ children, id }) => helper('chat', codeOfNodes(children), atom(String(id))),
  context: ({ children, dialog, messageId }) =>
    helper('message', codeOfNodes(children), string(dialog), atom(String(messageId))),
  send: ({ label, command }) => helper('send', ...labelAndText(label, command)),
  put: ({ label, command }) => helper('put', ...labelAndText(label, command)),
  call: ({ label, phone }) => helper('call', string(label), string(phone)),
  code: ({ text }) => helper('code', string(text)),
  quote: ({ children }) => helper('quote', codeOfNodes(children)),
  icon: ({ url, size, title }) => {
    const options = { size, title: title === '' ? undefined : title };
    const isPlain = Object.values(options).every((value) => value === undefined);
    return helper('icon', string(url), ...(isPlain ? [] : [expressionOfJson(options)]));
  },
  image: ({ url, size }) => helper('image', string(url), string(size)),
  timestamp: ({ at, format }) =>
    helper('time', atom(String(at)), ...(format === 'FORMAT_DATETIME' ? [] : [string(format)])),
};

export function codeOfMark<K extends MarkNode['kind']>(node: MarkOf<K> & { readonly kind: K }): Expression {
  const print: (node: MarkOf<K>) => Expression = printers[node.kind];
  return print(node);
}

function helper(name: string, ...args: readonly Expression[]): Expression {
  return method('fmt', name, ...args);
}

function string(text: string): Expression {
  return atom(sourceOfString(text));
}

/** Without a text of its own the label is the text. */
function labelAndText(label: string, text: string): readonly Expression[] {
  return label === text ? [string(label)] : [string(label), string(text)];
}
