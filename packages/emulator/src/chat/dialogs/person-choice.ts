import { dialogIdOf } from '../../state/dialogs.ts';
import { markup, type Html } from '../parts/html.ts';
import { placeUrl, type Place } from '../place.ts';
import { dialogsOf } from './dialogs-of.ts';

/** Who sees the page: everybody there is, each with the address of the same dialog as they see it. */
export function personChoice(place: Place): Html {
  const { state, person, chat, client } = place;
  const people = [...state.users.values()].filter(({ isBot }) => !isBot);
  const options = people.map((one) => {
    const isMember = chat.members.includes(one.id);
    const dialog = isMember ? dialogIdOf(chat, one.id) : (dialogsOf(state, one.id)[0]?.dialog ?? '');
    const selected = one.id === person.id && markup` selected`;
    return markup`<option value="${placeUrl({ person: one, client }, dialog)}"${selected}>${one.name}</option>`;
  });
  return markup`${options}`;
}
