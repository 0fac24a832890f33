import type { Expression } from '../expression.ts';
import { group, ifBroken, indent, join, line, type Doc } from '../print/doc.ts';
import { layOut } from './lay-out.ts';

export function layOutObject({ entries }: Extract<Expression, { kind: 'object' }>): Doc {
  if (entries.length === 0) return '{}';
  const inner = join([',', line], entries.map(layOutEntry));
  return group(['{', indent([line, inner]), ifBroken(','), line, '}']);
}

/** A string that does not fit behind its key goes below it, unless the key is hardly longer than the indent. */
function layOutEntry([key, value]: readonly [key: string, value: Expression]): Doc {
  const isString = value.kind === 'atom' && /^['"]/.test(value.source);
  return isString && key.length > 4
    ? group([key, ':', group(indent([line, layOut(value)]))])
    : [key, ': ', layOut(value)];
}
