import type { Expression } from '../expression.ts';
import { firstThatFits, group, hardLine, indent, willBreak, type Doc } from '../print/doc.ts';
import { isSimple } from './is-simple.ts';
import { layOutArguments } from './lay-out-arguments.ts';
import { layOut } from './lay-out.ts';

/** A chain of calls: on one line while it is short and plain, else one call below the other. */
export function layOutChain({ head, links }: Extract<Expression, { kind: 'chain' }>): Doc {
  const start = layOut(head);
  const made = links.map(({ name, args }): Doc => ['.', name, layOutArguments(args)]);
  const oneLine: Doc = [start, ...made];
  const calls = head.kind === 'call' ? [head, ...links] : links;
  if (calls.length <= 2) return oneLine;
  const below: Doc = [start, indent(made.map((call): Doc => [hardLine, call]))];
  const isBroken = [start, ...made.slice(0, -1)].some(willBreak);
  const isPlain = calls.every(({ args }) => args.every(isSimple));
  if (isBroken || !isPlain) return group(below);
  return willBreak(oneLine) ? group(firstThatFits(oneLine, below), { broken: true }) : firstThatFits(oneLine, below);
}
