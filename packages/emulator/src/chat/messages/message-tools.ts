import type { Message } from '../../state/portal-state.ts';
import { markup, type Html } from '../parts/html.ts';
import { icon } from '../parts/icons.ts';
import { reactionKinds } from './reaction-kinds.ts';

/** What a reader can do with a message: react, and with one of their own edit and delete. */
export function messageTools({ id, text }: Message, { isOwn }: { readonly isOwn: boolean }): Html {
  const reactions = Object.entries(reactionKinds).map(
    ([reaction, picture]) =>
      markup`<button type="button" data-react="${reaction}" aria-label="React: ${reaction}">${picture}</button>`,
  );
  return markup`<details class="tools"><summary aria-label="What can be done with message ${id}" title="React${isOwn && ', edit, delete'}">${icon('more')}</summary>
<div class="tool-box"><div class="tool-row">${reactions}</div>
${
  isOwn &&
  markup`<button type="button" data-tool="edit" data-text="${text}">Edit</button>
<button type="button" data-tool="remove">Delete</button>`
}</div></details>`;
}
