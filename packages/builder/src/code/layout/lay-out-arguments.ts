import type { Expression } from '../expression.ts';
import { firstThatFits, group, ifBroken, indent, join, line, softLine, willBreak, type Doc } from '../print/doc.ts';
import { layOut } from './lay-out.ts';

/** The arguments of a call: on one line, with the last one opened, or one below the other. */
export function layOutArguments(args: readonly Expression[]): Doc {
  if (args.length === 0) return '()';
  const docs = args.map(layOut);
  const below: Doc = group(['(', indent([softLine, join([',', line], docs)]), ifBroken(','), softLine, ')'], {
    broken: true,
  });
  if (!isOpenable(args)) return group(['(', indent([softLine, join([',', line], docs)]), ifBroken(','), softLine, ')']);
  const before = docs.slice(0, -1);
  if (before.some(willBreak)) return below;
  const last = docs.slice(-1);
  const lead = before.flatMap((doc): readonly Doc[] => [doc, ', ']);
  const opened: Doc = ['(', ...lead, group(last, { broken: true }), ')'];
  return firstThatFits(['(', ...lead, ...last, ')'], opened, below);
}

/** What may open at the end of a line while the call goes on: an object, a list, a function. */
function isOpenable(args: readonly Expression[]): boolean {
  const last = args.at(-1);
  const before = args.at(-2);
  if (last === undefined || before?.kind === last.kind) return false;
  return (
    last.kind === 'arrow' ||
    (last.kind === 'list' && last.items.length > 0) ||
    (last.kind === 'object' && last.entries.length > 0)
  );
}
