import { ReplyError, type Command, type CommandOptions } from '@riposte/builder';
import type { CommandEvent } from '@riposte/transport/inbound';
import type { Context } from '../context.ts';
import type { Handler, HandlerResult } from '../handler.ts';

/** A command with its handler, its parameter types closed over. */
export interface Route {
  readonly command: string;
  readonly options: CommandOptions;
  /** Runs the handler when the event is of this command; undefined for any other. */
  readonly run: (
    event: CommandEvent,
    context: Omit<Context<unknown>, 'params'>,
  ) => { readonly result: HandlerResult | Promise<HandlerResult> } | undefined;
}

export function createRoute<I, O>(command: Command<I, O>, handler: Handler<O>): Route {
  return {
    command: command.command,
    options: command.options,
    run: (event, context) => {
      const match = command.match(event);
      if (match === undefined) return undefined;
      // Nobody is answered yet, but somebody has to hear of it: what is thrown here reaches onError.
      if (!match.ok) throw new ReplyError(match.issues);
      return { result: handler({ ...context, params: match.params }) };
    },
  };
}
