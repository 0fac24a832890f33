import { nameOf } from '../state/name-of.ts';
import { renderHtml, type DrawOptions } from '@riposte/preview';
import type { Chat, Message, PortalState } from '../state/portal-state.ts';
import { escapeHtml } from './escape-html.ts';

/** Messages that are drawn; of a longer chat the newest. */
const SHOWN = 200;

/** The messages of a chat as its reader sees them. */
export function messageList(state: PortalState, chat: Chat, userId: number): string {
  const known = readerOf(state, userId);
  return [...state.messages.values()]
    .filter(({ chatId, isDeleted }) => chatId === chat.id && isDeleted !== true)
    .slice(-SHOWN)
    .map((message) => item(state, message, known))
    .join('\n');
}

/** What the reader's client knows: everybody, and every group chat by its dialog id. */
function readerOf({ users, chats }: PortalState, viewer: number): DrawOptions & { readonly viewer: number } {
  return {
    viewer,
    users: Object.fromEntries(users),
    chats: Object.fromEntries([...chats.values()].map(({ id, title }) => [`chat${id}`, { name: title }])),
  };
}

function item(
  state: PortalState,
  message: Message,
  options: DrawOptions & { readonly viewer: number },
): string {
  const author = nameOf(state, message.authorId);
  const side = message.authorId === options.viewer ? 'own' : 'other';
  const time = new Date(message.at).toISOString();
  return `<li class="message ${side}" data-message="${message.id}">
<p class="author"><span>${escapeHtml(author)}</span> <time datetime="${time}">${time.slice(11, 16)}</time> <span class="number">#${message.id}</span></p>
${renderHtml(message, options)}
</li>`;
}
