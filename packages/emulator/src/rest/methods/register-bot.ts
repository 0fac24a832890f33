import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { textParam, upperKeys } from '../params.ts';

/** `imbot.register`: the documented checks; a bot registered again under its code keeps its id. */
export const registerBot: RestMethod = ({ world: { state }, params }) => {
  const given = upperKeys(params);
  const clientId = textParam(given, 'CLIENT_ID');
  const code = textParam(given, 'CODE');
  const name = nameOf(given.PROPERTIES);
  if (clientId === '') return refuse('ACCESS_DENIED', 'Access denied! Client ID not specified', 403);
  if (textParam(given, 'EVENT_HANDLER') === '' && textParam(given, 'EVENT_MESSAGE_ADD') === '') {
    return refuse('EVENT_MESSAGE_ADD_ERROR', 'Handler for "Message add" event isn\'t specified');
  }
  if (code === '') return refuse('CODE_ERROR', "Bot code isn't specified");
  if (name === '') return refuse('NAME_ERROR', "Bot name isn't specified");

  const known = [...state.bots.values()].find((bot) => bot.code === code && bot.clientId === clientId);
  const id = known?.id ?? state.next.bot;
  if (known === undefined) state.next.bot += 1;
  state.bots.set(id, { id, code, clientId });
  state.users.set(id, { id, name, isBot: true });
  // A convenience of the emulator, not the portal's: a new bot joins every group chat.
  for (const chat of state.chats.values()) {
    if (chat.kind === 'group' && !chat.members.includes(id)) {
      state.chats.set(chat.id, { ...chat, members: [...chat.members, id] });
    }
  }
  return { result: id };
};

function nameOf(properties: unknown): string {
  if (typeof properties !== 'object' || properties === null) return '';
  const { NAME, LAST_NAME } = properties as { readonly NAME?: unknown; readonly LAST_NAME?: unknown };
  return [NAME, LAST_NAME].filter((part) => typeof part === 'string' && part !== '').join(' ');
}
