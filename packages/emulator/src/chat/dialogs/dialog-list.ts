import { avatar } from '../parts/avatar.ts';
import { markup, type Html } from '../parts/html.ts';
import { time } from '../parts/time.ts';
import { placeUrl, type Place } from '../place.ts';
import { dialogsOf, type ListedDialog } from './dialogs-of.ts';

/** The list of somebody's dialogs, each a link to it. */
export function dialogList(place: Place): Html {
  return markup`${dialogsOf(place.state, place.person.id).map((one) => dialogItem(place, one))}`;
}

function dialogItem(place: Place, { dialog, name, id, kind, last, at, unread }: ListedDialog): Html {
  const current = dialog === place.dialog;
  return markup`<li data-key="${dialog}"><a href="${placeUrl(place, dialog)}" class="dialog ${kind}"${current && markup` aria-current="page"`}>
${avatar(id, name)}
<span class="dialog-name"><b>${name}</b>${kind === 'bot' && markup` <span class="tag">bot</span>`}</span>
${at > 0 && time(at)}
<span class="dialog-last">${last || emptyWords[kind]}</span>
${unread > 0 && !current && markup`<span class="unread" aria-label="${unread} unread">${unread}</span>`}
</a></li>`;
}

const emptyWords: Readonly<Record<ListedDialog['kind'], string>> = {
  group: 'Group chat',
  bot: 'Open a private dialog',
  person: 'Open a private dialog',
};
