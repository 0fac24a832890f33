import type { Expression } from '../expression.ts';
import { group, ifBroken, indent, join, line, type Doc } from '../print/doc.ts';
import { layOut } from './lay-out.ts';

export function layOutObject({ entries }: Extract<Expression, { kind: 'object' }>): Doc {
  if (entries.length === 0) return '{}';
  const inner = join([',', line], entries.map(layOutEntry));
  return group(['{', indent([line, inner]), ifBroken(','), line, '}']);
}

/** A string that does not fit behind its key goes below it, unless the key is hardly longer than the indent. A short call too. */
function layOutEntry([key, value]: readonly [key: string, value: Expression]): Doc {
  const isString = value.kind === 'atom' && /^['"]/.test(value.source);
  return (isString && key.length > 4) || isHardToBreak(value)
    ? group([key, ':', group(indent([line, layOut(value)]))])
    : [key, ': ', layOut(value)];
}

/** A quarter of the width. */
const short = 25;

/** Calls with at most a short literal in them have no good place for a break. */
function isHardToBreak(value: Expression): boolean {
  if (value.kind !== 'call' && value.kind !== 'chain') return false;
  const calls = value.kind === 'call' ? [value] : value.links;
  return calls.every(({ args }) =>
    args.every(
      (arg) => args.length === 1 && arg.kind === 'atom' && arg.isSimple && arg.source.length <= short,
    ),
  );
}
