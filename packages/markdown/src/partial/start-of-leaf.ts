import type { Token } from 'markdown-it';
import type { LeafKind } from './find-open-leaf.ts';

interface Leaf {
  readonly kind: LeafKind;
  readonly token: Token;
  /** What a content stands in: its heading, its paragraph. */
  readonly holder: Token | undefined;
}

/** Where a leaf begins in its first line, behind the signs of quotes and lists; undefined where it has ended. */
export function startOfLeaf(line: string, { kind, token, holder }: Leaf): number | undefined {
  if (kind === 'cell') return startOfCell(line);
  if (kind === 'fence') return line.indexOf(token.markup);
  if (kind === 'heading' && holder?.markup.startsWith('#') === true) return line.indexOf('#');
  const [first = ''] = token.content.split('\n', 1);
  return Math.max(0, line.trimEnd().length - first.trimEnd().length);
}

/** Behind the last bar; a row that ends with one has no open cell. */
function startOfCell(line: string): number | undefined {
  const start = line.replace(/\\./g, '  ').lastIndexOf('|') + 1;
  return line.slice(start).trim() === '' ? undefined : start;
}
