import { requireV2Command } from '../require-v2-command.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Command.unregister`. */
export const imbotV2CommandUnregister: RestMethod = (call) => {
  const command = requireV2Command(call);
  if ('error' in command) return command;
  call.world.state.commands.delete(command.id);
  return { result: true };
};
