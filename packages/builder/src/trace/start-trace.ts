import type { Compiled, Path } from '@riposte/portal';
import { ActionBuilder } from '../actions/action-builder.ts';
import { AttachBuilder } from '../attach/attach-builder.ts';
import type { CompileOptions } from '../compile/compile.ts';
import { Compose } from '../composing/compose.ts';
import { KeyboardBuilder } from '../keyboard/keyboard-builder.ts';
import { MenuBuilder } from '../menu/menu-builder.ts';
import { Change } from '../reply/change.ts';
import { MessageBuilder } from '../reply/message-builder.ts';
import { Reply } from '../reply/reply.ts';
import type { Target } from '../targets/target.ts';
import { lastOf } from '../tree/sequence.ts';
import { createSites } from './sites.ts';
import { wrapMethods, type TracedCall } from './wrap-methods.ts';

/** Where the elements of messages were made, as long as it runs. */
export interface Trace<S> {
  /** The place of the call that made what stands at a path of an issue or a size, or of the nearest above it. */
  readonly siteOf: (message: Reply | Change, path: Path) => S | undefined;
  /** The message that was composed last. */
  readonly last: () => Reply | Change | undefined;
  /** What a message was compiled for last, whether it could be or not. */
  readonly targetOf: (message: Reply | Change) => Target | undefined;
  /** With which options it was compiled last. */
  readonly optionsOf: (message: Reply | Change) => CompileOptions | undefined;
  /** The message that something was compiled of. */
  readonly messageOf: (compiled: Compiled) => Reply | Change | undefined;
  /** Stops, and leaves no trace of it in the builders. */
  readonly stop: () => void;
}

/**
 * From now on remembers for every element by which call it was made. For editors and playgrounds: it slows composing
 * down, and one at a time may run.
 *
 * @param capture says where the running call comes from, such as a line of a stack
 * @example
 * ```ts
 * const trace = startTrace(() => 'line 1');
 * const message = reply('Hello').attach((a) => a.message('World'));
 * trace.siteOf(message, ['attach', 0]); // 'line 1'
 * trace.stop();
 * ```
 */
export function startTrace<S>(capture: () => S | undefined): Trace<S> {
  const sites = createSites<S>();
  const calls = new WeakMap<object, readonly [target: Target, options: CompileOptions | undefined]>();
  const sources = new WeakMap<object, Reply | Change>();
  let last: Reply | Change | undefined;

  const tell = ({ name, on, given, made }: TracedCall): void => {
    if (isMessage(on) && compiling.has(name)) {
      calls.set(on, [given[0] as Target, given[1] as CompileOptions | undefined]);
      const compiled = compiledOf(made);
      if (compiled !== undefined) sources.set(compiled, on);
    } else if (isMessage(made) && isMessage(on)) {
      if (name === 'with') return;
      sites.notePart(on, made, { name, site: capture() });
      last = made;
    } else if (
      made instanceof AttachBuilder ||
      made instanceof KeyboardBuilder ||
      made instanceof MenuBuilder
    ) {
      const node: object | undefined = lastOf<object>(made.nodes);
      if (node !== undefined) sites.noteElement(node, capture());
    }
  };
  const undo = classes.map(({ prototype }) => wrapMethods(prototype, tell));

  return {
    siteOf: sites.find,
    last: () => last,
    targetOf: (message) => calls.get(message)?.[0],
    optionsOf: (message) => calls.get(message)?.[1],
    messageOf: (compiled) => sources.get(compiled),
    stop: () => {
      for (const restore of undo) restore();
    },
  };
}

const classes: readonly { readonly prototype: object }[] = [
  Compose,
  ActionBuilder,
  AttachBuilder,
  KeyboardBuilder,
  MenuBuilder,
  MessageBuilder,
  Reply,
  Change,
];

const compiling: ReadonlySet<string> = new Set(['compile', 'safeCompile']);

/** `compile` gives it, `safeCompile` gives it in a result. */
function compiledOf(made: unknown): object | undefined {
  if (typeof made !== 'object' || made === null) return undefined;
  if (!('ok' in made)) return made;
  return 'message' in made && typeof made.message === 'object' ? (made.message ?? undefined) : undefined;
}

function isMessage(value: unknown): value is Reply | Change {
  return value instanceof Reply || value instanceof Change;
}
