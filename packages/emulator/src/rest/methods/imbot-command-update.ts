import { firstTitle } from '../command-fields.ts';
import { mapParam, textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireCommand } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.command.update`: what FIELDS names is changed, the rest stays. */
export const imbotCommandUpdate: RestMethod = (call) => {
  const command = requireCommand(call);
  if ('error' in command) return command;
  const fields = upperKeys(mapParam(upperKeys(call.params), 'FIELDS'));
  const handler = textParam(fields, 'EVENT_COMMAND_ADD') || command.handler;
  if (handler !== null && !URL.canParse(handler)) {
    return refuse('EVENT_COMMAND_ADD_ERROR', 'Wrong handler URL');
  }
  call.world.state.commands.set(command.id, {
    ...command,
    handler,
    ...('HIDDEN' in fields && { isHidden: textParam(fields, 'HIDDEN') === 'Y' }),
    ...('EXTRANET_SUPPORT' in fields && { isExtranet: textParam(fields, 'EXTRANET_SUPPORT') === 'Y' }),
    ...('LANG' in fields && {
      title: firstTitle(fields.LANG, 'TITLE'),
      params: firstTitle(fields.LANG, 'PARAMS'),
    }),
  });
  return { result: true };
};
