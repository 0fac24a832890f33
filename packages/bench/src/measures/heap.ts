import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileReply } from '../contestants/riposte.ts';
import { contentsOf, sizes, type SizeName } from '../content/sizes.ts';
import { inTurn } from '../statistics/in-turn.ts';
import type { Measure } from './measure.ts';

const kept = 400;

/** What a compiled message that is kept weighs on the heap. */
export const heap: Measure = ({ seed }) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return (Object.keys(sizes) as readonly SizeName[]).map((size) => {
    const content = inTurn(contentsOf(size, seed));
    compileReply(content());
    collect();
    const before = process.memoryUsage().heapUsed;
    const messages = Array.from({ length: kept }, () => compileReply(content()));
    collect();
    const used = process.memoryUsage().heapUsed - before;
    return {
      id: `heap.${size}`,
      title: `${size}: heap of a compiled message`,
      value: used / messages.length / 1_024,
      unit: 'KB',
    };
  });
};
