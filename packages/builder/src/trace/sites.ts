import type { Path } from '@riposte/portal';
import type { Change } from '../reply/change.ts';
import type { Reply } from '../reply/reply.ts';
import { partNames } from '../tree/part-names.ts';

type Message = Reply | Change;

/** Remembers by which call each element, and each part of a message, was made. */
export interface Sites<S> {
  readonly noteElement: (node: object, site: S | undefined) => void;
  /** `made` has all that `from` had, and what this call added. */
  readonly notePart: (from: Message, made: Message, call: { name: string; site: S | undefined }) => void;
  readonly find: (message: Message, path: Path) => S | undefined;
}

export function createSites<S>(): Sites<S> {
  const elements = new WeakMap<object, S | undefined>();
  const parts = new WeakMap<object, ReadonlyMap<string, S | undefined>>();
  return {
    // The innermost call returns first, and it is the one that made the element.
    noteElement: (node, site) => {
      if (!elements.has(node)) elements.set(node, site);
    },
    notePart: (from, made, { name, site }) => {
      if (made !== from && !parts.has(made))
        parts.set(made, new Map([...(parts.get(from) ?? []), [name, site]]));
    },
    find: (message, [first, index]) => {
      const part = partNames.find((name) => name === first);
      const sequence = part === undefined ? undefined : message.tree[part];
      const node = typeof index === 'number' ? sequence?.shared[index] : undefined;
      const ofPart = parts.get(message);
      return (node && elements.get(node)) ?? ofPart?.get(String(first)) ?? [...(ofPart?.values() ?? [])][0];
    },
  };
}
