import { renderHtml } from '@riposte/preview';
import type { Chat, Message, PortalState } from '../state/portal-state.ts';
import { escapeHtml } from './escape-html.ts';

/** The messages of a chat as its reader sees them. */
export function messageList(state: PortalState, chat: Chat, userId: number): string {
  return [...state.messages.values()]
    .filter(({ chatId }) => chatId === chat.id)
    .map((message) => item(state, message, userId))
    .join('\n');
}

function item(state: PortalState, message: Message, userId: number): string {
  const author = state.users.get(message.authorId)?.name ?? `User ${message.authorId}`;
  const side = message.authorId === userId ? 'own' : 'other';
  const time = new Date(message.at).toISOString();
  return `<li class="message ${side}" data-message="${message.id}">
<p class="author"><span>${escapeHtml(author)}</span> <time datetime="${time}">${time.slice(11, 16)}</time> <span class="number">#${message.id}</span></p>
${renderHtml(message)}
</li>`;
}
