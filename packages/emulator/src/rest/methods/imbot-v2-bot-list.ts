import { ownedBotObject } from '../../objects/bot-object.ts';
import { userObject } from '../../objects/user-object.ts';
import { intParam, mapParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Bot.list`: the application's own bots, by page. */
export const imbotV2BotList: RestMethod = ({ world: { state, clock }, params, caller }) => {
  if (caller.clientId === null) return refuse('BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified');
  const type = textParam(mapParam(params, 'filter'), 'type');
  const limit = intParam(params, 'limit') || 50;
  const offset = Math.max(0, intParam(params, 'offset'));
  const own = [...state.bots.values()].filter(
    (bot) => bot.clientId === caller.clientId && (type === '' || bot.type === type),
  );
  const page = own.slice(offset, offset + limit);
  const users = page.flatMap(({ id }) => state.users.get(id) ?? []);
  return {
    result: {
      bots: page.map((bot) => ownedBotObject(state, bot)),
      users: users.map((user) => userObject(user, clock.now())),
      hasNextPage: own.length > offset + limit,
    },
  };
};
