import { commandObject } from '../../objects/command-object.ts';
import type { Command } from '../../state/portal-state.ts';
import { textOf } from '../command-fields.ts';
import { flagParam, mapParam } from '../params.ts';
import { requireV2Command } from '../require-v2-command.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Command.update`: what `fields` names is changed, the rest stays. */
export const imbotV2CommandUpdate: RestMethod = (call) => {
  const command = requireV2Command(call);
  if ('error' in command) return command;
  const fields = mapParam(call.params, 'fields');
  const changed: Command = {
    ...command,
    isCommon: flagParam(fields, 'common') ?? command.isCommon,
    isHidden: flagParam(fields, 'hidden') ?? command.isHidden,
    isExtranet: flagParam(fields, 'extranetSupport') ?? command.isExtranet,
    title: textOf(fields.title) || command.title,
    params: textOf(fields.params) || command.params,
  };
  call.world.state.commands.set(command.id, changed);
  return { result: { command: commandObject(changed) } };
};
