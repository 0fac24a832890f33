import { ownedBotObject } from '../objects/bot-object.ts';
import { userObject } from '../objects/user-object.ts';
import type { Bot } from '../state/portal-state.ts';
import type { RestAnswer, RestCall } from './rest-method.ts';

/** A bot with its user, as several methods answer it. */
export function answerBot({ world: { state, clock } }: RestCall, bot: Bot): RestAnswer {
  const user = state.users.get(bot.id);
  const users = user === undefined ? [] : [userObject(user, clock.now())];
  return { result: { bot: ownedBotObject(state, bot), users } };
}
