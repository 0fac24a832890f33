import { takePen } from '../../pen/pen.ts';
import type { BlockKind, BlockNode } from '../../attach/block-node.ts';
import { writeBlock } from '../../attach/write-block.ts';
import { codeOfGrid } from '../blocks/code-of-grid.ts';
import { codeOfText } from './code-of-text.ts';
import { expressionOfJson, objectOf } from '../expression-of-json.ts';
import { atom, type Expression, type Link } from '../expression.ts';
import { sourceOfString } from '../source-of-string.ts';

const printers: { readonly [K in BlockKind]: (node: BlockNode<K>) => Link } = {
  message: ({ text }) => ({ name: 'message', args: [codeOfText(text)] }),
  delimiter: ({ size, color }) => ({ name: 'delimiter', args: options({ size, color }) }),
  link: (node) => {
    const { label, url, desc, preview, width, height } = node;
    const looks = objectOf([
      ['desc', desc === undefined ? undefined : codeOfText(desc)],
      ['preview', json(preview)],
      ['width', json(width)],
      ['height', json(height)],
    ]);
    return addressed(node, { name: 'link', label, url, looks });
  },
  richLink: ({ label, url, desc, preview }) => ({
    name: 'richLink',
    args: [string(label), string(url), ...options({ desc, preview })],
  }),
  user: ({ label, userId, chatId, botId, link, avatar }) => ({
    name: 'user',
    args: [string(label), ...options({ userId, chatId, botId, link, avatar })],
  }),
  grid: codeOfGrid,
  image: (node) => {
    const { label, url, preview, width, height } = node;
    return addressed(node, {
      name: 'image',
      label,
      url,
      looks: expressionOfJson({ preview, width, height }),
    });
  },
  file: ({ label, url, size }) => ({
    name: 'file',
    args: [string(label), string(url), ...options({ size })],
  }),
  raw: ({ block }) => ({ name: 'raw', args: [expressionOfJson(block)] }),
};

/** A block as a call of the builder. */
export function codeOfBlock<K extends BlockKind>(node: BlockNode<K>): Link {
  const print: (node: BlockNode<K>) => Link = printers[node.kind];
  return print(node);
}

interface Addressed {
  readonly name: string;
  readonly label: string | undefined;
  readonly url: string;
  readonly looks: Expression;
}

/** Looks stand behind a label; where plain JavaScript passed them without one, only raw says the same. */
function addressed(node: BlockNode, { name, label, url, looks }: Addressed): Link {
  const hasLooks = looks.kind === 'object' && looks.entries.length > 0;
  if (label !== undefined) return { name, args: [string(label), string(url), ...(hasLooks ? [looks] : [])] };
  return hasLooks
    ? { name: 'raw', args: [expressionOfJson(writeBlock(node, takePen('bbcode')))] }
    : { name, args: [string(url)] };
}

/** What is said of some options; no argument where nothing is. */
export function options(given: object): readonly Expression[] {
  const made = expressionOfJson(given);
  return made.kind === 'object' && made.entries.length === 0 ? [] : [made];
}

function json(value: string | number | undefined): Expression | undefined {
  return value === undefined ? undefined : expressionOfJson(value);
}

function string(text: string): Expression {
  return atom(sourceOfString(text));
}
