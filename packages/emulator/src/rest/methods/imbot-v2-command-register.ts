import { commandObject } from '../../objects/command-object.ts';
import type { Command } from '../../state/portal-state.ts';
import { takeId } from '../../state/take-id.ts';
import { textOf } from '../command-fields.ts';
import { flagParam, mapParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Command.register`: a command that the bot has already is given back as it is. */
export const imbotV2CommandRegister: RestMethod = (call) => {
  const { state } = call.world;
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  // The older, flat form is still read.
  const fields = 'fields' in call.params ? mapParam(call.params, 'fields') : call.params;
  if (typeof fields.command === 'object' && fields.command !== null) {
    return refuse('COMMAND_NAME_INVALID', 'Command name is invalid');
  }
  const command = textParam(fields, 'command').trim().replace(/^\//, '');
  if (command === '') return refuse('COMMAND_REQUIRED', 'Command is required');
  const known = [...state.commands.values()].find((one) => one.botId === bot.id && one.command === command);
  if (known !== undefined) return { result: { command: commandObject(known) } };
  const isHidden = flagParam(fields, 'hidden') ?? false;
  const title = textOf(fields.title);
  if (!isHidden && title === '') return refuse('COMMAND_TITLE_REQUIRED', 'Command title is required');
  const registered: Command = {
    id: takeId(state, 'command'),
    command,
    botId: bot.id,
    clientId: bot.clientId,
    handler: null,
    isCommon: flagParam(fields, 'common') ?? false,
    isHidden,
    isExtranet: flagParam(fields, 'extranetSupport') ?? false,
    title,
    params: textOf(fields.params),
    bindingId: takeId(state, 'binding'),
  };
  state.commands.set(registered.id, registered);
  return { result: { command: commandObject(registered) } };
};
