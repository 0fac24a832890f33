import { requireCommand } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.command.unregister`. */
export const imbotCommandUnregister: RestMethod = (call) => {
  const command = requireCommand(call);
  if ('error' in command) return command;
  call.world.state.commands.delete(command.id);
  return { result: true };
};
