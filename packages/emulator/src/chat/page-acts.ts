import { addChat } from '../acts/add-chat.ts';
import { addUser } from '../acts/add-user.ts';
import { click } from '../acts/click.ts';
import { edit } from '../acts/edit.ts';
import { reactTo } from '../acts/react-to.ts';
import { remove } from '../acts/remove.ts';
import { requireMessage } from '../acts/require.ts';
import { say } from '../acts/say.ts';
import { intParam, textParam } from '../rest/params.ts';
import { hasDialog } from '../state/dialogs.ts';
import { readUpTo } from '../state/read-up-to.ts';
import type { World } from '../state/world.ts';
import { placeUrl, type Place } from './place.ts';
import { setRule } from './switches/set-rule.ts';
import { switchFault } from './switches/switch-fault.ts';

type Params = Readonly<Record<string, unknown>>;

/** Something a person does on the page; what it gives is answered as JSON. */
type PageAct = (world: World, place: Place, params: Params) => object;

/** Everything the page may post. Each throws RangeError that says what is wrong. */
export const pageActs: Readonly<Record<string, PageAct>> = {
  say: (world, { person, dialog }, params) => {
    return { messageId: say(world, { userId: person.id, dialog, text: textParam(params, 'text') }).id };
  },
  click: (world, { person }, params) => {
    const part = textParam(params, 'part');
    click(world, {
      userId: person.id,
      messageId: intParam(params, 'messageId'),
      command: textParam(params, 'command'),
      params: textParam(params, 'params'),
      ...((part === 'keyboard' || part === 'menu') && { part }),
    });
    return {};
  },
  edit: (world, place, params) => {
    edit(world, { messageId: ownMessage(world, place, params), text: textParam(params, 'text') });
    return {};
  },
  remove: (world, place, params) => {
    remove(world, { messageId: ownMessage(world, place, params) });
    return {};
  },
  react: (world, { person }, params) => {
    const message = requireMessage(world, intParam(params, 'messageId'));
    const reaction = textParam(params, 'reaction');
    if (!/^[a-z][A-Za-z]{1,63}$/.test(reaction)) throw new RangeError('There is no such reaction.');
    const isSet = message.reactions?.[reaction]?.includes(person.id) === true;
    const action = isSet ? 'delete' : 'add';
    reactTo(world, { userId: person.id, messageId: message.id, reaction, action });
    return {};
  },
  read: ({ state }, { chat, person }) => {
    const { lastId } = state.chats.get(chat.id) ?? chat;
    return { counter: readUpTo(state, { chat, userId: person.id, upTo: lastId }).counter };
  },
  // Whether there is such a dialog is no error: buttons name what they like.
  dialog: ({ state }, place, params) => {
    const dialog = textParam(params, 'dialog');
    return hasDialog(state, dialog, place.person.id) ? { href: placeUrl(place, dialog) } : {};
  },
  chat: (world, place, params) => {
    const title = textParam(params, 'title').trim();
    if (title === '') throw new RangeError('A chat needs a title.');
    const others = Array.isArray(params.members) ? params.members.map(Number) : [];
    const members = [place.person.id, ...new Set(others.filter((id) => id !== place.person.id))];
    return { href: placeUrl(place, `chat${addChat(world, { title, members })}`) };
  },
  person: (world, place, params) => {
    const id = addUser(world, { name: textParam(params, 'name') });
    return { href: placeUrl(place, String(id)) };
  },
  fault: (world, _place, params) => {
    switchFault(world, { kind: textParam(params, 'setting'), mode: textParam(params, 'value') });
    return {};
  },
  rule: (world, _place, params) => {
    setRule(world, { rule: textParam(params, 'setting'), value: textParam(params, 'value') });
    return {};
  },
};

function ownMessage(world: World, { person }: Place, params: Params): number {
  const message = requireMessage(world, intParam(params, 'messageId'));
  if (message.authorId !== person.id) throw new RangeError('Only its author changes a message.');
  return message.id;
}
