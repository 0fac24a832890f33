import { nameOf } from '../../state/name-of.ts';
import { listedCommandObject } from '../../objects/command-object.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Command.list`: all commands of the bot. */
export const imbotV2CommandList: RestMethod = (call) => {
  const { state } = call.world;
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const name = nameOf(state, bot.id);
  const commands = [...state.commands.values()].filter(({ botId }) => botId === bot.id);
  return { result: { commands: commands.map((command) => listedCommandObject(command, name)) } };
};
