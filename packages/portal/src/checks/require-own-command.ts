import { phrase } from '../issues/phrases.ts';
import { namedBotId } from '../call/bot-id.ts';
import { param } from '../call/param.ts';
import { refused } from '../call/refused.ts';
import { V2_REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { toInt } from '../php/to-int.ts';
import { top } from '../report/place.ts';

/** The command must be there and belong to the bot that answers (portal.md §6.9). */
export const requireOwnCommand: Check = (call) => {
  const find = call.context.records?.findCommand;
  if (find === undefined) return PASSED;
  const id = toInt(param(call, 'commandId'));
  if (find({ id })?.botId === namedBotId(call)) return PASSED;
  const command = phrase('commandIdIs', id);
  return refused(V2_REFUSALS.commandNotFound, 'COMMAND_ID_ERROR', top('commandId', 'commandId'), { command });
};
