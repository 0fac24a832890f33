import { ReplyError, type Command } from '@riposte/builder';
import { createCommandContext } from '../contexts/create-command-context.ts';
import type { Base } from '../contexts/base.ts';
import type { Clicked, Ctx } from '../contexts/command-context.ts';
import { eventContexts, isEventOf, type EventContexts, type EventKind } from '../contexts/event-contexts.ts';
import { isCommand, type Occasion } from '../contexts/occasion.ts';
import type { Handler, HandlerResult, MissOptions } from '../handler.ts';

/** Runs a handler when the event is one for it; undefined for any other. What it throws, it throws. */
export type Route = (occasion: Occasion, base: Base) => { readonly result: HandlerResult } | undefined;

/** A command, typed or clicked. */
export function commandRoute<I, O>(
  command: Command<I, O>,
  handler: Handler<Ctx<O>>,
  { miss }: MissOptions<Ctx<undefined>>,
): Route {
  return (occasion, base) => {
    if (!isCommand(occasion)) return undefined;
    const match = command.match(occasion.event);
    if (match === undefined) return undefined;
    if (match.ok) return { result: handler(createCommandContext(occasion, base, match.params)) };
    // Nobody is answered, but somebody has to hear of it: what is thrown here reaches onError.
    if (miss === undefined) throw new ReplyError(match.issues);
    return { result: miss(createCommandContext(occasion, base, undefined), match) };
  };
}

/** A command, clicked; typed by a person it is nobody's. */
export function clickRoute<I, O>(
  command: Command<I, O>,
  handler: Handler<Clicked<O>>,
  { miss }: MissOptions<Clicked<undefined>>,
): Route {
  return (occasion, base) => {
    if (!isCommand(occasion)) return undefined;
    const match = command.match(occasion.event);
    if (match === undefined) return undefined;
    if (match.ok) {
      const context = createCommandContext(occasion, base, match.params);
      return context.via === 'typed' ? undefined : { result: handler(context) };
    }
    const context = createCommandContext(occasion, base, undefined);
    if (context.via === 'typed') return undefined;
    if (miss === undefined) throw new ReplyError(match.issues);
    return { result: miss(context, match) };
  };
}

/** Anything else that happens in a dialog. */
export function eventRoute<K extends EventKind>(kind: K, handler: Handler<EventContexts[K]>): Route {
  return ({ event }, base) =>
    isEventOf(event, kind) ? { result: handler(eventContexts[kind](base, event)) } : undefined;
}
