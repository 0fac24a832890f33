import { Change, Reply, type Compiled } from '@riposte/builder';
import type { Trace } from '@riposte/builder/trace';

export type Message = Reply | Change;

/** Which message is shown: what is exported by default, or as `message`, or last; else what was composed last. */
export function chooseMessage(
  exported: Readonly<Record<string, unknown>>,
  trace: Trace<number>,
): Message | undefined {
  const { default: main, message, ...others } = exported;
  const found = [main, message, ...Object.values(others).reverse()].map((value) => toMessage(value, trace));
  return found.find((value) => value !== undefined) ?? trace.last();
}

function toMessage(value: unknown, trace: Trace<number>): Message | undefined {
  if (value instanceof Reply || value instanceof Change) return value;
  return isCompiled(value) ? trace.messageOf(value) : undefined;
}

function isCompiled(value: unknown): value is Compiled {
  return typeof value === 'object' && value !== null && 'method' in value && 'params' in value;
}
