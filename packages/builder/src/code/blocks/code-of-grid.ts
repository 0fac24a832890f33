import type { BlockNode } from '../../attach/block-node.ts';
import type { GridRow } from '../../attach/blocks/grid.ts';
import { expressionOfJson, objectOf } from '../expression-of-json.ts';
import type { Expression, Link } from '../expression.ts';
import { codeOfText } from '../nodes/code-of-text.ts';

/** Rows as an object where their labels are plain, differ, and keep their order; else as pairs. */
export function codeOfGrid({ rows, display, width }: BlockNode<'grid'>): Link {
  const labels = rows.map(({ label }) => label);
  const isKeyed = new Set(labels).size === rows.length && rows.every(isPlain);
  const looks = expressionOfJson({ display: display === 'block' ? undefined : display, width });
  const hasLooks = looks.kind === 'object' && looks.entries.length > 0;
  return {
    name: 'grid',
    args: [isKeyed ? codeOfKeyed(rows) : codeOfPairs(rows), ...(hasLooks ? [looks] : [])],
  };
}

/** JavaScript moves keys that are whole numbers to the front. */
function isPlain({ label, tone, link, width }: GridRow): boolean {
  const isKey = typeof label === 'string' && !/^\d+$/.test(label) && label !== '__proto__' && label !== '';
  return isKey && tone === undefined && link === undefined && width === undefined;
}

function codeOfKeyed(rows: readonly GridRow[]): Expression {
  return objectOf(
    rows.map(({ label, value }) => [typeof label === 'string' ? label : '', codeOfText(value)]),
  );
}

function codeOfPairs(rows: readonly GridRow[]): Expression {
  return { kind: 'list', items: rows.map(codeOfRow) };
}

function codeOfRow({ label, value, tone, link, width }: GridRow): Expression {
  const looks = expressionOfJson({ tone, link, width });
  const hasLooks = looks.kind === 'object' && looks.entries.length > 0;
  return { kind: 'list', items: [codeOfText(label), codeOfText(value), ...(hasLooks ? [looks] : [])] };
}
