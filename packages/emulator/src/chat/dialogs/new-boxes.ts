import { markup, type Html } from '../parts/html.ts';
import type { Place } from '../place.ts';

/** The box in which a group chat is made. */
export function newChatBox({ state, person }: Place): Html {
  const others = [...state.users.values()].filter(({ id }) => id !== person.id);
  const members = others.map(
    ({ id, name, isBot }) =>
      markup`<label><input type="checkbox" name="members" value="${id}" checked> ${name}${isBot && markup` <span class="tag">bot</span>`}</label>`,
  );
  return markup`<dialog id="new-chat" aria-labelledby="new-chat-title"><form data-what="chat">
<h2 id="new-chat-title">New group chat</h2>
<label class="line">Title <input name="title" required maxlength="255"></label>
<fieldset class="members"><legend>Members beside ${person.name}</legend>${members}</fieldset>
${buttons}</form></dialog>`;
}

/** The box in which a person is added. */
export function newPersonBox(): Html {
  return markup`<dialog id="new-person" aria-labelledby="new-person-title"><form data-what="person">
<h2 id="new-person-title">New person</h2>
<label class="line">Name <input name="name" required maxlength="255"></label>
<p class="faint">They become a member of every group chat.</p>
${buttons}</form></dialog>`;
}

const buttons = markup`<div class="box-buttons"><button type="button" data-close>Cancel</button><button type="submit" class="primary">Add</button></div>`;
