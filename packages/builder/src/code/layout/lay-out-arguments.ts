import type { Expression } from '../expression.ts';
import {
  firstThatFits,
  group,
  ifBroken,
  indent,
  join,
  line,
  softLine,
  willBreak,
  type Doc,
} from '../print/doc.ts';
import { layOut } from './lay-out.ts';

/** The arguments of a call: on one line, with the last one opened, or one below the other. */
export function layOutArguments(args: readonly Expression[]): Doc {
  if (args.length === 0) return '()';
  const docs = args.map(layOut);
  const content: Doc = ['(', indent([softLine, join([',', line], docs)]), ifBroken(','), softLine, ')'];
  const opened = layOutOpened(args);
  if (opened === undefined) return group(content);
  const below = group(content, { broken: true });
  return docs.slice(0, -1).some(willBreak)
    ? below
    : firstThatFits(['(', join(', ', docs), ')'], opened, below);
}

/** With the last argument opened; undefined where it cannot be. */
export function layOutOpened(args: readonly Expression[]): Doc | undefined {
  if (!isOpenable(args)) return undefined;
  const docs = args.map(layOut);
  return [
    '(',
    docs.slice(0, -1).map((doc): Doc => [doc, ', ']),
    group(docs.slice(-1), { broken: true }),
    ')',
  ];
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
