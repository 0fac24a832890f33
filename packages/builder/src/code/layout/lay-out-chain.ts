import type { Expression } from '../expression.ts';
import { firstThatFits, group, hardLine, indent, willBreak, type Doc } from '../print/doc.ts';
import { isSimple } from './is-simple.ts';
import { layOutArguments, layOutOpened } from './lay-out-arguments.ts';
import { layOut } from './lay-out.ts';

/** A chain of calls: on one line while it is short and plain, else one call below the other. */
export function layOutChain({ head, links }: Extract<Expression, { kind: 'chain' }>): Doc {
  const start = layOut(head);
  const made = links.map(({ name, args }): Doc => ['.', name, layOutArguments(args)]);
  const oneLine: Doc = [start, ...made];
  if (links.length < 2) return oneLine;
  const below: Doc = [start, indent(made.map((call): Doc => [hardLine, call]))];
  const before: readonly Doc[] = [start, ...made.slice(0, -1)];
  const calls = head.kind === 'call' ? [head, ...links] : links;
  const isPlain =
    calls.length <= 2 || calls.every(({ args }) => args.every((argument) => isSimple(argument)));
  if (before.some(willBreak) || !isPlain) return group(below);
  if (willBreak(oneLine)) return group(firstThatFits(oneLine, below), { broken: true });
  const last = links.at(-1);
  const opened = last?.args.at(-1)?.kind === 'object' ? layOutOpened(last.args) : undefined;
  // prettier keeps an object open that it finds open, and then the chain has no reason to go below.
  return opened === undefined
    ? firstThatFits(oneLine, below)
    : firstThatFits(oneLine, [...before, '.', last?.name ?? '', opened], below);
}
