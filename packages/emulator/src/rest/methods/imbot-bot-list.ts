import { nameOf } from '../../state/name-of.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.bot.list`: every bot of the portal, by id; an empty list where there is none. */
export const imbotBotList: RestMethod = ({ world: { state } }) => {
  const bots = [...state.bots.values()].map(({ id, code, isSupportOpenline }) => [
    String(id),
    { ID: id, NAME: nameOf(state, id), CODE: code, OPENLINE: isSupportOpenline ? 'Y' : 'N' },
  ]);
  return { result: bots.length === 0 ? [] : (Object.fromEntries(bots) as object) };
};
