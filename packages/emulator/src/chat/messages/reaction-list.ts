import type { Message } from '../../state/portal-state.ts';
import { nameOf } from '../../state/name-of.ts';
import { markup, type Html } from '../parts/html.ts';
import type { Place } from '../place.ts';
import { reactionKinds } from './reaction-kinds.ts';

/** The reactions to a message; a click sets or takes back one's own. */
export function reactionList({ state, person }: Place, { reactions = {} }: Message): Html | undefined {
  const given = Object.entries(reactions).filter(([, users]) => users.length > 0);
  if (given.length === 0) return undefined;
  const items = given.map(([reaction, users]) => {
    const names = users.map((id) => nameOf(state, id)).join(', ');
    const picture = Object.hasOwn(reactionKinds, reaction) ? reactionKinds[reaction] : reaction;
    return markup`<li><button type="button" data-reaction="${reaction}" aria-pressed="${String(users.includes(person.id))}" title="${names}" aria-label="${reaction}: ${names}">${picture} ${users.length}</button></li>`;
  });
  return markup`<ul class="reactions" aria-label="Reactions">${items}</ul>`;
}
