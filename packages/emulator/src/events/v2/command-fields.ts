import { messageObject } from '../../objects/message-object.ts';
import type { Message } from '../../state/portal-state.ts';
import type { CommandContext } from '../command-call.ts';
import type { CalledCommand } from '../find-commands.ts';

/** Of ONIMBOTV2COMMANDADD: one command, its slash kept, unlike in v1 (transport.md §2.1). */
export function commandFields(
  { command, params }: CalledCommand,
  { message, context }: { readonly message: Message; readonly context: CommandContext },
): Readonly<Record<string, unknown>> {
  return {
    command: {
      id: command.id,
      command: `/${command.command}`,
      params,
      context: context.toLowerCase(),
    },
    message: messageObject(message),
  };
}
